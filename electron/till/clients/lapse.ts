import { mostLapsed } from '../../../shared/sync/client-bodies.ts';
import { transaction } from '../database/transaction.ts';
import { countAfter } from '../journal/journal-store.ts';
import { record } from '../journal/record.ts';
import { readStanding } from '../sync/sync-store.ts';
import { idsOf } from './client-store.ts';
import { dropFile } from './drop-file.ts';
import { overdueClients } from './hold-store.ts';
import { insertLapse } from './lapse-store.ts';
import type { ClientId } from '../../../shared/ids.ts';
import type { House } from '../house.ts';

/**
 * Lets go of files that head office let this boutique hold and whose time is over: a till holds little. To be called
 * once all that head office tells was read, for what is destroyed waits for its time and its latest word; and only when
 * it has everything from here, so that it knows of every visit.
 */
export function letGoOfLapsed(house: House): void {
  const { epoch, ackedSeq } = readStanding(house.db());
  if (countAfter(house.db(), epoch, ackedSeq) > 0) return;
  const overdue = overdueClients(house.db(), house.time.now(), mostLapsed);
  // With each client go the files that became part of theirs: as many clients as one entry has room for.
  const families = overdue.map((clientId) => idsOf(house.db(), clientId));
  const clients = families.reduce<readonly ClientId[]>(
    (some, ids) => (some.length + ids.length > mostLapsed ? some : [...some, ...ids]),
    [],
  );
  if (clients.length === 0) return;
  transaction(house.db(), (db) => {
    const { entry } = record(db, house, 'client.lapsed', null, { clients: [...clients] });
    // What became part of another file goes before that.
    for (const clientId of clients.toReversed()) {
      dropFile(db, clientId);
      insertLapse(db, entry, clientId);
    }
  });
  for (const clientId of clients) house.publish('client.changed', { clientId });
  house.courier.wake();
}
