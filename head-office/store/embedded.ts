import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { err, ok } from '../../shared/result.ts';
import { lockFolder } from './folder-lock.ts';
import { int8, storable } from './store.ts';
import type { Transaction } from '@electric-sql/pglite';
import type { Result } from '../../shared/result.ts';
import type { FolderLock } from './folder-lock.ts';
import type { Query, Store } from './store.ts';

/**
 * PostgreSQL inside this process, in a folder: for trial, demonstration and tests. It never syncs to disk, has one
 * connection, and does not lock its folder, so we do; refused while another process has it.
 */
export async function openEmbedded(folder: string): Promise<Result<Store, 'folder in use'>> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const lock = lockFolder(folder);
  if (lock === null) return err('folder in use');
  try {
    return ok(storeOf(await PGlite.create(join(folder, 'postgresql'), { parsers }), lock));
  } catch (error) {
    lock.release();
    throw error;
  }
}

const parsers = { [int8.oid]: int8.parse };

const storeOf = (database: PGlite, lock: FolderLock): Store => ({
  kind: 'embedded',
  query: queryOf(database),
  tx: (work) => database.transaction((tx) => work(queryOf(tx))),
  close: async () => {
    await database.close();
    lock.release();
  },
});

function queryOf(on: PGlite | Transaction): Query {
  return async <Row>(sql: string, params: Parameters<Query>[1] = []) => {
    const { rows, affectedRows } = await on.query<Row>(sql, storable(params));
    // Of a select PGlite says that it affected nothing.
    return { rows, count: Math.max(rows.length, affectedRows ?? 0) };
  };
}
