import { randomBytes } from 'node:crypto';
import type { z } from 'zod';
import type { ClientId } from '../../shared/ids.ts';
import type { ClientLookupsRequest, clientLookupsResponseSchema } from '../../shared/sync/client-lookups.ts';
import type { TillRow } from '../push/standing.ts';
import type { SignedCall } from '../signed-call.ts';
import type { Query } from '../store/store.ts';

type Answer = z.output<typeof clientLookupsResponseSchema>;

/** Takes by what clients can be found, in place of what was known before, and gives the key to hash it with. */
export async function keepLookups({
  query,
  till,
  asked: { put },
  now,
}: SignedCall<ClientLookupsRequest>): Promise<Answer> {
  const newer = await takeWords(query, till, put, now);
  const known = put.filter(({ clientId }) => newer.has(clientId.toLowerCase()));
  await query('delete from client_lookups where legal_entity = $1 and client = any($2::uuid[])', [
    till.legalEntity,
    known.map(({ clientId }) => clientId),
  ]);
  const rows = known.flatMap(({ clientId, hashes }) => hashes.map((hash) => ({ clientId, hash })));
  await query(
    `insert into client_lookups (legal_entity, client, hash)
     select $1, client, hash from unnest($2::uuid[], $3::text[]) as put (client, hash)
     order by hash, client on conflict do nothing`,
    [till.legalEntity, rows.map(({ clientId }) => clientId), rows.map(({ hash }) => hash)],
  );
  return {
    lookupKey: await lookupKeyOf(query, till.legalEntity),
    taken: put.map(({ clientId }) => clientId),
  };
}

/** Whose words are the latest: of clients whose files this till may hold, and whose key was not destroyed. */
async function takeWords(
  query: Query,
  { legalEntity, boutique }: TillRow,
  put: ClientLookupsRequest['put'],
  now: SignedCall<unknown>['now'],
): Promise<ReadonlySet<string>> {
  const { rows } = await query<{ client: string }>(
    `insert into client_lookup_words as known (legal_entity, client, as_of)
     select $1, client, max(as_of) from unnest($2::uuid[], $3::bigint[]) as put (client, as_of)
     where exists (
       select 1 from client_places p
       where p.legal_entity = $1 and p.client = put.client and p.boutique = $4 and (p.home or p.held_until > $5)
     ) and not exists (
       select 1 from client_keys k where k.legal_entity = $1 and k.client = put.client and k.key is null
     )
     group by client order by client
     on conflict (legal_entity, client) do update set as_of = excluded.as_of where known.as_of <= excluded.as_of
     returning client`,
    [legalEntity, put.map(({ clientId }) => clientId), put.map(({ asOf }) => asOf), boutique, now],
  );
  return new Set(rows.map(({ client }) => client));
}

/** Lets go of what clients were found by whose keys are destroyed. */
export const dropLookups = (query: Query, legalEntity: string, keyIds: readonly string[]): Promise<unknown> =>
  query(
    `delete from client_lookups where legal_entity = $1 and client in (
       select client from client_keys where legal_entity = $1 and key_id = any($2::uuid[])
     )`,
    [legalEntity, keyIds],
  );

/** The one client that has a lookup and whose file can still be read; null for none, and for more than one. */
export async function clientAt(query: Query, legalEntity: string, hash: string): Promise<ClientId | null> {
  const { rows } = await query<{ client: ClientId }>(
    `select client from client_lookups l where legal_entity = $1 and hash = $2 and exists (
       select 1 from client_keys k where k.legal_entity = $1 and k.client = l.client and k.key is not null
     ) limit 2`,
    [legalEntity, hash],
  );
  return rows.length === 1 ? (rows[0]?.client ?? null) : null;
}

/** Made when the first till asks. Only then is the legal entity's row locked, which every push that tells news waits for. */
async function lookupKeyOf(query: Query, legalEntity: string): Promise<string> {
  const made = await query<{ key: string | null }>(
    'select lookup_key as key from legal_entities where legal_entity = $1',
    [legalEntity],
  );
  const [key] = made.rows.flatMap((row) => row.key ?? []);
  if (key !== undefined) return key;
  const { rows } = await query<{ key: string }>(
    `update legal_entities set lookup_key = coalesce(lookup_key, $2) where legal_entity = $1
     returning lookup_key as key`,
    [legalEntity, randomBytes(32).toString('hex')],
  );
  return rows[0]?.key ?? '';
}
