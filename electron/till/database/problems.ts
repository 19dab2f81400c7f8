import Sqlite from 'better-sqlite3-multiple-ciphers';
import type { Failure } from '../../../shared/contract/app-error.ts';

/** What a person is told about an error of the disk or the database, or null when it is a bug and none of theirs. */
export function failureOf(error: unknown): Failure | null {
  if (error instanceof Sqlite.SqliteError) return failureOfDatabase(error.code);
  const known =
    error instanceof Error && 'code' in error ? failuresOfFiles.get(String(error.code)) : undefined;
  return known ?? null;
}

// What files say that the till writes beside its database: the sealed key, a sample's mark.
const failuresOfFiles: ReadonlyMap<string, Failure> = new Map([
  ['ENOSPC', { code: 'disk.full' }],
  ['EDQUOT', { code: 'disk.full' }],
  ['EROFS', { code: 'disk.read-only', details: { folder: '' } }],
  ['EACCES', { code: 'disk.read-only', details: { folder: '' } }],
  ['EPERM', { code: 'disk.read-only', details: { folder: '' } }],
  ['EIO', { code: 'disk.trouble' }],
]);

function failureOfDatabase(code: string): Failure | null {
  // The index of the write-ahead log is a file as well, and cannot grow on a full disk either.
  if (code === 'SQLITE_FULL' || code === 'SQLITE_IOERR_SHMSIZE') return { code: 'disk.full' };
  if (code.startsWith('SQLITE_READONLY') || code.startsWith('SQLITE_CANTOPEN'))
    return { code: 'disk.read-only', details: { folder: '' } };
  if (code.startsWith('SQLITE_CORRUPT') || code === 'SQLITE_NOTADB')
    return { code: 'database.damaged', details: { backup: '' } };
  if (code.startsWith('SQLITE_IOERR')) return { code: 'disk.trouble' };
  return null;
}

/** An I/O error leaves open whether a commit reached the disk: only reopening and looking tells. */
export const outcomeIsUnknown = (error: unknown): boolean =>
  error instanceof Sqlite.SqliteError && error.code.startsWith('SQLITE_IOERR');
