import { heldUntil } from '../../shared/sync/feeds.ts';
import { factsOf } from '../push/interpret.ts';
import { mergedInto } from './merged-into.ts';
import type { Instant } from '../../shared/clock.ts';
import type { ClientId } from '../../shared/ids.ts';
import type { Reading } from '../push/interpret.ts';
import type { TillRow } from '../push/standing.ts';
import type { Query } from '../store/store.ts';
import type { Visit } from './places.ts';

/**
 * Where entries say that clients belong: at home where their file was made, served where they bought or showed to be
 * there. Two files that became one are known wherever one of them was, and who has one has what became part of it.
 */
export async function visitsIn(
  query: Query,
  till: TillRow,
  readings: readonly Reading[],
  now: Instant,
): Promise<readonly Visit[]> {
  const { legalEntity, boutique } = till;
  const made = factsOf(readings, 'client.created').map(({ body }) => ({
    client: body.clientId,
    boutique,
    home: true,
    servedAt: null,
    heldUntil: null,
  }));
  const bought = factsOf(readings, 'sale.completed').flatMap(({ entry, body }) =>
    body.client === null ? [] : [servedAt(body.client, boutique, entry.at, now)],
  );
  const shown = factsOf(readings, 'client.attached').flatMap(({ entry, body }) =>
    body.proof === 'name' ? [] : [servedAt(body.clientId, boutique, entry.at, now)],
  );
  const served = [...bought, ...shown];
  const parts = await mergedInto(query, legalEntity, [...new Set(served.map(({ client }) => client))]);
  return [
    ...made,
    ...served.flatMap((visit) => [
      visit,
      ...(parts.get(visit.client) ?? []).map((client) => ({ ...visit, client })),
    ]),
    ...(await placesOfMerged(query, legalEntity, readings)),
  ];
}

/** A till may claim any moment; nobody was served in the future, or before there were tills. */
function servedAt(client: ClientId, boutique: string, claimed: Instant, now: Instant): Visit {
  const at = Math.max(0, Math.min(claimed, now)) as Instant;
  return { client, boutique, home: false, servedAt: at, heldUntil: heldUntil(at) };
}

async function placesOfMerged(
  query: Query,
  legalEntity: string,
  readings: readonly Reading[],
): Promise<readonly Visit[]> {
  const merges = factsOf(readings, 'client.merged').map(({ body }) => body);
  if (merges.length === 0) return [];
  const { rows } = await query<Visit>(
    `select other as client, boutique, home, served_at as "servedAt", held_until as "heldUntil"
     from client_places p join unnest($2::uuid[], $3::uuid[]) as pair (one, other) on p.client = pair.one
     where p.legal_entity = $1`,
    [
      legalEntity,
      merges.flatMap(({ kept, dropped }) => [kept, dropped]),
      merges.flatMap(({ kept, dropped }) => [dropped, kept]),
    ],
  );
  return rows;
}
