import { z } from 'zod';
import { occasionWordsSchema, wishWordsSchema } from '../../../../shared/contract/care-file.ts';
import { profileSchema } from '../../../../shared/contract/client-file.ts';
import { idOf } from '../../../../shared/contract/values.ts';
import { lineSizeSchema } from '../../../../shared/contract/line-size.ts';
import { clientBodies } from '../../../../shared/sync/client-bodies.ts';
import { canonicalJson } from '../../../../shared/sync/canonical-json.ts';
import { sealedField } from '../../../../shared/sync/sealed-field.ts';
import {
  findClient,
  insertClient,
  insertMerge,
  replaceAdviser,
  replaceProfile,
  replaceTier,
} from '../../clients/client-store.ts';
import { insertOccasion, insertWish, keepDropped, keepFulfilled } from '../../care/care-store.ts';
import { consentsOf, replaceConsent } from '../../clients/consent-store.ts';
import { readWords } from '../../clients/key-store.ts';
import { isPast, lapseOf } from '../../clients/lapse-store.ts';
import { first, run } from '../../database/query.ts';
import { insertBreakGlass, keepReview } from '../../passes/break-glass-store.ts';
import { unseal } from '../../keys/sealing.ts';
import { hasFedEntry, insertFedEntry, isLastWord } from './fed-entries.ts';
import type { ClientId, KeyId } from '../../../../shared/ids.ts';
import type { ClientKey } from '../../../../shared/sync/client-keys.ts';
import type { Json } from '../../../../shared/sync/canonical-json.ts';
import type { Entry } from '../../../../shared/sync/entry.ts';
import type { Sealed } from '../../../../shared/sync/sealed.ts';
import type { Reader, Writer } from '../../database/query.ts';
import type { Place } from '../../clients/lapse-store.ts';
import type { Consent } from '../../clients/consent-store.ts';

type Kind = keyof typeof clientBodies;
type Take = (db: Writer, entry: Entry, read: Read) => ClientId;
/** Opens sealed words of the entry at hand; null when their key is nowhere. */
type Read = (path: string, sealed: Sealed) => Json;
/** Keys that came by their lane, by their id. */
export type Keys = ReadonlyMap<KeyId, ClientKey>;

/** The kinds of facts about clients that tills tell one another. */
export const clientKinds = [
  'client.created',
  'client.changed',
  'client.consent-set',
  'client.adviser-assigned',
  'client.tier-set',
  'client.merged',
  'client.measured',
  'client.wish-noted',
  'client.wish-fulfilled',
  'client.occasion-noted',
  'client.occasion-dropped',
  'client.break-glass-taken',
  'client.break-glass-reviewed',
] as const satisfies Kind[];

const aboutProfile = ['client.created', 'client.changed', 'client.merged'] as const;
const aboutTier = ['client.tier-set', 'client.merged'] as const;

/** How each kind is shown here: as where it was written, but that a later word counts. */
const takers: Readonly<Record<(typeof clientKinds)[number], Take>> = {
  'client.created': (db, entry, read) => {
    const body = clientBodies['client.created'].parse(entry.body);
    const { clientId, clientNumber, language, policyVersion } = body;
    const profile = profileSchema.parse(read('profile', body.profile));
    const cardCode = z.string().parse(read('cardCode', body.cardCode));
    insertClient(db, {
      clientId,
      clientNumber,
      cardCode,
      policyVersion,
      createdAt: entry.at,
      language,
      profile,
    });
    for (const said of body.consents)
      sayConsent(db, entry, clientId, { ...said, how: body.how, policyVersion });
    return clientId;
  },
  'client.changed': (db, entry, read) => {
    const { clientId, language, profile } = clientBodies['client.changed'].parse(entry.body);
    const words = profileSchema.parse(read('profile', profile));
    if (isLastWord(db, entry, clientId, aboutProfile)) replaceProfile(db, clientId, language, words);
    return clientId;
  },
  'client.consent-set': (db, entry) => {
    const { clientId, ...consent } = clientBodies['client.consent-set'].parse(entry.body);
    sayConsent(db, entry, clientId, consent);
    return clientId;
  },
  'client.adviser-assigned': (db, entry) => {
    const { clientId, staffId } = clientBodies['client.adviser-assigned'].parse(entry.body);
    if (isLastWord(db, entry, clientId, ['client.adviser-assigned'])) replaceAdviser(db, clientId, staffId);
    return clientId;
  },
  'client.tier-set': (db, entry) => {
    const { clientId, tier } = clientBodies['client.tier-set'].parse(entry.body);
    if (isLastWord(db, entry, clientId, aboutTier)) replaceTier(db, clientId, tier);
    return clientId;
  },
  'client.merged': (db, entry, read) => {
    const body = clientBodies['client.merged'].parse(entry.body);
    const { kept, dropped, language, tier } = body;
    const words = profileSchema.parse(read('profile', body.profile));
    if (findClient(db, dropped)?.clientId === dropped) insertMerge(db, dropped, kept);
    if (isLastWord(db, entry, kept, aboutProfile)) replaceProfile(db, kept, language, words);
    if (isLastWord(db, entry, kept, aboutTier)) replaceTier(db, kept, tier);
    for (const said of body.consents) sayConsent(db, entry, kept, said);
    return kept;
  },
  'client.measured': (db, entry, read) => {
    const { clientId, sizeId, size } = clientBodies['client.measured'].parse(entry.body);
    const measured = lineSizeSchema.parse(read('size', size));
    const row = [sizeId, clientId, canonicalJson(measured), entry.at, entry.staff] as const;
    run(db, 'INSERT INTO client_sizes VALUES (?, ?, ?, ?, ?)', ...row);
    return clientId;
  },
  'client.wish-noted': (db, entry, read) => {
    const { clientId, wishId, wish } = clientBodies['client.wish-noted'].parse(entry.body);
    insertWish(db, entry, { clientId, wishId }, wishWordsSchema.parse(read('wish', wish)));
    return clientId;
  },
  'client.wish-fulfilled': (db, entry) => {
    const body = clientBodies['client.wish-fulfilled'].parse(entry.body);
    keepFulfilled(db, body);
    return body.clientId;
  },
  'client.occasion-noted': (db, entry, read) => {
    const { clientId, occasionId, occasion } = clientBodies['client.occasion-noted'].parse(entry.body);
    const words = occasionWordsSchema.parse(read('occasion', occasion));
    insertOccasion(db, entry, { clientId, occasionId }, words);
    return clientId;
  },
  'client.occasion-dropped': (db, entry) => {
    const body = clientBodies['client.occasion-dropped'].parse(entry.body);
    keepDropped(db, body);
    return body.clientId;
  },
  'client.break-glass-taken': (db, entry, read) => {
    const body = clientBodies['client.break-glass-taken'].parse(entry.body);
    insertBreakGlass(db, entry, body, body.words && z.string().parse(read('words', body.words)));
    return body.clientId;
  },
  'client.break-glass-reviewed': (db, entry, read) => {
    const body = clientBodies['client.break-glass-reviewed'].parse(entry.body);
    keepReview(db, entry, body, body.word && z.string().parse(read('word', body.word)));
    return body.clientId;
  },
};

