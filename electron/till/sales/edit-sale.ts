import { pieceDetail } from '../../../shared/domain/piece.ts';
import { discountShareBp } from '../../../shared/domain/sale.ts';
import { err, ok } from '../../../shared/result.ts';
import type { Failure } from '../../../shared/contract/app-error.ts';
import type { LineDiscount, OpenSale, SaleLine } from '../../../shared/domain/sale.ts';
import type { LineId } from '../../../shared/ids.ts';
import type { Result } from '../../../shared/result.ts';
import type { PieceInStock } from '../catalogue/piece-store.ts';

/** A sale holds no more lines than a receipt can carry and a person can check. */
const mostLines = 200;

/** What the contract allows for a line's quantity, and what fits the column of a receipt. */
const mostOnLine = 999;

type Edited = Result<OpenSale, Failure>;

/** The sale with a piece added; more of the same when it is not one of a kind. `free` is how many no other sale has. */
export function withPiece(sale: OpenSale, piece: PieceInStock, free: number, lineId: LineId): Edited {
  const { name, code, serialised } = piece;
  const there = sale.lines.find((line) => line.pieceId === piece.pieceId);
  if (there && serialised) return err({ code: 'piece.on-sale-already', details: { name, code } });
  if (piece.state === 'sold') return err({ code: 'piece.sold', details: { name, code } });
  if (serialised && free < 1) return err({ code: 'piece.held', details: { name, code } });
  if (there) return withQuantity(sale, there.lineId, there.quantity + 1, { free, limitBp: 10_000 });
  if (free < 1) return err({ code: 'piece.too-few', details: { name, left: free } });
  if (sale.lines.length >= mostLines) return err({ code: 'sale.full', details: { limit: mostLines } });
  return ok({ ...sale, lines: [...sale.lines, lineOf(piece, lineId)] });
}

/** The sale with another quantity on a line, of which `free` are left and on which the person may give `limitBp` off. */
export function withQuantity(
  sale: OpenSale,
  lineId: LineId,
  quantity: number,
  { free, limitBp }: { readonly free: number; readonly limitBp: number },
): Edited {
  const line = sale.lines.find((candidate) => candidate.lineId === lineId);
  if (!line) return err({ code: 'sale.line-unknown' });
  if (quantity > (line.serialised ? 1 : free)) {
    return err({ code: 'piece.too-few', details: { name: line.name, left: line.serialised ? 1 : free } });
  }
  if (quantity > mostOnLine) return err({ code: 'sale.line-full', details: { limit: mostOnLine } });
  const changed = { ...line, quantity };
  // An amount off weighs more on fewer pieces. What a manager gave before may stay, but not grow.
  return discountShareBp(changed) > Math.max(limitBp, discountShareBp(line))
    ? overLimit(limitBp)
    : ok(replaceLine(sale, changed));
}

/** The sale with a line's discount set or taken away, held against the person's limit. */
export function withDiscount(
  sale: OpenSale,
  lineId: LineId,
  discount: LineDiscount | null,
  limitBp: number,
): Edited {
  const line = sale.lines.find((candidate) => candidate.lineId === lineId);
  if (!line) return err({ code: 'sale.line-unknown' });
  if (discount?.kind === 'amount' && discount.amount.currency !== sale.currency)
    return err({ code: 'discount.wrong-currency' });
  const discounted = { ...line, discount };
  return discountShareBp(discounted) > limitBp ? overLimit(limitBp) : ok(replaceLine(sale, discounted));
}

/** The sale without a line. */
export function withoutLine(sale: OpenSale, lineId: LineId): Edited {
  if (!sale.lines.some((line) => line.lineId === lineId)) return err({ code: 'sale.line-unknown' });
  return ok({ ...sale, lines: sale.lines.filter((line) => line.lineId !== lineId) });
}

const overLimit = (limitBp: number): Edited =>
  err({ code: 'discount.over-limit', details: { limit: limitBp / 100 } });

const replaceLine = (sale: OpenSale, changed: SaleLine): OpenSale => ({
  ...sale,
  lines: sale.lines.map((line) => (line.lineId === changed.lineId ? changed : line)),
});

const lineOf = (piece: PieceInStock, lineId: LineId): SaleLine => ({
  lineId,
  pieceId: piece.pieceId,
  code: piece.code,
  kind: piece.kind,
  name: piece.name,
  detail: pieceDetail(piece),
  drawing: piece.drawing,
  serialised: piece.serialised,
  quantity: 1,
  unitPrice: piece.price,
  discount: null,
  taxRateBp: piece.taxRateBp,
  size: null,
});
