import { err, ok } from '../result.ts';
import { currencies } from './currency.ts';
import { add, compare, mulDiv, negate, roundToStep, subtract, sum, times, zero } from './money.ts';
import { taxedAmounts } from './tax-base.ts';
import { taxShares, totalTax } from './tax.ts';
import type { Instant } from '../clock.ts';
import type { ClientId, LineId, PieceId, SaleId, StaffId } from '../ids.ts';
import type { Result } from '../result.ts';
import type { Currency } from './currency.ts';
import type { LineSize } from './line-size.ts';
import type { Money } from './money.ts';
import type { PieceKind } from './piece.ts';
import type { TaxBase } from './tax-base.ts';
import type { TaxMode, TaxRateBp, TaxShare } from './tax.ts';

/** A reduction of one line: a share of its price in basis points (500 is 5 %), or an amount off the whole line. */
export type LineDiscount =
  | { readonly kind: 'share'; readonly basisPoints: number }
  | { readonly kind: 'amount'; readonly amount: Money };

/** One piece on a sale, with everything about it frozen as it was when it was added. */
export type SaleLine = {
  readonly lineId: LineId;
  readonly pieceId: PieceId;
  readonly code: string;
  readonly kind: PieceKind;
  readonly name: string;
  /** The second row of a line: metal, stones, certificate. */
  readonly detail: string;
  readonly drawing: string;
  /** One of a kind: quantity 1, and it can be sold once. */
  readonly serialised: boolean;
  readonly quantity: number;
  readonly unitPrice: Money;
  readonly discount: LineDiscount | null;
  readonly taxRateBp: TaxRateBp;
  /** On what of the line's net its rate is due; all of it where nothing is said. */
  readonly taxBase?: TaxBase;
  /** The finger or wrist it is for, once somebody measured it. */
  readonly size: LineSize | null;
};

/** The sale in hand: not yet a fact, saved at every change. `revision` rises by one with each change. */
export type OpenSale = {
  readonly saleId: SaleId;
  readonly revision: number;
  readonly openedAt: Instant;
  readonly openedBy: StaffId;
  /** Who has it in hand now, when it was handed over since. */
  readonly handedTo?: StaffId;
  readonly currency: Currency;
  readonly taxMode: TaxMode;
  readonly lines: readonly SaleLine[];
  /** Whom it is for, once they are known. */
  readonly client: ClientId | null;
};

/** What one line comes to: `gross` at the shown price, `discount` taken off, `net` what the client is asked for. */
export type LineTotal = {
  readonly lineId: LineId;
  readonly gross: Money;
  readonly discount: Money;
  readonly net: Money;
};

/** What a sale comes to; `total` is what is owed before any rounding of cash. */
export type SaleTotals = {
  readonly lines: readonly LineTotal[];
  readonly gross: Money;
  readonly discount: Money;
  readonly taxes: readonly TaxShare[];
  readonly tax: Money;
  readonly total: Money;
};

/** What one line comes to. */
export function lineTotal(line: SaleLine): LineTotal {
  const gross = times(line.unitPrice, line.quantity);
  const discount = discountOf(gross, line.discount);
  return { lineId: line.lineId, gross, discount, net: subtract(gross, discount) };
}

/** What a sale comes to, taxes included, in the sale's currency. */
export function saleTotals(sale: Pick<OpenSale, 'lines' | 'currency' | 'taxMode'>): SaleTotals {
  const { currency } = sale;
  const lines = sale.lines.map(lineTotal);
  const taxes = taxShares(
    sale.lines.flatMap((line, index) =>
      taxedAmounts({
        net: lines[index]?.net ?? zero(currency),
        rateBp: line.taxRateBp,
        taxBase: line.taxBase,
      }),
    ),
    sale.taxMode,
    currency,
  );
  const tax = totalTax(taxes, currency);
  const net = sum(
    lines.map((line) => line.net),
    currency,
  );
  return {
    lines,
    gross: sum(
      lines.map((line) => line.gross),
      currency,
    ),
    discount: sum(
      lines.map((line) => line.discount),
      currency,
    ),
    taxes,
    tax,
    total: sale.taxMode === 'exclusive' ? add(net, tax) : net,
  };
}

/** What cash can settle: the total to the nearest cash step, and the rounding that leads there (may be negative). */
export function cashDue(total: Money, stepMinor: number): { readonly due: Money; readonly rounding: Money } {
  const due = roundToStep(total, stepMinor);
  return { due, rounding: subtract(due, total) };
}

/**
 * The change for cash handed over. Fails when it is less than what is due, and when it is more than ten times that and
 * more than ten of the largest notes: then a key was pressed once too often.
 */
export function changeFor(due: Money, tendered: Money): Result<Money, TenderRefusal> {
  const change = subtract(tendered, due);
  if (change.minor < 0) return err({ code: 'pay.too-little', missing: negate(change) });
  const generous = Math.max(due.minor, currencies[due.currency].largestNoteMinor) * 10;
  return tendered.minor > generous ? err({ code: 'pay.too-much' }) : ok(change);
}
export type TenderRefusal =
  { readonly code: 'pay.too-little'; readonly missing: Money } | { readonly code: 'pay.too-much' };

/**
 * The share of a line that a discount takes, in basis points, to hold against a limit: a share as it was asked for,
 * because rounding it to whole coins must not push it over the limit; of an amount its exact share, rounded up.
 */
export function discountShareBp(line: SaleLine): number {
  if (line.discount?.kind === 'share') return line.discount.basisPoints;
  const { gross, discount } = lineTotal(line);
  if (discount.minor === 0 || gross.minor === 0) return 0;
  const share = mulDiv({ minor: 10_000, currency: gross.currency }, discount.minor, gross.minor).minor;
  const exact = BigInt(discount.minor) * 10_000n;
  return BigInt(share) * BigInt(gross.minor) < exact ? share + 1 : share;
}

function discountOf(gross: Money, discount: LineDiscount | null): Money {
  if (discount === null) return zero(gross.currency);
  const off = discount.kind === 'amount' ? discount.amount : mulDiv(gross, discount.basisPoints, 10_000);
  return compare(off, gross) > 0 ? gross : off;
}
