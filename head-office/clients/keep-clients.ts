import { factsOf } from '../push/interpret.ts';
import { clientFacts } from './client-entries.ts';
import { fileOf } from './file-of.ts';
import { heldAmong, notePlaces } from './places.ts';
import { visitsIn } from './visits.ts';
import type { Instant } from '../../shared/clock.ts';
import type { Entry } from '../../shared/sync/entry.ts';
import type { FeedItem } from '../../shared/sync/feeds.ts';
import type { News } from '../feeds/publish.ts';
import type { Reading } from '../push/interpret.ts';
import type { TillRow } from '../push/standing.ts';
import type { Query } from '../store/store.ts';
import type { ClientFact } from './client-entries.ts';

/**
 * Keeps what tills tell of clients, sealed as it came, and tells it where the file may be held: at home, and where the
 * client was served. A boutique that may hold a file from now on is told all of it; so is one where a till let go of a
 * file that the boutique may still hold, having been away while the client was served.
 */
export async function keepClients(
  query: Query,
  till: TillRow,
  readings: readonly Reading[],
  now: Instant,
): Promise<readonly News[]> {
  const facts = clientFacts(readings);
  const opened = await notePlaces(query, till.legalEntity, await visitsIn(query, till, readings, now), now);
  const lapsed = factsOf(readings, 'client.lapsed').flatMap(({ body }) => body.clients);
  const again = await heldAmong(query, till, lapsed, now);
  const newcomers = new Map(
    [...opened.newcomers, ...again.newcomers].map((one) => [`${one.client} ${one.boutique}`, one]),
  );
  // What is new goes to all who may hold it, and what was before to who may from now on.
  const before = await fileOf(query, till.legalEntity, [...newcomers.values()]);
  await keepFacts(query, till, facts);
  return [...opened.holds, ...again.holds, ...before, ...facts.map((fact) => newsOf(till, fact))];
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
