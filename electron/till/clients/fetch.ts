import { readWholeLookup } from '../../../shared/domain/client-lookup.ts';
import { err } from '../../../shared/result.ts';
import { clientFetchResponseSchema } from '../../../shared/sync/client-lookups.ts';
import { feedItemSchema } from '../../../shared/sync/feeds.ts';
import { transaction } from '../database/transaction.ts';
import { record } from '../journal/record.ts';
import { refuseCardNumbers } from '../refuse-card-numbers.ts';
import { exchangeKeys } from '../sync/feeds/key-lane.ts';
import { exchangeLookups } from '../sync/feeds/lookup-lane.ts';
import { missingKeys, takeOrHold } from '../sync/feeds/take-or-hold.ts';
import { postSigned } from '../sync/post-signed.ts';
import { readStanding } from '../sync/sync-store.ts';
import { findByNumber, findClient } from './client-store.ts';
import { cardNow, tell } from './edit.ts';
import { insertLook, looksLeft } from './look-store.ts';
import { holdersOfWhole } from './lookups.ts';
import { officeHash } from './office-lookups.ts';
import type { Failure } from '../../../shared/contract/app-error.ts';
import type { ClientCard } from '../../../shared/contract/client-file.ts';
import type { WholeLookup } from '../../../shared/domain/client-lookup.ts';
import type { ClientId } from '../../../shared/ids.ts';
import type { Result } from '../../../shared/result.ts';
import type { ClientFetchRequest } from '../../../shared/sync/client-lookups.ts';
import type { Reader } from '../database/query.ts';
import type { Handler, SignedIn } from '../door/handlers.ts';
import type { House } from '../house.ts';

/**
 * Asks head office for a client this till does not know, by a complete value: what a person may not search by here they
 * may not search by there. The file lies here for a day, and for longer once the client has shown to be there.
 */
export const fetchClient: Handler<'clients.fetch'> = ({ text }, context) => {
  const { house, session } = context;
  const possible = refuseCardNumbers(text);
  if (!possible.ok) return possible;
  const lookup = readWholeLookup(text, house.settings.country);
  if (lookup === null) return err({ code: 'client.not-whole' });
  const here = knownHere(house.db(), lookup);
  if (here !== null) return cardNow(context, here);
  if (readStanding(house.db()).address === null) return err({ code: 'client.no-office' });
  const left = looksLeft(house.db(), session.staffId, house.time.businessDate());
  if (left <= house.asking.open(session.staffId)) return err({ code: 'client.looks-used-up' });
  return house.asking.during(session.staffId, () => askOffice(context, lookup));
};

function knownHere(db: Reader, lookup: WholeLookup): ClientId | null {
  if (lookup.kind === 'number') return findByNumber(db, lookup.value)?.clientId ?? null;
  return holdersOfWhole(db, lookup)[0] ?? null;
}

async function askOffice(context: SignedIn, lookup: WholeLookup): Promise<Result<ClientCard, Failure>> {
  const { house } = context;
  const answer = await fileAtOffice(house, lookup);
  if (answer === null) return err({ code: 'client.office-away' });
  const items = answer.items.map((item) => feedItemSchema.safeParse(item).data ?? null);
  const keys = await exchangeKeys(house, missingKeys(house.db(), items));
  if (keys === null) return err({ code: 'client.office-away' });
  const clientId = transaction(house.db(), (db) => {
    for (const [index, item] of items.entries()) takeOrHold(db, house, answer.items[index], item, keys);
    const found = answer.clientId && findClient(db, answer.clientId);
    const fetched = { clientId: found?.clientId ?? null, by: lookup.kind };
    const { entry } = record(db, house, 'client.fetched', context.session.staffId, fetched);
    // To ask in vain counts like a look into a file: it is how somebody would find out whose phone it is by trying.
    if (!found)
      insertLook(db, entry, context.session.staffId, { clientId: null, what: 'not found', saleId: null });
    return fetched.clientId;
  });
  if (clientId === null) {
    house.courier.wake();
    return err({ code: 'client.not-at-office' });
  }
  tell(context, clientId);
  return cardNow(context, clientId);
}

async function fileAtOffice(house: House, lookup: WholeLookup) {
  const key = await exchangeLookups(house);
  if (key === null) return null;
  const asked: ClientFetchRequest = { protocol: 1, lookup: officeHash(key, lookup) };
  const answer = await postSigned(house, '/client-fetch', asked);
  if (!answer.ok || answer.value.status !== 200) return null;
  return clientFetchResponseSchema.safeParse(answer.value.body).data ?? null;
}
