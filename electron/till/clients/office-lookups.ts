import { createHmac } from 'node:crypto';
import { lookupText } from '../../../shared/domain/client-lookup.ts';
import { all, first, run } from '../database/query.ts';
import { findClient } from './client-store.ts';
import type { Instant } from '../../../shared/clock.ts';
import type { WholeLookup } from '../../../shared/domain/client-lookup.ts';
import type { ClientId } from '../../../shared/ids.ts';
import type { Entry } from '../../../shared/sync/entry.ts';
import type { ClientLookupsRequest } from '../../../shared/sync/client-lookups.ts';
import type { Reader, Writer } from '../database/query.ts';
import type { ClientFile } from './client-store.ts';

/** Has head office told by what a client can be found now, after an entry that says something new of it. */
export const sendLookups = (db: Writer, { at }: Entry, clientId: ClientId): void =>
  void run(db, 'INSERT OR REPLACE INTO unsent_lookups VALUES (?, ?)', clientId, at);

export const dropUnsent = (db: Writer, clientId: ClientId): void =>
  void run(db, 'DELETE FROM unsent_lookups WHERE client_id = ?', clientId);

/** What head office must have, hashed with the legal entity's key. */
export const unsentLookups = (db: Reader, keyHex: string, limit: number): ClientLookupsRequest['put'] =>
  all<{ client_id: ClientId; as_of: Instant }>(db, 'SELECT * FROM unsent_lookups LIMIT ?', limit).map(
    ({ client_id, as_of }) => ({ clientId: client_id, asOf: as_of, hashes: hashesOf(db, keyHex, client_id) }),
  );

/** What was sent need not go again, unless it changed in the meantime. */
export function settleLookups(
  db: Writer,
  sent: ClientLookupsRequest['put'],
  taken: ReadonlySet<ClientId>,
): void {
  for (const { clientId, asOf } of sent)
    if (taken.has(clientId))
      run(db, 'DELETE FROM unsent_lookups WHERE client_id = ? AND as_of = ?', clientId, asOf);
}

/** The legal entity's key for looking clients up, or null while head office has not sent it. */
export const officeLookupKey = (db: Reader): string | null =>
  first<{ key_hex: string }>(db, 'SELECT key_hex FROM office_lookup_key')?.key_hex ?? null;

export const keepOfficeLookupKey = (db: Writer, keyHex: string): void =>
  void run(db, 'INSERT OR REPLACE INTO office_lookup_key VALUES (1, ?)', keyHex);

/** What head office is asked with: equal or not to what it was told, and nothing to read. */
export const officeHash = (keyHex: string, lookup: WholeLookup): string =>
  createHmac('sha256', Buffer.from(keyHex, 'hex')).update(lookupText(lookup)).digest('hex');

function hashesOf(db: Reader, keyHex: string, clientId: ClientId): string[] {
  const client = findClient(db, clientId);
  // Became part of another file: that one is found.
  if (client?.clientId !== clientId) return [];
  return wholeLookupsOf(client).map((lookup) => officeHash(keyHex, lookup));
}

const wholeLookupsOf = ({ clientNumber, cardCode, profile }: ClientFile): WholeLookup[] => [
  { kind: 'number', value: clientNumber },
  { kind: 'card', value: cardCode },
  ...(profile.phone === null ? [] : [{ kind: 'phone' as const, value: profile.phone }]),
  ...(profile.email === null ? [] : [{ kind: 'email' as const, value: profile.email }]),
];
