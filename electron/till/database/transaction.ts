import type { Reader, Writer } from './query.ts';

/** What may be told around a commit, for those who must know on which side of it they stand. */
export type CommitWatch = {
  readonly beforeCommit?: () => void;
  readonly inCommit?: () => void;
  readonly committed?: () => void;
};

/**
 * Does all of the work or none of it, and returns once it is on disk (WAL, synchronous=FULL). The work is synchronous,
 * so nothing else runs in between. Throws what the work throws, after rolling back.
 */
export function transaction<T>(db: Reader, work: (db: Writer) => T, watch: CommitWatch = {}): T {
  db.sqlite.exec('BEGIN IMMEDIATE');
  try {
    watch.beforeCommit?.();
    const result = work(db as Writer);
    watch.inCommit?.();
    db.sqlite.exec('COMMIT');
    watch.committed?.();
    return result;
  } catch (error) {
    if (db.sqlite.inTransaction) db.sqlite.exec('ROLLBACK');
    throw error;
  }
}

/**
 * Does a part of a transaction's work, or none of that part: `failed` is told of what was thrown, may throw it again, and
 * the rest goes on.
 */
export function part(db: Writer, work: () => void, failed: (error: unknown) => void): void {
  db.sqlite.exec('SAVEPOINT part');
  try {
    work();
  } catch (error) {
    // An error of the disk may have ended the whole transaction.
    if (db.sqlite.inTransaction) db.sqlite.exec('ROLLBACK TO part');
    failed(error);
  }
  db.sqlite.exec('RELEASE part');
}
