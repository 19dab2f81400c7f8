import { add, mulDiv, subtract, sum, zero } from './money.ts';
import type { Currency } from './currency.ts';
import type { Money } from './money.ts';

/** Whether shown prices hold the tax already (Laos, Thailand, the EU) or get it added at the end (US). */
export type TaxMode = 'inclusive' | 'exclusive';

/** A tax rate in basis points: 1000 is 10 %. */
export type TaxRateBp = number;

/** What a ticket owes at one rate: `base` is the amount without the tax. */
export type TaxShare = { readonly rateBp: TaxRateBp; readonly base: Money; readonly tax: Money };

/**
 * The taxes of a ticket, one share for each rate in rising order. Each rate's amounts are summed first and rounded
 * once, so that a ticket of many lines owes the same as its sum.
 */
export function taxShares(
  amounts: readonly { readonly net: Money; readonly rateBp: TaxRateBp }[],
  mode: TaxMode,
  currency: Currency,
): TaxShare[] {
  const rates = [...new Set(amounts.map(({ rateBp }) => rateBp))].toSorted((a, b) => a - b);
  return rates.map((rateBp) => {
    const net = sum(
      amounts.filter((amount) => amount.rateBp === rateBp).map((amount) => amount.net),
      currency,
    );
    if (mode === 'exclusive') return { rateBp, base: net, tax: mulDiv(net, rateBp, 10_000) };
    const base = mulDiv(net, 10_000, 10_000 + rateBp);
    return { rateBp, base, tax: subtract(net, base) };
  });
}

/** The tax of all shares together. */
export const totalTax = (shares: readonly TaxShare[], currency: Currency): Money =>
  shares.reduce((total, share) => add(total, share.tax), zero(currency));
