import { all } from '../database/query.ts';
import { dropCare } from '../care/care-store.ts';
import { forgetBuyer } from '../identity/purchases.ts';
import { dropPasses } from '../passes/drop-passes.ts';
import { dropStepsWith } from '../sales/open-sale-store.ts';
import { dropItemsAbout } from '../sync/feeds/held-items.ts';
import { dropFedEntries } from '../sync/feeds/fed-entries.ts';
import { destroyKey } from '../sync/feeds/key-lane.ts';
import { removeClient } from './client-store.ts';
import { removeHold } from './hold-store.ts';
import { dropFedLooks } from './fed-looks.ts';
import { dropUnsent } from './office-lookups.ts';
import type { ClientId, KeyId } from '../../../shared/ids.ts';
import type { Writer } from '../database/query.ts';

/**
 * Takes everything this till holds of a client away: their rows and search words, the facts and purchases others told,
 * and the key to what our own journal says of them. What is left of them here are ids and sealed words nobody opens.
 */
export function dropFile(db: Writer, clientId: ClientId): void {
  const keys = all<{ key_id: KeyId }>(db, 'SELECT key_id FROM client_keys WHERE client_id = ?', clientId);
  for (const { key_id } of keys) destroyKey(db, key_id);
  dropCare(db, clientId);
  dropPasses(db, clientId);
  removeClient(db, clientId);
  removeHold(db, clientId);
  dropUnsent(db, clientId);
  dropFedEntries(db, clientId);
  dropFedLooks(db, clientId);
  dropItemsAbout(db, clientId);
  dropStepsWith(db, clientId);
  forgetBuyer(db, clientId);
}
