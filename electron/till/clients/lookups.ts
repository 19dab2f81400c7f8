import { createHmac, createSecretKey } from 'node:crypto';
import { nameKeys, typedNameKeys } from '../../../shared/domain/client-name.ts';
import { normaliseEmail } from '../../../shared/domain/e-mail.ts';
import { normalisePhone } from '../../../shared/domain/phone.ts';
import { all, first, run } from '../database/query.ts';
import { normaliseCode } from '../../../shared/domain/piece-code.ts';
import type { WholeLookup } from '../../../shared/domain/client-lookup.ts';
import type { ClientProfile } from '../../../shared/domain/client.ts';
import type { ClientId } from '../../../shared/ids.ts';
import type { Reader, Writer } from '../database/query.ts';

/** What a client can be looked up by when it is known whole. */
type LookupKind = 'phone' | 'email' | 'name' | 'card';
type Lookup = readonly [kind: LookupKind, value: string];

/** Makes a client findable by what is whole in their file. */
export function insertLookups(
  db: Writer,
  clientId: ClientId,
  profile: ClientProfile,
  cardCode: string,
): void {
  const lookups: Lookup[] = [
    ...(profile.phone === null ? [] : [['phone', profile.phone] as const]),
    ...(profile.email === null ? [] : [['email', profile.email] as const]),
    ...(profile.name ? nameKeys(profile.name).map((key) => ['name', key] as const) : []),
    ['card', cardCode],
  ];
  const hash = hasher(db);
  for (const [kind, value] of lookups)
    run(db, 'INSERT INTO client_lookups VALUES (?, ?, ?)', kind, hash(kind, value), clientId);
}

/** Takes them away again. */
export const removeLookups = (db: Writer, clientId: ClientId): void =>
  void run(db, 'DELETE FROM client_lookups WHERE client_id = ?', clientId);

/** Whose whole phone, e-mail, name or card a typed or scanned text is, the same work whatever it finds. */
export function lookUp(db: Reader, text: string, country: string): ClientId[] {
  const asked: Lookup[] = [
    ['card', normaliseCode(text)],
    ['phone', normalisePhone(text, country) ?? ''],
    ['email', normaliseEmail(text) ?? ''],
    ...typedNameKeys(text).map((key) => ['name', key] as const),
  ];
  return holdersOf(db, asked);
}

/** Whose complete phone, e-mail or card a value is. */
export const holdersOfWhole = (db: Reader, { kind, value }: WholeLookup): ClientId[] =>
  kind === 'number' ? [] : holdersOf(db, [[kind, value]]);

/** Whether a text is this client's own. */
export const isTheirs = (db: Reader, clientId: ClientId, kind: LookupKind, value: string): boolean =>
  holdersOf(db, [[kind, value]]).includes(clientId);

/** Everyone whose phone, e-mail or name is the same as in a profile. */
export function lookingLike(db: Reader, profile: ClientProfile): ClientId[] {
  const asked: Lookup[] = [
    ['phone', profile.phone ?? ''],
    ['email', profile.email ?? ''],
    ...(profile.name ? nameKeys(profile.name) : []).map((key) => ['name', key] as const),
  ];
  return holdersOf(db, asked);
}

/** Pairs of clients that share a phone, an e-mail or a name, and which of them, the longest known first. */
export const sharedLookups = (db: Reader, limit: number) =>
  all<{ one: ClientId; other: ClientId; kinds: string }>(
    db,
    `SELECT one.client_id AS one, other.client_id AS other, group_concat(DISTINCT one.kind) AS kinds
     FROM client_lookups AS one JOIN client_lookups AS other USING (kind, hash)
     JOIN clients AS older ON older.client_id = one.client_id
     JOIN clients AS newer ON newer.client_id = other.client_id
     WHERE older.row_number < newer.row_number
     GROUP BY one.client_id, other.client_id ORDER BY older.row_number, newer.row_number LIMIT ?`,
    limit,
  ).map(({ one, other, kinds }) => ({ one, other, by: shareable.filter((kind) => kinds.includes(kind)) }));

const shareable = ['name', 'phone', 'email'] as const;

function holdersOf(db: Reader, asked: readonly Lookup[]): ClientId[] {
  const hash = hasher(db);
  const rows = asked.flatMap(([kind, value]) =>
    all<{ client_id: ClientId }>(
      db,
      'SELECT client_id FROM client_lookups WHERE kind = ? AND hash = ? ORDER BY client_id',
      kind,
      hash(kind, value),
    ),
  );
  return [...new Set(rows.map((row) => row.client_id))];
}

/** Keyed, so that hashes that got out tell nobody whose phone it is. */
function hasher(db: Reader): (kind: LookupKind, value: string) => Uint8Array {
  const row = first<{ key: Uint8Array }>(db, 'SELECT key FROM lookup_key');
  if (!row) throw new Error('A database has its key for looking up since it was made');
  const key = createSecretKey(row.key);
  return (kind, value) => createHmac('sha256', key).update(`${kind}\n${value}`).digest();
}
