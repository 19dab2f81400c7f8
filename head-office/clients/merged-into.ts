import { entryBodies } from '../../shared/sync/bodies.ts';
import type { ClientId } from '../../shared/ids.ts';
import type { FeedItem } from '../../shared/sync/feeds.ts';
import type { Query } from '../store/store.ts';

type Merge = { readonly kept: ClientId; readonly dropped: ClientId };

/** The files that became part of clients', through any number of merges; who has none is left out. */
export async function mergedInto(
  query: Query,
  legalEntity: string,
  clients: readonly ClientId[],
): Promise<ReadonlyMap<ClientId, readonly ClientId[]>> {
  const merges: Merge[] = [];
  // A hostile till may merge in a circle: each file is asked about once.
  const asked = new Set<ClientId>();
  for (let next = clients; next.length > 0;) {
    for (const client of next) asked.add(client);
    const found = await mergesInto(query, legalEntity, next);
    merges.push(...found);
    next = found.map(({ dropped }) => dropped).filter((client) => !asked.has(client));
  }
  const parts = new Map(clients.map((client) => [client, partsOf(client, merges)]));
  return new Map([...parts].filter(([, dropped]) => dropped.length > 0));
}

function partsOf(client: ClientId, merges: readonly Merge[]): readonly ClientId[] {
  const known = new Set([client]);
  for (const id of known) for (const { kept, dropped } of merges) if (kept === id) known.add(dropped);
  known.delete(client);
  return [...known];
}

async function mergesInto(
  query: Query,
  legalEntity: string,
  clients: readonly ClientId[],
): Promise<readonly Merge[]> {
  const { rows } = await query<{ item: string }>(
    `select item from client_entries
     where legal_entity = $1 and client = any($2::uuid[]) and item like '%"client.merged"%'`,
    [legalEntity, clients],
  );
  return rows.flatMap(({ item }) => {
    const told = JSON.parse(item) as FeedItem;
    if (told.topic !== 'entry' || told.entry.kind !== 'client.merged') return [];
    return entryBodies['client.merged'].safeParse(told.entry.body).data ?? [];
  });
}
