import { randomBytes } from 'node:crypto';
import type { Instant } from '../../shared/clock.ts';
import type { FeedItem } from '../../shared/sync/feeds.ts';
import type { Query } from '../store/store.ts';

/** Something to be told: to one boutique or (null) to all, but to the till it came from. */
export type News = {
  readonly boutique: string | null;
  readonly item: FeedItem;
  readonly exceptTill?: string;
  /** Told only where the file of this client may be held. */
  readonly client?: string;
};

/**
 * Puts news at the end of a legal entity's feed. Call it last in a transaction: the lock on the counter is held until
 * the commit, so that positions become visible in their order and a till that reads on misses none.
 */
export async function publish(
  query: Query,
  legalEntity: string,
  news: readonly News[],
  now: Instant,
): Promise<void> {
  if (news.length === 0) return;
  await query(
    `with counter as (
       update legal_entities set feed_position = feed_position + $3 where legal_entity = $1
       returning feed_position - $3 as base
     )
     insert into feed_items (legal_entity, position, mark, boutique, except_till, client, item, made_at)
     select $1, base + place, mark, boutique, except_till, client, item, $2
     from counter, unnest($4::text[], $5::uuid[], $6::uuid[], $7::uuid[], $8::text[]) with ordinality
       as told (mark, boutique, except_till, client, item, place)`,
    [
      legalEntity,
      now,
      news.length,
      news.map(() => randomBytes(6).toString('hex')),
      news.map(({ boutique }) => boutique),
      news.map(({ exceptTill }) => exceptTill ?? null),
      news.map(({ client }) => client ?? null),
      news.map(({ item }) => JSON.stringify(item)),
    ],
  );
}
