import Sqlite from 'better-sqlite3-multiple-ciphers';
import type { Failure } from '../../../shared/contract/app-error.ts';

/** What a person is told about an error of the database, or null when it is a bug and not a trouble of disk or key. */
export function failureOf(error: unknown): Failure | null {
  if (!(error instanceof Sqlite.SqliteError)) return null;
  const { code } = error;
  if (code === 'SQLITE_FULL') return { code: 'disk.full' };
  if (code.startsWith('SQLITE_READONLY') || code === 'SQLITE_CANTOPEN')
    return { code: 'disk.read-only', details: { folder: '' } };
  if (code.startsWith('SQLITE_CORRUPT') || code === 'SQLITE_NOTADB')
    return { code: 'database.damaged', details: { backup: '' } };
  if (code.startsWith('SQLITE_IOERR')) return { code: 'disk.trouble' };
  return null;
}

/** An I/O error leaves open whether a commit reached the disk: only reopening and looking tells. */
export const outcomeIsUnknown = (error: unknown): boolean =>
  error instanceof Sqlite.SqliteError && error.code.startsWith('SQLITE_IOERR');
