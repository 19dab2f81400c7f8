import { pieceDetail } from '../../../shared/domain/piece.ts';
import { normaliseCode } from '../../../shared/domain/piece-code.ts';
import { findPieceByCode } from '../catalogue/piece-store.ts';
import { sealWords } from '../clients/key-store.ts';
import { record } from '../journal/record.ts';
import { insertOccasion, insertWish } from './care-store.ts';
import type { OccasionWords, WishWords } from '../../../shared/contract/care-file.ts';
import type { ClientId, OccasionId, StaffId, WishId } from '../../../shared/ids.ts';
import type { Reader, Writer } from '../database/query.ts';
import type { Scribe } from '../journal/record.ts';

/** A piece as a wish remembers it, by the code on its tag; null for one that never was here. */
export function wishedPiece(db: Reader, code: string): WishWords['piece'] {
  const piece = findPieceByCode(db, normaliseCode(code));
  return piece && { code: piece.code, name: piece.name, detail: pieceDetail(piece), drawing: piece.drawing };
}

/** Writes down what a client wishes. */
export function writeWish(
  db: Writer,
  scribe: Scribe,
  staff: StaffId | null,
  clientId: ClientId,
  wish: WishWords,
): void {
  const wishId = scribe.makeId() as WishId;
  const { entry } = record(db, scribe, 'client.wish-noted', staff, (id) => ({
    clientId,
    wishId,
    wish: sealWords(db, clientId, id, 'wish', wish),
  }));
  insertWish(db, entry, { clientId, wishId }, wish);
}

/** Writes down a day ahead of a client. */
export function writeOccasion(
  db: Writer,
  scribe: Scribe,
  staff: StaffId | null,
  clientId: ClientId,
  occasion: OccasionWords,
): void {
  const occasionId = scribe.makeId() as OccasionId;
  const { entry } = record(db, scribe, 'client.occasion-noted', staff, (id) => ({
    clientId,
    occasionId,
    occasion: sealWords(db, clientId, id, 'occasion', occasion),
  }));
  insertOccasion(db, entry, { clientId, occasionId }, occasion);
}
