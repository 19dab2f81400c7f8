import { err, ok } from '../../../shared/result.ts';
import { migrations } from './migrations/migrations.ts';
import type Sqlite from 'better-sqlite3-multiple-ciphers';
import type { Failure } from '../../../shared/contract/app-error.ts';
import type { Result } from '../../../shared/result.ts';

/** One step of the schema: never edited once released, run in a transaction of its own. */
export type Migration = { readonly name: string; readonly sql: string };

/** The version this program knows. */
export const knownVersion = migrations.length;

/** The version a database is at: how many migrations it has seen. */
export const versionOf = (sqlite: Sqlite.Database): number =>
  Number(sqlite.pragma('user_version', { simple: true }));

/** Says that a database was written by a newer program, or null when it was not. */
export function whyTooNew(sqlite: Sqlite.Database): Failure | null {
  const found = versionOf(sqlite);
  return found > knownVersion ? { code: 'database.newer', details: { found, known: knownVersion } } : null;
}

/**
 * Brings a database to the known version, or to `target` for tests of a single step. A database from a newer program
 * is refused and not touched. `beforeFirst` runs once before anything changes, for the backup.
 */
export function migrate(
  sqlite: Sqlite.Database,
  { target = knownVersion, beforeFirst = () => {} }: { target?: number; beforeFirst?: () => void } = {},
): Result<number, Failure> {
  const newer = whyTooNew(sqlite);
  if (newer) return err(newer);
  const found = versionOf(sqlite);
  if (found > 0 && found < target) beforeFirst();
  for (const [index, { sql }] of migrations.entries()) {
    if (index < found || index >= target) continue;
    sqlite.transaction(() => {
      sqlite.exec(sql);
      sqlite.pragma(`user_version = ${index + 1}`);
    })();
  }
  return ok(versionOf(sqlite));
}
