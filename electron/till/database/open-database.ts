import Sqlite from 'better-sqlite3-multiple-ciphers';
import { err, ok } from '../../../shared/result.ts';
import { migrate, whyTooNew } from './migrate.ts';
import { failureOf } from './problems.ts';
import { setPragmas } from './pragmas.ts';
import type { Failure } from '../../../shared/contract/app-error.ts';
import type { Result } from '../../../shared/result.ts';
import type { Reader } from './query.ts';

type Opening = {
  readonly file: string;
  /** 32 bytes. The caller keeps and clears its own copy; the copy made here is cleared at once. */
  readonly key: Uint8Array;
  readonly mayCreate: boolean;
  readonly beforeMigration?: (db: Reader) => void;
};

/**
 * Opens the encrypted database, asserts its pragmas and brings it to the known version. Fails, touching nothing, when
 * the key is wrong, the file is damaged, from a newer program, or cannot be written.
 */
export function openDatabase({ file, key, mayCreate, beforeMigration }: Opening): Result<Reader, Failure> {
  const looked = mayCreate ? ok(null) : lookFirst(file, key);
  if (!looked.ok) return looked;
  let sqlite: Sqlite.Database | null = null;
  try {
    sqlite = openKeyed(file, key, { fileMustExist: !mayCreate });
    const db: Reader = { sqlite, statements: new Map() };
    setPragmas(sqlite);
    const migrated = migrate(sqlite, { beforeFirst: () => beforeMigration?.(db) });
    if (migrated.ok) return ok(db);
    sqlite.close();
    return migrated;
  } catch (error) {
    sqlite?.close();
    const failure = failureOf(error);
    if (failure) return err(failure);
    throw error;
  }
}

/** Opens the database only to look at it: nothing is changed, and a running till is not disturbed. */
export function openForReading(file: string, key: Uint8Array): Result<Reader, Failure> {
  try {
    const sqlite = openKeyed(file, key, { fileMustExist: true, readonly: true });
    sqlite.pragma('temp_store = MEMORY');
    sqlite.pragma('user_version');
    return ok({ sqlite, statements: new Map() });
  } catch (error) {
    const failure = failureOf(error);
    if (failure) return err(failure);
    throw error;
  }
}

// By a connection that cannot write: one that can folds the log of a crash into the database, if only by closing.
function lookFirst(file: string, key: Uint8Array): Result<null, Failure> {
  const opened = openForReading(file, key);
  if (!opened.ok) return opened;
  const newer = whyTooNew(opened.value.sqlite);
  closeDatabase(opened.value);
  return newer ? err(newer) : ok(null);
}

/** Closes the database; the write-ahead log is folded back into it. */
export const closeDatabase = (db: Reader): void => void db.sqlite.close();

function openKeyed(file: string, key: Uint8Array, options: Sqlite.Options): Sqlite.Database {
  const sqlite = new Sqlite(file, options);
  sqlite.pragma("cipher = 'sqlcipher'");
  // 'raw:' marks the bytes as the key itself; without it they would be taken for a passphrase.
  const raw = Buffer.concat([Buffer.from('raw:'), key]);
  try {
    sqlite.key(raw);
    // The first read is what tells a wrong key.
    sqlite.pragma('schema_version');
    return sqlite;
  } catch (error) {
    sqlite.close();
    throw error;
  } finally {
    raw.fill(0);
  }
}
