import { openCases } from '../cases.ts';
import { factsOf } from '../push/interpret.ts';
import type { Instant } from '../../shared/clock.ts';
import type { NewCase } from '../cases.ts';
import type { News } from '../feeds/publish.ts';
import type { Fact, Reading } from '../push/interpret.ts';
import type { TillRow } from '../push/standing.ts';
import type { Query } from '../store/store.ts';

/**
 * Keeps which piece has which tag in a boutique, and tells the other tills of new pieces. A tag that another piece has
 * already is a case, and that piece stays with the till that received it: no reader could tell the two apart.
 */
export async function keepPieces(
  query: Query,
  till: TillRow,
  readings: readonly Reading[],
  now: Instant,
): Promise<readonly News[]> {
  const received = factsOf(readings, 'catalogue.received');
  if (received.length === 0) return [];
  const first = await markPieces(query, till, received);
  const cases = received.flatMap(({ entry: { epoch, seq }, body }): NewCase[] => {
    const [one, ...more] = body.pieces.filter(({ pieceId }) => !first.has(pieceId.toLowerCase()));
    if (one === undefined) return [];
    const others = more.length === 0 ? '' : ` and ${more.length} more`;
    return [
      {
        kind: 'tag-twice',
        epoch,
        seq,
        says: `${one.code} ${one.name}${others}: the boutique has other pieces with these tags`,
      },
    ];
  });
  await openCases(query, till, now, cases);
  return received.map(({ entry, body }) => {
    const told = body.pieces.filter(({ pieceId }) => first.has(pieceId.toLowerCase()));
    const item = { topic: 'entry' as const, entry: { ...entry, approvals: [], body: { pieces: told } } };
    return { boutique: till.boutique, exceptTill: till.till, item };
  });
}

/** Inserts in the order of the tags, so that two tills never wait for one another; gives the pieces that have theirs. */
async function markPieces(
  query: Query,
  { legalEntity, boutique }: TillRow,
  received: readonly Fact<'catalogue.received'>[],
): Promise<ReadonlySet<string>> {
  const pieces = received.flatMap(({ body }) => body.pieces);
  const tags = [legalEntity, boutique, pieces.map(({ code }) => code)];
  await query(
    `insert into pieces (legal_entity, boutique, code, piece_id)
     select $1, $2, code, piece_id from unnest($3::text[], $4::uuid[]) with ordinality as received (code, piece_id, place)
     order by code, place on conflict do nothing`,
    [...tags, pieces.map(({ pieceId }) => pieceId)],
  );
  const { rows } = await query<{ piece: string }>(
    'select piece_id as piece from pieces where legal_entity = $1 and boutique = $2 and code = any($3::text[])',
    tags,
  );
  return new Set(rows.map(({ piece }) => piece));
}
