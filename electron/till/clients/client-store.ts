import { canonicalJson } from '../../../shared/sync/canonical-json.ts';
import { all, first, run } from '../database/query.ts';
import { indexClient, unindexClient } from './client-search.ts';
import { insertLookups, removeLookups } from './lookups.ts';
import type { Instant } from '../../../shared/clock.ts';
import type { ClientLanguage, ClientProfile, Tier } from '../../../shared/domain/client.ts';
import type { ClientId, StaffId } from '../../../shared/ids.ts';
import type { Reader, Writer } from '../database/query.ts';

/** A client as the tables hold them. */
export type ClientFile = {
  readonly clientId: ClientId;
  readonly clientNumber: string;
  readonly cardCode: string;
  readonly policyVersion: string;
  readonly createdAt: Instant;
  readonly language: ClientLanguage;
  readonly profile: ClientProfile;
  readonly tier: Tier;
  readonly adviser: StaffId | null;
};

type Row = {
  row_number: number;
  client_id: ClientId;
  client_number: string;
  card_code: string;
  policy_version: string;
  created_at: Instant;
  language: ClientLanguage;
  profile: string;
  tier: Tier | null;
  staff_id: StaffId | null;
};

const selectClients = `
  SELECT clients.*, language, profile, tier, staff_id FROM clients
  JOIN client_profiles USING (client_id)
  LEFT JOIN client_tiers USING (client_id)
  LEFT JOIN client_advisers USING (client_id)`;

/** Adds a client, findable by all that is known of them. */
export function insertClient(db: Writer, client: Omit<ClientFile, 'tier' | 'adviser'>): void {
  const { clientId, clientNumber, cardCode, policyVersion, createdAt, language, profile } = client;
  run(
    db,
    `INSERT INTO clients (client_id, client_number, card_code, policy_version, created_at) VALUES (?, ?, ?, ?, ?)`,
    clientId,
    clientNumber,
    cardCode,
    policyVersion,
    createdAt,
  );
  run(db, 'INSERT INTO client_profiles VALUES (?, ?, ?)', clientId, language, canonicalJson(profile));
  makeFindable(db, clientId);
}

/** Writes another profile over a client's own. */
export function replaceProfile(
  db: Writer,
  clientId: ClientId,
  language: ClientLanguage,
  profile: ClientProfile,
): void {
  makeUnfindable(db, clientId);
  run(
    db,
    'UPDATE client_profiles SET language = ?, profile = ? WHERE client_id = ?',
    language,
    canonicalJson(profile),
    clientId,
  );
  makeFindable(db, clientId);
}

export const replaceTier = (db: Writer, clientId: ClientId, tier: Tier): void =>
  void run(db, 'INSERT OR REPLACE INTO client_tiers VALUES (?, ?)', clientId, tier);

export const replaceAdviser = (db: Writer, clientId: ClientId, staffId: StaffId | null): void =>
  void run(db, 'INSERT OR REPLACE INTO client_advisers VALUES (?, ?)', clientId, staffId);

/** Takes a client's file out of all tables; files that became part of it stay for themselves, and go with it. */
export function removeClient(db: Writer, clientId: ClientId): void {
  if (!isMerged(db, clientId)) makeUnfindable(db, clientId);
  run(db, 'DELETE FROM client_merges WHERE ? IN (dropped_id, kept_id)', clientId);
  for (const table of fileTables) run(db, `DELETE FROM ${table} WHERE client_id = ?`, clientId);
}

/** Where rows of a client's file lie; that of the client themselves is the last. */
const fileTables = [
  'client_profiles',
  'client_tiers',
  'client_advisers',
  'client_consents',
  'client_sizes',
  'clients',
] as const;

/** Makes a client part of another: they are found no more, and whoever asks for them gets the other. */
export function insertMerge(db: Writer, dropped: ClientId, kept: ClientId): void {
  makeUnfindable(db, dropped);
  run(db, 'INSERT INTO client_merges VALUES (?, ?)', dropped, kept);
}

/** A client by their id, or by that of a file which became part of theirs; or null. */
export function findClient(db: Reader, clientId: ClientId): ClientFile | null {
  const merged = first<{ kept_id: ClientId }>(
    db,
    'SELECT kept_id FROM client_merges WHERE dropped_id = ?',
    clientId,
  );
  if (merged) return findClient(db, merged.kept_id);
  const row = rowOf(db, clientId);
  return row && fromRow(row);
}

/** A client by their number, or null. */
export function findByNumber(db: Reader, clientNumber: string): ClientFile | null {
  const row = first<{ client_id: ClientId }>(
    db,
    'SELECT client_id FROM clients WHERE client_number = ?',
    clientNumber,
  );
  return row && findClient(db, row.client_id);
}

/** The clients of an adviser, the newest first. */
export const clientsOf = (db: Reader, adviser: StaffId, limit: number): ClientFile[] =>
  all<Row>(
    db,
    `${selectClients} WHERE staff_id = ? AND client_id NOT IN (SELECT dropped_id FROM client_merges)
     ORDER BY row_number DESC LIMIT ?`,
    adviser,
    limit,
  ).map(fromRow);

/** The ids a client is or was known by: their own, and those of files that became part of theirs. */
export const idsOf = (db: Reader, clientId: ClientId): ClientId[] =>
  all<{ id: ClientId }>(
    db,
    `WITH RECURSIVE known (id) AS (
       SELECT ? UNION SELECT dropped_id FROM client_merges JOIN known ON kept_id = id
     ) SELECT id FROM known`,
    clientId,
  ).map(({ id }) => id);

const isMerged = (db: Reader, clientId: ClientId): boolean =>
  first(db, 'SELECT 1 FROM client_merges WHERE dropped_id = ?', clientId) !== null;

function makeFindable(db: Writer, clientId: ClientId): void {
  const row = rowOf(db, clientId);
  if (!row) throw new Error('A client is found once they are there');
  const { profile, cardCode, clientNumber } = fromRow(row);
  indexClient(db, row.row_number, { clientNumber, profile });
  insertLookups(db, clientId, profile, cardCode);
}

function makeUnfindable(db: Writer, clientId: ClientId): void {
  const row = rowOf(db, clientId);
  if (!row) throw new Error('A client is there before they change');
  unindexClient(db, row.row_number, fromRow(row));
  removeLookups(db, clientId);
}

const rowOf = (db: Reader, clientId: ClientId): Row | null =>
  first<Row>(db, `${selectClients} WHERE client_id = ?`, clientId);

const fromRow = (row: Row): ClientFile => ({
  clientId: row.client_id,
  clientNumber: row.client_number,
  cardCode: row.card_code,
  policyVersion: row.policy_version,
  createdAt: row.created_at,
  language: row.language,
  profile: JSON.parse(row.profile) as ClientProfile,
  tier: row.tier ?? 'standard',
  adviser: row.staff_id,
});