export const isClientKind = (kind: string): kind is (typeof clientKinds)[number] =>
  Object.hasOwn(takers, kind);

/** Shows a fact about a client as another till wrote it, once, and keeps their key. Throws where it makes no sense. */
export function takeClientFact(
  db: Writer,
  entry: Entry,
  kind: (typeof clientKinds)[number],
  keys: Keys,
): void {
  if (hasFedEntry(db, entry) || isShown(db, entry) || awaitsFile(db, entry)) return;
  const read: Read = (path, sealed) => readSealed(db, keys.get(sealed.keyId), entry, path, sealed);
  const clientId = takers[kind](db, entry, read);
  for (const key of keys.values()) if (key.clientId === clientId) keepKey(db, key);
  insertFedEntry(db, entry, clientId);
}

/** What this till wrote itself it is told only when head office tells a whole file; it shows it, if the file never left. */
function isShown(db: Reader, entry: Entry): boolean {
  const own = first<Place>(db, 'SELECT epoch, seq FROM journal WHERE id = ?', entry.id);
  const about = clientOf(entry);
  return own !== null && about !== null && !isPast(own, lapseOf(db, about));
}

/** A file that left this till comes back whole, or not at all: a word about it alone is no file. */
function awaitsFile(db: Reader, entry: Entry): boolean {
  const about = clientOf(entry);
  if (entry.kind === 'client.created' || about === null) return false;
  return lapseOf(db, about) !== null && findClient(db, about) === null;
}

function readSealed(
  db: Reader,
  fresh: ClientKey | undefined,
  { id }: Entry,
  path: string,
  sealed: Sealed,
): Json {
  if (!fresh) return readWords(db, id, path, sealed);
  const text = unseal(Buffer.from(fresh.keyHex, 'hex'), sealed, sealedField(id, path));
  return text === null ? null : (JSON.parse(text) as Json);
}

function keepKey(db: Writer, { keyId, clientId, keyHex }: ClientKey): void {
  run(db, 'INSERT OR IGNORE INTO client_keys VALUES (?, ?, ?)', keyId, clientId, Buffer.from(keyHex, 'hex'));
  run(db, 'INSERT OR IGNORE INTO acknowledged_keys VALUES (?)', keyId);
}

function sayConsent(db: Writer, entry: Entry, clientId: ClientId, consent: Consent): void {
  const before = consentsOf(db, clientId).find(
    ({ purpose, channel }) => purpose === consent.purpose && channel === consent.channel,
  );
  if (before === undefined || before.at <= entry.at) replaceConsent(db, entry, clientId, consent);
}

/** Whom a fact is about, or null when it is about no client. */
export function clientOf({ kind, body }: Pick<Entry, 'kind' | 'body'>): ClientId | null {
  if (!isClientKind(kind)) return null;
  const about = z.union([z.object({ clientId }), z.object({ kept: clientId })]).safeParse(body);
  if (!about.success) return null;
  return 'clientId' in about.data ? about.data.clientId : about.data.kept;
}

const clientId = idOf<ClientId>();
