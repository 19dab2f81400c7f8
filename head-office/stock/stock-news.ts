import { sourceOf } from '../feeds/source.ts';
import { factsOf } from '../push/interpret.ts';
import type { News } from '../feeds/publish.ts';
import type { Reading } from '../push/interpret.ts';
import type { TillRow } from '../push/standing.ts';

/** What the other tills of a boutique hear of pieces that were sold: one item for all of a push. */
export function stockNews({ till, boutique }: TillRow, readings: readonly Reading[]): readonly News[] {
  const movements = factsOf(readings, 'sale.completed').flatMap(({ entry, body }) =>
    body.lines.map(({ pieceId, quantity }) => ({ source: sourceOf(entry), pieceId, change: -quantity })),
  );
  return movements.length === 0 ? [] : [{ boutique, exceptTill: till, item: { topic: 'stock', movements } }];
}
