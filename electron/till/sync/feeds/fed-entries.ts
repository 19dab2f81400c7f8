import { all, first, run } from '../../database/query.ts';
import type { ClientId } from '../../../../shared/ids.ts';
import type { EntryKind } from '../../../../shared/sync/bodies.ts';
import type { Entry } from '../../../../shared/sync/entry.ts';
import type { Reader, Writer } from '../../database/query.ts';

/** Keeps a fact of another till, also for those who check the tables. */
export const insertFedEntry = (db: Writer, entry: Entry, clientId: ClientId | null): void =>
  void run(
    db,
    'INSERT INTO fed_entries VALUES (?, ?, ?, ?, ?)',
    entry.id,
    entry.at,
    entry.kind,
    clientId,
    JSON.stringify(entry),
  );

export const hasFedEntry = (db: Reader, { id }: Entry): boolean =>
  first(db, 'SELECT 1 FROM fed_entries WHERE id = ?', id) !== null;

/** Lets go of what other tills told of a client. */
export const dropFedEntries = (db: Writer, clientId: ClientId): void =>
  void run(db, 'DELETE FROM fed_entries WHERE client_id = ?', clientId);

/** All facts of other tills by their time. */
export const fedEntries = (db: Reader): Entry[] =>
  all<{ entry: string }>(db, 'SELECT entry FROM fed_entries ORDER BY at, id').map(
    ({ entry }) => JSON.parse(entry) as Entry,
  );

/**
 * Whether nothing later of these kinds is known about a client, from here or elsewhere: facts arrive in any order, and
 * at every till the last one by its time counts. What was written here before the file left once is told anew with it.
 */
export function isLastWord(
  db: Reader,
  { at, id }: Entry,
  clientId: ClientId,
  kinds: readonly EntryKind[],
): boolean {
  const places = kinds.map(() => '?').join(', ');
  const own = `SELECT 1 FROM journal
    WHERE coalesce(json_extract(body, '$.clientId'), json_extract(body, '$.kept')) = ? AND kind LIKE 'client.%'
      AND (at, id) > (?, ?) AND kind IN (${places}) AND NOT EXISTS (
        SELECT 1 FROM client_lapses AS lapse
        WHERE lapse.client_id = coalesce(json_extract(body, '$.clientId'), json_extract(body, '$.kept')) AND (journal.epoch, journal.seq) <= (lapse.epoch, lapse.seq)
      )`;
  const fed = `SELECT 1 FROM fed_entries WHERE client_id = ? AND (at, id) > (?, ?) AND kind IN (${places})`;
  return [own, fed].every((sql) => first(db, sql, clientId, at, id, ...kinds) === null);
}
