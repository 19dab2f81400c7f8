import { clientHoldMonths } from '../../shared/sync/feeds.ts';
import { heldSince } from '../feeds/held-since.ts';
import type { Instant } from '../../shared/clock.ts';
import type { Query } from '../store/store.ts';

/** Where a client belongs: at home there, or served there at some time. */
export type Visit = {
  readonly client: string;
  readonly boutique: string;
  readonly home: boolean;
  readonly servedAt: Instant | null;
};

/** A boutique that from now on may hold a file it could not hold before. */
export type Newcomer = { readonly client: string; readonly boutique: string };

/** Notes where clients are at home and were served, and says whose files that opens to a boutique. */
export async function notePlaces(
  query: Query,
  legalEntity: string,
  visits: readonly Visit[],
  now: Instant,
): Promise<readonly Newcomer[]> {
  if (visits.length === 0) return [];
  const asked = [legalEntity, visits.map(({ client }) => client), visits.map(({ boutique }) => boutique)];
  const { rows: held } = await query<Newcomer>(
    `select client, boutique from client_places
     where legal_entity = $1 and client = any($2::uuid[]) and boutique = any($3::uuid[])
       and (home or served_at >= $4)`,
    [...asked, heldSince(now, clientHoldMonths)],
  );
  await query(
    `insert into client_places (legal_entity, client, boutique, home, served_at)
     select $1, client, boutique, bool_or(home), max(served_at)
     from unnest($2::uuid[], $3::uuid[], $4::boolean[], $5::bigint[]) as visit (client, boutique, home, served_at)
     group by client, boutique order by client, boutique
     on conflict (legal_entity, client, boutique) do update set
       home = client_places.home or excluded.home,
       served_at = greatest(client_places.served_at, excluded.served_at)`,
    [...asked, visits.map(({ home }) => home), visits.map(({ servedAt }) => servedAt)],
  );
  const before = new Set(held.map(({ client, boutique }) => `${client} ${boutique}`));
  const news = new Map(
    visits
      .map((visit) => [`${visit.client} ${visit.boutique}`.toLowerCase(), visit] as const)
      .filter(([name]) => !before.has(name)),
  );
  return [...news.values()].map(({ client, boutique }) => ({ client, boutique }));
}
