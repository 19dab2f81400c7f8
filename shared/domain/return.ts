import { assert, err, ok } from '../result.ts';
import { add, subtract, sum, zero } from './money.ts';
import { firstPieces, lineShares } from './return/line-shares.ts';
import type { LineId } from '../ids.ts';
import type { Result } from '../result.ts';
import type { Currency } from './currency.ts';
import type { LineShare, SaleShare, SoldSale } from './return/line-shares.ts';
import type { TaxShare } from './tax.ts';

/** So many pieces of a line. */
export type Pieces = { readonly lineId: LineId; readonly quantity: number };

/** Pieces of a line taken back, and what they give back. */
export type ReturnedLine = SaleShare & Pieces;

/** What a return comes to; all amounts are positive, and the house gives them back. */
export type Return = SaleShare & { readonly lines: readonly ReturnedLine[] };

/** Why a return is not taken: the sale has no such line, or fewer of its pieces are still with the client. */
export type ReturnRefusal =
  | { readonly code: 'return.not-on-sale'; readonly lineId: LineId }
  | { readonly code: 'return.too-many'; readonly lineId: LineId; readonly left: number };

/**
 * What pieces of a sale give back, when those in `before` came back already. Piece by piece, in any order, all returns
 * of a sale sum to it exactly: gross, discount, net, each rate's base and tax, total.
 */
export function returnOf(
  sale: SoldSale,
  before: readonly Pieces[],
  asked: readonly Pieces[],
): Result<Return, ReturnRefusal> {
  assert(
    asked.every(({ quantity }) => Number.isSafeInteger(quantity) && quantity > 0),
    'pieces come back one or more at a time',
  );
  const shares = lineShares(sale);
  const gone = [...before];
  const lines: ReturnedLine[] = [];
  for (const { lineId, quantity } of asked) {
    const line = shares.find((share) => share.lineId === lineId);
    if (!line) return err({ code: 'return.not-on-sale', lineId });
    const back = countOf(gone, lineId);
    const left = line.quantity - back;
    if (quantity > left) return err({ code: 'return.too-many', lineId, left });
    lines.push({ lineId, quantity, ...between(line, back, back + quantity, sale) });
    gone.push({ lineId, quantity });
  }
  return ok({ lines, ...sumOf(lines, sale.currency) });
}

/** How many pieces of a line there are in a list. */
export const countOf = (pieces: readonly Pieces[], lineId: LineId): number =>
  pieces.filter((one) => one.lineId === lineId).reduce((total, { quantity }) => total + quantity, 0);

/** The sum of shares of one sale, each rate once in rising order. */
function sumOf(shares: readonly SaleShare[], currency: Currency): SaleShare {
  const total = (part: 'gross' | 'discount' | 'net' | 'total') =>
    sum(
      shares.map((share) => share[part]),
      currency,
    );
  return {
    gross: total('gross'),
    discount: total('discount'),
    net: total('net'),
    taxes: sumOfTaxes(
      shares.flatMap(({ taxes }) => taxes),
      currency,
    ),
    total: total('total'),
  };
}

function sumOfTaxes(taxes: readonly TaxShare[], currency: Currency): TaxShare[] {
  const rates = [...new Set(taxes.map(({ rateBp }) => rateBp))].toSorted((a, b) => a - b);
  return rates.map((rateBp) =>
    taxes
      .filter((share) => share.rateBp === rateBp)
      .reduce((total, { base, tax }) => ({ rateBp, base: add(total.base, base), tax: add(total.tax, tax) }), {
        rateBp,
        base: zero(currency),
        tax: zero(currency),
      }),
  );
}

/** What the pieces of a line from one count to another come to. */
function between(line: LineShare, from: number, to: number, { taxMode }: SoldSale): SaleShare {
  const [low, high] = [firstPieces(line, from, taxMode), firstPieces(line, to, taxMode)];
  return {
    gross: subtract(high.gross, low.gross),
    discount: subtract(high.discount, low.discount),
    net: subtract(high.net, low.net),
    taxes: high.taxes.map(({ rateBp, base, tax }, index) => {
      const less = low.taxes[index];
      return less
        ? { rateBp, base: subtract(base, less.base), tax: subtract(tax, less.tax) }
        : { rateBp, base, tax };
    }),
    total: subtract(high.total, low.total),
  };
}
