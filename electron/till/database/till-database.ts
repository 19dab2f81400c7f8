import { err, ok } from '../../../shared/result.ts';
import { keyFits } from '../keys/envelope.ts';
import { databaseFile } from '../start/data-folder.ts';
import { backUp } from './backup.ts';
import { closeDatabase, openDatabase } from './open-database.ts';
import type { Failure } from '../../../shared/contract/app-error.ts';
import type { Result } from '../../../shared/result.ts';
import type { Reader } from './query.ts';

/** The database of a data folder, which can be opened again in its place after the disk answered with an error. */
export type TillDatabase = {
  /** The open database. Ask for it each time: it may have been opened again. */
  readonly current: () => Reader;
  /** Opens it again. When that fails nothing can be read any more. */
  readonly reopen: () => Result<null, Failure>;
  readonly close: () => void;
};

/** Opens the database of a data folder; fails, touching nothing, when the key is not the folder's. */
export function openTillDatabase(folder: string, key: Uint8Array): Result<TillDatabase, Failure> {
  const opened = openFitting(folder, key);
  if (!opened.ok) return opened;
  let db = opened.value;
  return ok({
    current: () => db,
    reopen: () => {
      closeDatabase(db);
      const again = openFitting(folder, key);
      if (!again.ok) return again;
      db = again.value;
      return ok(null);
    },
    close: () => closeDatabase(db),
  });
}

function openFitting(folder: string, key: Uint8Array): Result<Reader, Failure> {
  if (keyFits(folder, key) === false) return err({ code: 'database.wrong-key' });
  return openDatabase({
    file: databaseFile(folder),
    key,
    mayCreate: false,
    beforeMigration: (db) => void backUp(db, folder, 'before-migration', key),
  });
}
