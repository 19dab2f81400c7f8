import { largestPage, rightsLeaseMs } from '../../shared/sync/feeds.ts';
import type { Instant } from '../../shared/clock.ts';
import type { FeedPage } from '../../shared/sync/feeds.ts';
import type { TillRow } from '../push/standing.ts';
import type { Query } from '../store/store.ts';

type Told = { readonly position: number; readonly item: string };

/** The next items that a till may hold, and the cursor behind them. */
export async function readPage(
  query: Query,
  till: TillRow,
  after: string | null,
  now: Instant,
): Promise<Omit<FeedPage, 'codeKey'>> {
  const start = await positionOf(query, till, after);
  const end = await endOf(query, till.legalEntity);
  const found = await itemsBetween(query, till, { start, end }, now);
  const some = fitting(found);
  const isWhole = some.length === found.length && found.length < largestPage.items;
  const reached = isWhole ? end : (some.at(-1)?.position ?? end);
  await query('update tills set feed_position = $3, fed_at = $4 where legal_entity = $1 and till = $2', [
    till.legalEntity,
    till.till,
    start,
    now,
  ]);
  return {
    boutique: till.boutique,
    items: some.map(({ item }) => JSON.parse(item) as unknown),
    cursor: await cursorAt(query, till.legalEntity, reached),
    more: !isWhole,
    rightsUntil: (now + rightsLeaseMs) as Instant,
  };
}

/** The position a cursor names; the beginning for none, and for one of a database that was here before this one. */
async function positionOf(query: Query, { legalEntity }: TillRow, cursor: string | null): Promise<number> {
  const [, position, mark] = /^(\d{1,15})\.([0-9a-f]+)$/.exec(cursor ?? '') ?? [];
  if (position === undefined || mark === undefined) return 0;
  const { count } = await query(
    'select 1 from feed_items where legal_entity = $1 and position = $2 and mark = $3',
    [legalEntity, Number(position), mark],
  );
  return count === 1 ? Number(position) : 0;
}

async function cursorAt(query: Query, legalEntity: string, position: number): Promise<string | null> {
  const { rows } = await query<{ mark: string }>(
    'select mark from feed_items where legal_entity = $1 and position = $2',
    [legalEntity, position],
  );
  return rows[0] === undefined ? null : `${position}.${rows[0].mark}`;
}

async function endOf(query: Query, legalEntity: string): Promise<number> {
  const { rows } = await query<{ end: number }>(
    'select feed_position as "end" from legal_entities where legal_entity = $1',
    [legalEntity],
  );
  return rows[0]?.end ?? 0;
}

/** One more than a page could hold is never read: a full page is followed by another one, if only an empty one. */
async function itemsBetween(
  query: Query,
  { legalEntity, boutique, till }: TillRow,
  { start, end }: { readonly start: number; readonly end: number },
  now: Instant,
): Promise<readonly Told[]> {
  const { rows } = await query<Told>(
    `select position, item from feed_items f
     where legal_entity = $1 and position > $2 and position <= $3
       and (boutique is null or boutique = $4) and except_till is distinct from $5
       and (client is null or exists (
         select 1 from client_places p
         where p.legal_entity = f.legal_entity and p.client = f.client and p.boutique = $4
           and (p.home or p.held_until > $6)
       ))
     order by position limit $7`,
    [legalEntity, start, end, boutique, till, now, largestPage.items],
  );
  return rows;
}

/** At least one, however long it is. */
function fitting(items: readonly Told[]): readonly Told[] {
  let characters = 0;
  const tooLong = items.findIndex(({ item }, index) => {
    characters += item.length;
    return index > 0 && characters > largestPage.characters;
  });
  return tooLong === -1 ? items : items.slice(0, tooLong);
}
