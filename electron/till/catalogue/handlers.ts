import { normaliseCode } from '../../../shared/domain/piece-code.ts';
import { pieceDetail } from '../../../shared/domain/piece.ts';
import { searchTerms } from '../../../shared/domain/search-text.ts';
import { err, ok } from '../../../shared/result.ts';
import { receive } from './receive.ts';
import { findPiece, findPieceByCode, searchPieces } from './piece-store.ts';
import type { Handlers } from '../door/handlers.ts';
import type { PieceCard } from '../../../shared/contract/catalogue.ts';
import type { PieceInStock } from './piece-store.ts';

const pageSize = 60;

export const catalogueHandlers = {
  'catalogue.search': ({ text, kind }, { house }) => {
    const found = searchPieces(house.db(), { terms: searchTerms(text), kind, limit: pageSize + 1 });
    const byCode = findPieceByCode(house.db(), normaliseCode(text));
    const pieces = byCode ? [byCode, ...found.filter(({ pieceId }) => pieceId !== byCode.pieceId)] : found;
    return ok({ pieces: pieces.slice(0, pageSize).map(cardOf), more: pieces.length > pageSize });
  },
  'catalogue.piece': ({ pieceId }, { house }) => {
    const piece = findPiece(house.db(), pieceId);
    if (!piece) return err({ code: 'piece.unknown' });
    const { collection, metal, weightMg, stones, certificate, sizeText, taxRateBp, cost } = piece;
    return ok({
      card: cardOf(piece),
      collection,
      metal,
      weightMg,
      stones: [...stones],
      certificate,
      sizeText,
      taxRateBp,
      cost,
    });
  },
  'catalogue.receive': receive,
} satisfies Partial<Handlers>;

const cardOf = (piece: PieceInStock): PieceCard => ({
  pieceId: piece.pieceId,
  code: piece.code,
  kind: piece.kind,
  name: piece.name,
  detail: pieceDetail(piece),
  drawing: piece.drawing,
  serialised: piece.serialised,
  quantity: piece.quantity,
  state: piece.state,
  price: piece.price,
});
