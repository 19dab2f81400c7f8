import { add, allocate, mulDiv, subtract, sum, times, zero } from '../money.ts';
import { saleTotals } from '../sale.ts';
import { taxedAmounts } from '../tax-base.ts';
import type { LineId } from '../../ids.ts';
import type { Money } from '../money.ts';
import type { OpenSale } from '../sale.ts';
import type { TaxRateBp, TaxShare } from '../tax.ts';

/** What of a sale one can take back from. */
export type SoldSale = Pick<OpenSale, 'lines' | 'currency' | 'taxMode'>;

/** A part of a sale with its shares of discount and taxes; `total` is what the client paid for it. */
export type SaleShare = {
  readonly gross: Money;
  readonly discount: Money;
  readonly net: Money;
  readonly taxes: readonly TaxShare[];
  readonly total: Money;
};

/** A line of a sale with its exact shares: those of all lines sum to the sale, in every figure and every rate. */
export type LineShare = {
  readonly lineId: LineId;
  readonly quantity: number;
  readonly unitPrice: Money;
  readonly discount: Money;
  /** What the line brought at each rate, and the tax the sale owes for it. */
  readonly atRates: readonly { readonly rateBp: TaxRateBp; readonly amount: Money; readonly tax: Money }[];
};

/**
 * The shares of all lines of a sale. The tax of each rate is rounded once for the whole ticket, and shared out among
 * its lines in proportion to what they brought at that rate, by largest remainder.
 */
export function lineShares(sale: SoldSale): LineShare[] {
  const { currency } = sale;
  const totals = saleTotals(sale);
  const amounts = sale.lines.map((line, index) =>
    taxedAmounts({
      net: totals.lines[index]?.net ?? zero(currency),
      rateBp: line.taxRateBp,
      taxBase: line.taxBase,
    }),
  );
  const shared = totals.taxes.map(({ rateBp, tax }) => {
    const brought = amounts.map((ofLine) =>
      sum(
        ofLine.filter((one) => one.rateBp === rateBp).map(({ net }) => net),
        currency,
      ),
    );
    const nothing = brought.every(({ minor }) => minor === 0);
    const taxes = nothing
      ? brought
      : allocate(
          tax,
          brought.map(({ minor }) => minor),
        );
    return { rateBp, brought, taxes };
  });
  return sale.lines.map(({ lineId, quantity, unitPrice }, index) => ({
    lineId,
    quantity,
    unitPrice,
    discount: totals.lines[index]?.discount ?? zero(currency),
    atRates: shared
      .filter(({ rateBp }) => amounts[index]?.some((amount) => amount.rateBp === rateBp))
      .map(({ rateBp, brought, taxes }) => ({
        rateBp,
        amount: brought[index] ?? zero(currency),
        tax: taxes[index] ?? zero(currency),
      })),
  }));
}

/**
 * What the first so many pieces of a line come to: its shares in proportion, each rounded once. All of its pieces come
 * to the line exactly, so pieces taken back as the difference of two counts sum to it in whatever steps they come.
 */
export function firstPieces(line: LineShare, count: number, mode: SoldSale['taxMode']): SaleShare {
  const { quantity, unitPrice } = line;
  const gross = times(unitPrice, count);
  const discount = mulDiv(line.discount, count, quantity);
  const net = subtract(gross, discount);
  const weights = line.atRates.map(({ amount }) => amount.minor);
  const amounts = weights.some((weight) => weight > 0) ? allocate(net, weights) : weights.map(() => net);
  const taxes = line.atRates.map(({ rateBp, tax: whole }, index) => {
    const tax = mulDiv(whole, count, quantity);
    const amount = amounts[index] ?? net;
    return { rateBp, base: mode === 'exclusive' ? amount : subtract(amount, tax), tax };
  });
  const tax = sum(
    taxes.map((share) => share.tax),
    unitPrice.currency,
  );
  return { gross, discount, net, taxes, total: mode === 'exclusive' ? add(net, tax) : net };
}
