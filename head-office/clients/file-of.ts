import { looksOfFiles } from '../review/look-news.ts';
import { fedPurchaseSchema } from '../../shared/sync/identity-facts.ts';
import type { FeedItem } from '../../shared/sync/feeds.ts';
import type { News } from '../feeds/publish.ts';
import type { Query } from '../store/store.ts';
import type { Newcomer } from './places.ts';

/** All that is known of clients, for boutiques that may hold it from now on: their file, what they bought elsewhere, and who looked. */
export async function fileOf(
  query: Query,
  legalEntity: string,
  newcomers: readonly Newcomer[],
): Promise<readonly News[]> {
  if (newcomers.length === 0) return [];
  const asked = [
    legalEntity,
    newcomers.map(({ client }) => client),
    newcomers.map(({ boutique }) => boutique),
  ];
  const facts = await query<{ boutique: string; client: string; item: string }>(
    `select newcomer.boutique, client, item from client_entries e
     join unnest($2::uuid[], $3::uuid[]) as newcomer (client, boutique) using (client)
     where e.legal_entity = $1 order by place`,
    asked,
  );
  const sales = await query<{ boutique: string; client: string; purchase: string }>(
    `select newcomer.boutique, client, purchase from purchases p
     join unnest($2::uuid[], $3::uuid[]) as newcomer (client, boutique) using (client)
     where p.legal_entity = $1 and p.boutique <> newcomer.boutique order by sale_id`,
    asked,
  );
  return [
    ...facts.rows.map(({ boutique, client, item }) => ({
      boutique,
      client,
      item: JSON.parse(item) as FeedItem,
    })),
    ...sales.rows.map(({ boutique, client, purchase }) => ({
      boutique,
      client,
      item: { topic: 'purchase' as const, purchase: fedPurchaseSchema.parse(JSON.parse(purchase)) },
    })),
    ...(await looksOfFiles(query, legalEntity, newcomers)),
  ];
}
