import { randomBytes } from 'node:crypto';
import { clientNumberOf } from '../../../shared/domain/client-number.ts';
import { record } from '../journal/record.ts';
import { findByNumber, insertClient, replaceAdviser, replaceProfile, replaceTier } from './client-store.ts';
import { replaceConsent } from './consent-store.ts';
import { makeClientKey, sealWords } from './key-store.ts';
import { sendLookups } from './office-lookups.ts';
import type { ClientLanguage, ClientProfile, ConsentWay, Tier } from '../../../shared/domain/client.ts';
import type { ClientId, MakeId, StaffId } from '../../../shared/ids.ts';
import type { Reader, Writer } from '../database/query.ts';
import type { Scribe } from '../journal/record.ts';
import type { Consent } from './consent-store.ts';

/** A client as they come to the house, their phone and e-mail in their one form. */
export type NewClient = {
  readonly profile: ClientProfile;
  readonly language: ClientLanguage;
  readonly policyVersion: string;
  readonly consents: readonly Pick<Consent, 'purpose' | 'channel' | 'given'>[];
  readonly how: ConsentWay;
};

/** Writes a new client down, with a key of their own. */
export function createClient(
  db: Writer,
  scribe: Scribe,
  staff: StaffId | null,
  { profile, language, policyVersion, consents, how }: NewClient,
): ClientId {
  const clientId = freeClientId(db, scribe.makeId);
  const clientNumber = clientNumberOf(clientId);
  // On the card in the client's pocket and in no list, so that who reads it has the card before them.
  const cardCode = `CC${randomBytes(8).toString('hex').toUpperCase()}`;
  const createdAt = scribe.time.now();
  insertClient(db, { clientId, clientNumber, cardCode, policyVersion, createdAt, language, profile });
  makeClientKey(db, clientId, scribe.makeId);
  const { entry } = record(db, scribe, 'client.created', staff, (id) => ({
    clientId,
    clientNumber,
    cardCode: sealWords(db, clientId, id, 'cardCode', cardCode),
    language,
    profile: sealWords(db, clientId, id, 'profile', profile),
    policyVersion,
    consents: [...consents],
    how,
  }));
  for (const said of consents) replaceConsent(db, entry, clientId, { ...said, how, policyVersion });
  sendLookups(db, entry, clientId);
  return clientId;
}

/** Writes down what is known of a client now. */
export function changeClient(
  db: Writer,
  scribe: Scribe,
  staff: StaffId | null,
  clientId: ClientId,
  { language, profile }: Pick<NewClient, 'language' | 'profile'>,
): void {
  const { entry } = record(db, scribe, 'client.changed', staff, (id) => ({
    clientId,
    language,
    profile: sealWords(db, clientId, id, 'profile', profile),
  }));
  replaceProfile(db, clientId, language, profile);
  sendLookups(db, entry, clientId);
}

/** Writes down what a client said about being written to. */
export function setConsent(
  db: Writer,
  scribe: Scribe,
  staff: StaffId | null,
  clientId: ClientId,
  consent: Consent,
): void {
  const { entry } = record(db, scribe, 'client.consent-set', staff, { clientId, ...consent });
  replaceConsent(db, entry, clientId, consent);
}

/** Gives a client an adviser, or none. */
export function assignAdviser(
  db: Writer,
  scribe: Scribe,
  staff: StaffId | null,
  clientId: ClientId,
  adviser: StaffId | null,
): void {
  record(db, scribe, 'client.adviser-assigned', staff, { clientId, staffId: adviser });
  replaceAdviser(db, clientId, adviser);
}

/** Sets what a client means to the house. */
export function setTier(
  db: Writer,
  scribe: Scribe,
  staff: StaffId | null,
  clientId: ClientId,
  tier: Tier,
): void {
  record(db, scribe, 'client.tier-set', staff, { clientId, tier });
  replaceTier(db, clientId, tier);
}

// Two in a trillion share their last 40 bits; a number once given stays theirs.
function freeClientId(db: Reader, makeId: MakeId): ClientId {
  const clientId = makeId() as ClientId;
  return findByNumber(db, clientNumberOf(clientId)) ? freeClientId(db, makeId) : clientId;
}
