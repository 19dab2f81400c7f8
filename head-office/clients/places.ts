import type { Instant } from '../../shared/clock.ts';
import type { ClientId } from '../../shared/ids.ts';
import type { News } from '../feeds/publish.ts';
import type { Query } from '../store/store.ts';

/** Where a client belongs: at home there, or served there at some time, and until when their file may lie there. */
export type Visit = {
  readonly client: ClientId;
  readonly boutique: string;
  readonly home: boolean;
  readonly servedAt: Instant | null;
  readonly heldUntil: Instant | null;
};

/** A boutique that from now on may hold a file it could not hold before. */
export type Newcomer = Pick<Visit, 'client' | 'boutique'>;
type Place = Newcomer & Pick<Visit, 'home' | 'heldUntil'>;

/** What comes of visits: whose files they open to a boutique, and until when each boutique may hold them. */
export type Opened = { readonly newcomers: readonly Newcomer[]; readonly holds: readonly News[] };

const placeColumns = 'client, boutique, home, held_until as "heldUntil"';

/** Notes where clients are at home and were served. */
export async function notePlaces(
  query: Query,
  legalEntity: string,
  visits: readonly Visit[],
  now: Instant,
): Promise<Opened> {
  if (visits.length === 0) return { newcomers: [], holds: [] };
  const asked = [legalEntity, visits.map(({ client }) => client), visits.map(({ boutique }) => boutique)];
  const { rows: known } = await query<Place>(
    `select ${placeColumns} from client_places
     where legal_entity = $1 and client = any($2::uuid[]) and boutique = any($3::uuid[])`,
    asked,
  );
  const { rows: noted } = await query<Place>(
    `insert into client_places (legal_entity, client, boutique, home, served_at, held_until)
     select $1, client, boutique, bool_or(home), max(served_at), max(held_until)
     from unnest($2::uuid[], $3::uuid[], $4::boolean[], $5::bigint[], $6::bigint[])
       as visit (client, boutique, home, served_at, held_until)
     group by client, boutique order by client, boutique
     on conflict (legal_entity, client, boutique) do update set
       home = client_places.home or excluded.home,
       served_at = greatest(client_places.served_at, excluded.served_at),
       held_until = greatest(client_places.held_until, excluded.held_until)
     returning ${placeColumns}`,
    [
      ...asked,
      visits.map(({ home }) => home),
      visits.map(({ servedAt }) => servedAt),
      visits.map(({ heldUntil }) => heldUntil),
    ],
  );
  const before = new Map(known.map((place) => [nameOf(place), place]));
  return {
    newcomers: noted.filter((place) => !mayHold(before.get(nameOf(place)), now)),
    // A till holds for good whom it was never told a time of.
    holds: noted.filter((place) => !place.home || before.get(nameOf(place))?.home === false).map(holdOf),
  };
}

/** The clients among these whose files a boutique may hold now. */
export async function heldAmong(
  query: Query,
  { legalEntity, boutique }: { readonly legalEntity: string; readonly boutique: string },
  clients: readonly ClientId[],
  now: Instant,
): Promise<Opened> {
  if (clients.length === 0) return { newcomers: [], holds: [] };
  const { rows } = await query<Place>(
    `select ${placeColumns} from client_places
     where legal_entity = $1 and boutique = $2 and client = any($3::uuid[])`,
    [legalEntity, boutique, clients],
  );
  const held = rows.filter((place) => mayHold(place, now));
  return { newcomers: held, holds: held.map(holdOf) };
}

const nameOf = ({ client, boutique }: Newcomer): string => `${client} ${boutique}`;

const mayHold = (place: Place | undefined, now: Instant): boolean =>
  place !== undefined && (place.home || (place.heldUntil !== null && place.heldUntil > now));

const holdOf = ({ client, boutique, home, heldUntil }: Place): News => ({
  boutique,
  client,
  item: { topic: 'client-hold', clientId: client, until: home ? null : heldUntil },
});
