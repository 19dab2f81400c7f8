import { fedPurchaseSchema } from '../../shared/sync/identity-facts.ts';
import { factsOf } from '../push/interpret.ts';
import { clientFacts } from './client-entries.ts';
import { notePlaces } from './places.ts';
import type { Instant } from '../../shared/clock.ts';
import type { Entry } from '../../shared/sync/entry.ts';
import type { FeedItem } from '../../shared/sync/feeds.ts';
import type { News } from '../feeds/publish.ts';
import type { Reading } from '../push/interpret.ts';
import type { TillRow } from '../push/standing.ts';
import type { Query } from '../store/store.ts';
import type { ClientFact } from './client-entries.ts';
import type { Newcomer, Visit } from './places.ts';

/**
 * Keeps what tills tell of clients, sealed as it came, and tells it where the file may be held: at home, and where the
 * client was served. A boutique that may hold a file from now on is told all of it.
 */
export async function keepClients(
  query: Query,
  till: TillRow,
  readings: readonly Reading[],
  now: Instant,
): Promise<readonly News[]> {
  const facts = clientFacts(readings);
  const visits = await visitsIn(query, till, readings);
  if (facts.length + visits.length === 0) return [];
  const newcomers = await notePlaces(query, till.legalEntity, visits, now);
  // What is new goes to all who may hold it, and what was before to who may from now on.
  const before = await fileOf(query, till, newcomers);
  await keepFacts(query, till, facts);
  return [...before, ...facts.map((fact) => newsOf(till, fact))];
}

async function visitsIn(
  query: Query,
  { legalEntity, boutique }: TillRow,
  readings: readonly Reading[],
): Promise<readonly Visit[]> {
  const made = factsOf(readings, 'client.created').map(({ body }) => ({
    client: body.clientId,
    boutique,
    home: true,
    servedAt: null,
  }));
  const served = factsOf(readings, 'sale.completed').flatMap(({ entry, body }) =>
    body.client === null ? [] : [{ client: body.client, boutique, home: false, servedAt: entry.at }],
  );
  const merges = factsOf(readings, 'client.merged').map(({ body }) => body);
  if (merges.length === 0) return [...made, ...served];
  const { rows } = await query<Visit>(
    `select kept as client, boutique, home, served_at as "servedAt"
     from client_places p join unnest($2::uuid[], $3::uuid[]) as merge (kept, dropped) on p.client = merge.dropped
     where p.legal_entity = $1`,
    [legalEntity, merges.map(({ kept }) => kept), merges.map(({ dropped }) => dropped)],
  );
  return [...made, ...served, ...rows];
}

const itemOf = (entry: Entry): FeedItem => ({ topic: 'entry', entry: { ...entry, approvals: [] } });

const newsOf = ({ till }: TillRow, { client, entry }: ClientFact): News => ({
  boutique: null,
  client,
  exceptTill: till,
  item: itemOf(entry),
});

async function keepFacts(
  query: Query,
  { legalEntity, till }: TillRow,
  facts: readonly ClientFact[],
): Promise<void> {
  if (facts.length === 0) return;
  await query(
    `insert into client_entries (legal_entity, till, client, epoch, seq, item)
     select $1, $2, fact.* from unnest($3::uuid[], $4::bigint[], $5::bigint[], $6::text[]) as fact`,
    [
      legalEntity,
      till,
      facts.map(({ client }) => client),
      facts.map(({ entry }) => entry.epoch),
      facts.map(({ entry }) => entry.seq),
      facts.map(({ entry }) => JSON.stringify(itemOf(entry))),
    ],
  );
}

/** All that is known of clients, for boutiques that may hold it from now on: their file, and what they bought elsewhere. */
async function fileOf(
  query: Query,
  { legalEntity }: TillRow,
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
  ];
}
