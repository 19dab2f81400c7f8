import { join } from 'node:path';
import Sqlite from 'better-sqlite3-multiple-ciphers';
import { err, ok } from '../../../shared/result.ts';
import { failureOf } from './problems.ts';
import type { Failure } from '../../../shared/contract/app-error.ts';
import type { Result } from '../../../shared/result.ts';

/**
 * Lets one till at a time into a data folder. The lock is the operating system's, held through an empty database, so
 * that it is gone with the process however that ends.
 */
export function lockFolder(folder: string): Result<{ readonly release: () => void }, Failure> {
  let lock: Sqlite.Database | null = null;
  try {
    lock = new Sqlite(join(folder, 'in-use'), { timeout: 0 });
    lock.exec('BEGIN EXCLUSIVE');
    const held = lock;
    return ok({ release: () => void held.close() });
  } catch (error) {
    lock?.close();
    if (error instanceof Sqlite.SqliteError && error.code === 'SQLITE_BUSY')
      return err({ code: 'folder.in-use' });
    const failure = failureOf(error);
    if (failure) return err(failure);
    throw error;
  }
}
