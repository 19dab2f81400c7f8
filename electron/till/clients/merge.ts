import { higherTier } from '../../../shared/domain/client.ts';
import { err, ok } from '../../../shared/result.ts';
import { transaction } from '../database/transaction.ts';
import { record } from '../journal/record.ts';
import { cardOf } from './cards.ts';
import { findClient, insertMerge, replaceProfile, replaceTier } from './client-store.ts';
import { consentsOf, mayKnowBirthDate, replaceConsent } from './consent-store.ts';
import { cardNow, tell } from './edit.ts';
import { sealWords } from './key-store.ts';
import { sharedLookups } from './lookups.ts';
import { sendLookups } from './office-lookups.ts';
import type { ClientProfile } from '../../../shared/domain/client.ts';
import type { Handler } from '../door/handlers.ts';
import type { Consent, ConsentOnFile } from './consent-store.ts';

const mostPairs = 50;

export const alike: Handler<'clients.alike'> = (_, { house }) => {
  const db = house.db();
  const shared = sharedLookups(db, mostPairs + 1);
  const pairs = shared.slice(0, mostPairs).flatMap(({ one: oneId, other: otherId, by }) => {
    const [one, other] = [findClient(db, oneId), findClient(db, otherId)];
    return one && other ? [{ one: cardOf(db, one), other: cardOf(db, other), by }] : [];
  });
  return ok({ pairs, more: shared.length > mostPairs });
};

/** Makes one file of two. The sales, sizes and held sales of the dropped one are the kept one's from then on. */
export const merge: Handler<'clients.merge'> = ({ keep, drop }, context) => {
  const { house, session } = context;
  const [kept, dropped] = [findClient(house.db(), keep), findClient(house.db(), drop)];
  if (!kept || !dropped) return err({ code: 'client.unknown' });
  if (kept.clientId === dropped.clientId) return err({ code: 'client.same' });
  transaction(house.db(), (db) => {
    const consents = bothSaid(consentsOf(db, kept.clientId), consentsOf(db, dropped.clientId));
    const profile = together(kept.profile, dropped.profile, mayKnowBirthDate(consents));
    const { clientId, language } = kept;
    const tier = higherTier(kept.tier, dropped.tier);
    const { entry } = record(db, house, 'client.merged', session.staffId, (id) => ({
      kept: clientId,
      dropped: dropped.clientId,
      language,
      profile: sealWords(db, clientId, id, 'profile', profile),
      tier,
      consents: [...consents],
    }));
    insertMerge(db, dropped.clientId, clientId);
    replaceProfile(db, clientId, language, profile);
    replaceTier(db, clientId, tier);
    for (const consent of consents) replaceConsent(db, entry, clientId, consent);
    for (const id of [clientId, dropped.clientId]) sendLookups(db, entry, id);
  });
  tell(context, kept.clientId);
  tell(context, dropped.clientId);
  return cardNow(context, kept.clientId);
};

/** What the kept file does not know comes from the other. */
function together(kept: ClientProfile, other: ClientProfile, birthDate: boolean): ClientProfile {
  return {
    name: kept.name ?? other.name,
    gender: kept.gender ?? other.gender,
    birthDate: birthDate ? (kept.birthDate ?? other.birthDate) : null,
    phone: kept.phone ?? other.phone,
    email: kept.email ?? other.email,
    addresses: kept.addresses.length > 0 ? kept.addresses : other.addresses,
  };
}

/** What was said in either file; withdrawn in one is withdrawn. */
function bothSaid(one: readonly ConsentOnFile[], other: readonly ConsentOnFile[]): readonly Consent[] {
  const said = new Map<string, Consent>();
  for (const { purpose, channel, given, how, policyVersion } of [...one, ...other]) {
    const key = `${purpose} ${channel}`;
    if (!said.has(key) || !given) said.set(key, { purpose, channel, given, how, policyVersion });
  }
  return [...said.values()];
}
