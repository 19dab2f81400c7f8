import { err, ok } from '../../../shared/result.ts';
import { transaction } from '../database/transaction.ts';
import { record } from '../journal/record.ts';
import { refuseCardNumbers } from '../refuse-card-numbers.ts';
import { findPieceByCode, insertMovement, insertPiece } from './piece-store.ts';
import type { Scribe } from '../journal/record.ts';
import type { Piece } from '../../../shared/domain/piece.ts';
import type { PieceId, StaffId } from '../../../shared/ids.ts';
import type { Writer } from '../database/query.ts';
import type { Handler } from '../door/handlers.ts';

export type NewPiece = Omit<Piece, 'pieceId'>;

/**
 * So many pieces go into one entry, however long their texts are: an entry that is longer than a push
 * (shared/sync/push.ts) would be refused for ever, and block all behind it.
 */
const mostInEntry = 50;

/** Takes pieces into the catalogue and writes it down; stock begins with what was received. */
export function receivePieces(
  db: Writer,
  scribe: Scribe,
  staff: StaffId | null,
  newPieces: readonly NewPiece[],
): void {
  const pieces = newPieces.map((piece) => ({ ...piece, pieceId: scribe.makeId() as PieceId }));
  for (let start = 0; start < pieces.length; start += mostInEntry) {
    const some = pieces.slice(start, start + mostInEntry);
    for (const piece of some) insertPiece(db, piece);
    const body = { pieces: some.map((piece) => ({ ...piece, stones: [...piece.stones] })) };
    const { entry } = record(db, scribe, 'catalogue.received', staff, body);
    for (const { pieceId, quantity } of some) insertMovement(db, entry, pieceId, quantity);
  }
}

export const receive: Handler<'catalogue.receive'> = ({ pieces }, { house, session, connection }) => {
  const watched = refuseCardNumbers(...pieces.flatMap(freeTexts));
  if (!watched.ok) return watched;
  const { currency } = house.settings;
  const codes = new Set<string>();
  for (const { code, price, cost } of pieces) {
    if (codes.has(code) || findPieceByCode(house.db(), code))
      return err({ code: 'piece.code-taken', details: { code } });
    if (price.currency !== currency || cost.currency !== currency) {
      return err({ code: 'piece.wrong-currency', details: { currency } });
    }
    codes.add(code);
  }
  transaction(house.db(), (db) => receivePieces(db, house, session.staffId, pieces));
  house.publish('catalogue.changed', {}, connection);
  house.courier.wake();
  return ok({ received: pieces.length });
};

/** What people write of a piece in their own words; codes and certificate numbers are the trade's. */
const freeTexts = ({ name, collection, drawing, sizeText, stones, certificate }: NewPiece): string[] => [
  name,
  collection,
  drawing,
  sizeText ?? '',
  certificate?.laboratory ?? '',
  ...stones.flatMap(({ stone, quality }) => [stone, quality ?? '']),
];
