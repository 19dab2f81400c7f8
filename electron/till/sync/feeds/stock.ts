import { entryBodies } from '../../../../shared/sync/bodies.ts';
import { findPiece, findPieceByCode, insertPiece } from '../../catalogue/piece-store.ts';
import { run } from '../../database/query.ts';
import type { PieceId } from '../../../../shared/ids.ts';
import type { Entry } from '../../../../shared/sync/entry.ts';
import type { FeedItem } from '../../../../shared/sync/feeds.ts';
import type { Writer } from '../../database/query.ts';

type Movement = Extract<FeedItem, { topic: 'stock' }>['movements'][number];

/**
 * Takes pieces another till received, with their stock, and gives the fact as far as it is shown here: a piece whose
 * tag is another's here stays away, for no reader could tell the two apart. Head office opens a case.
 */
export function takePieces(db: Writer, entry: Entry): Entry {
  const { pieces } = entryBodies['catalogue.received'].parse(entry.body);
  const fresh = pieces.filter(({ pieceId, code }) => !findPiece(db, pieceId) && !findPieceByCode(db, code));
  for (const piece of fresh) insertPiece(db, piece);
  const source = `${entry.till}/${entry.epoch}/${entry.seq}`;
  takeMovements(
    db,
    fresh.map(({ pieceId, quantity }) => ({ source, pieceId, change: quantity })),
  );
  return { ...entry, body: { pieces: fresh } };
}

/** Takes what came in or left at other tills, each once. */
export function takeMovements(db: Writer, movements: readonly Movement[]): void {
  for (const { source, pieceId, change } of movements)
    run(db, 'INSERT OR IGNORE INTO fed_movements VALUES (?, ?, ?)', source, pieceId, change);
  for (const pieceId of new Set(movements.map((movement) => movement.pieceId))) setQuantity(db, pieceId);
}

/**
 * What is left is all movements together: ours, and those of other tills. Less than nothing is nothing: a piece that
 * was sold twice offline is gone once, and head office has the case.
 */
const setQuantity = (db: Writer, pieceId: PieceId): void =>
  void run(
    db,
    `UPDATE pieces SET quantity = max(0, min(iif(serialised, 1, 1000000000), (
       SELECT coalesce(sum(change), 0) FROM (
         SELECT change FROM stock_movements WHERE piece_id = pieces.piece_id
         UNION ALL SELECT change FROM fed_movements WHERE piece_id = pieces.piece_id
       )
     ))) WHERE piece_id = ?`,
    pieceId,
  );
