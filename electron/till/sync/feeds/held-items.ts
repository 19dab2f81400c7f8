import { all, first, run } from '../../database/query.ts';
import { knownVersion } from '../../database/migrate.ts';
import type { ClientId, KeyId } from '../../../../shared/ids.ts';
import type { Reader, Writer } from '../../database/query.ts';

/** Keeps an item that cannot be used yet: its key is not here, or this version of the program does not know it. */
export const holdItem = (db: Writer, item: unknown, keyId: KeyId | null): void =>
  void run(
    db,
    'INSERT INTO held_items (version, key_id, item) VALUES (?, ?, ?)',
    knownVersion,
    keyId,
    JSON.stringify(item),
  );

/** Keys that held items wait for. */
export const awaitedKeys = (db: Reader): KeyId[] =>
  all<{ key_id: KeyId }>(
    db,
    'SELECT DISTINCT key_id FROM held_items WHERE key_id IS NOT NULL LIMIT 1000',
  ).map(({ key_id }) => key_id);

/** Whether an older version of the program left something that this one may understand. */
export const hasOlderItems = (db: Reader): boolean =>
  first(db, 'SELECT 1 FROM held_items WHERE version < ?', knownVersion) !== null;

/** Takes all held items out, in their order: who cannot use one holds it again. */
export function releaseItems(db: Writer): unknown[] {
  const items = all<{ item: string }>(db, 'SELECT item FROM held_items ORDER BY place');
  run(db, 'DELETE FROM held_items');
  return items.map(({ item }) => JSON.parse(item) as unknown);
}

/** What waits for a key that was destroyed waits no more. */
export const dropItemsOf = (db: Writer, keyId: KeyId): void =>
  void run(db, 'DELETE FROM held_items WHERE key_id = ?', keyId);

/** What waits and is about a client whose file leaves waits no more. */
export const dropItemsAbout = (db: Writer, clientId: ClientId): void =>
  void run(
    db,
    `DELETE FROM held_items WHERE ? IN (
       json_extract(item, '$.entry.body.clientId'), json_extract(item, '$.entry.body.kept'),
       json_extract(item, '$.purchase.client'), json_extract(item, '$.look.clientId')
     )`,
    clientId,
  );
