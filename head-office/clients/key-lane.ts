import { publish } from '../feeds/publish.ts';
import { dropLookups } from './lookups.ts';
import type { z } from 'zod';
import type { KeyId } from '../../shared/ids.ts';
import type {
  ClientKey,
  ClientKeysRequest,
  clientKeysResponseSchema,
} from '../../shared/sync/client-keys.ts';
import type { TillRow } from '../push/standing.ts';
import type { SignedCall } from '../signed-call.ts';
import type { Query } from '../store/store.ts';

type Answer = z.output<typeof clientKeysResponseSchema>;

/** Takes the keys a till brings, destroys those it destroyed, and gives those it wants and may hold. */
export async function exchangeKeys({
  query,
  till,
  asked,
  now,
}: SignedCall<ClientKeysRequest>): Promise<Answer> {
  await keepKeys(query, till, asked);
  await destroyKeys(query, till, asked.gone, now);
  const met = [...asked.put.map(({ keyId }) => keyId), ...asked.want];
  return {
    taken: [...asked.put, ...asked.wrapped].map(({ keyId }) => keyId).concat(asked.gone),
    keys: await keysFor(query, till, asked.want, now),
    gone: await destroyedAmong(query, till, met),
  };
}

async function keepKeys(
  query: Query,
  { legalEntity }: TillRow,
  { put, wrapped }: ClientKeysRequest,
): Promise<void> {
  await query(
    `insert into client_keys (legal_entity, key_id, client, key)
     select $1, key_id, client, key from unnest($2::uuid[], $3::uuid[], $4::text[]) as put (key_id, client, key)
     order by key_id on conflict do nothing`,
    [
      legalEntity,
      put.map(({ keyId }) => keyId),
      put.map(({ clientId }) => clientId),
      put.map(({ keyHex }) => keyHex),
    ],
  );
  await query(
    `insert into wrapped_keys (legal_entity, key_id, wrapped)
     select $1, key_id, wrapped from unnest($2::uuid[], $3::text[]) as put (key_id, wrapped)
     order by key_id on conflict do nothing`,
    [legalEntity, wrapped.map(({ keyId }) => keyId), wrapped.map((key) => JSON.stringify(key))],
  );
}

/** A destroyed key leaves its name behind, so that a late copy is destroyed too; all tills hear of it. */
async function destroyKeys(
  query: Query,
  till: TillRow,
  gone: readonly KeyId[],
  now: SignedCall<unknown>['now'],
): Promise<void> {
  if (gone.length === 0) return;
  await query(
    `insert into client_keys (legal_entity, key_id, gone_at) select $1, key_id, $3 from unnest($2::uuid[]) as gone (key_id)
     order by key_id on conflict (legal_entity, key_id) do update set key = null, gone_at = excluded.gone_at`,
    [till.legalEntity, gone, now],
  );
  await dropLookups(query, till.legalEntity, gone);
  const news = gone.map((keyId) => ({
    boutique: null,
    exceptTill: till.till,
    item: { topic: 'key-gone' as const, keyId },
  }));
  await publish(query, till.legalEntity, news, now);
}

async function keysFor(
  query: Query,
  { legalEntity, boutique }: TillRow,
  want: readonly KeyId[],
  now: SignedCall<unknown>['now'],
): Promise<ClientKey[]> {
  const { rows } = await query<ClientKey>(
    `select key_id as "keyId", client as "clientId", key as "keyHex" from client_keys k
     where legal_entity = $1 and key_id = any($2::uuid[]) and key is not null and exists (
       select 1 from client_places p
       where p.legal_entity = k.legal_entity and p.client = k.client and p.boutique = $3
         and (p.home or p.held_until > $4)
     )`,
    [legalEntity, want, boutique, now],
  );
  return [...rows];
}

async function destroyedAmong(
  query: Query,
  { legalEntity }: TillRow,
  ids: readonly KeyId[],
): Promise<KeyId[]> {
  const { rows } = await query<{ id: KeyId }>(
    'select key_id as id from client_keys where legal_entity = $1 and key_id = any($2::uuid[]) and key is null',
    [legalEntity, ids],
  );
  return rows.map(({ id }) => id);
}
