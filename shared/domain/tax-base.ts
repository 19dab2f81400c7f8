import { assert } from '../result.ts';
import { compare, subtract, times } from './money.ts';
import type { Money } from './money.ts';
import type { TaxRateBp } from './tax.ts';

/**
 * On what of a line's amount its tax rate is due. `whole`: all of it. `above`: what is above an amount in the mode of
 * the boutique (with the tax where prices hold it), up to which another rate is due, mostly 0. The three rules known:
 * - Thai gold ornaments: above the association's price for buying them back, 0 below, so that VAT is 7/107 of the
 *   difference of prices that hold it (goldtraders.or.th, tables for reckoning tax);
 * - making alone, where it is shown apart (UAE, between businesses): above the metal, 0 below;
 * - metal and work at two rates (India: 3 % and 5 %): above the metal, the metal's rate below.
 */
export type TaxBase =
  | { readonly kind: 'whole' }
  | { readonly kind: 'above'; readonly amount: Money; readonly rateBelowBp: TaxRateBp };

/** An amount asked for, the rate of its tax, and on what the tax is due (all of it unless said). */
export type Taxed = {
  readonly net: Money;
  readonly rateBp: TaxRateBp;
  readonly taxBase?: TaxBase | undefined;
};

/** The amounts of a line by the rate they owe; they sum to it. A line below its base owes nothing at its own rate. */
export function taxedAmounts({ net, rateBp, taxBase = { kind: 'whole' } }: Taxed): Omit<Taxed, 'taxBase'>[] {
  if (taxBase.kind === 'whole') return [{ net, rateBp }];
  assert(taxBase.amount.minor >= 0, 'the amount a tax is due above is not negative');
  const below = compare(net, taxBase.amount) < 0 ? net : taxBase.amount;
  return [
    { net: subtract(net, below), rateBp },
    { net: below, rateBp: taxBase.rateBelowBp },
  ].filter((part) => part.net.minor !== 0 || part.rateBp === rateBp);
}

/** The base of a line that is due above an amount for each of its pieces. */
export const baseAbove = (each: Money, quantity: number, rateBelowBp: TaxRateBp = 0): TaxBase =>
  each.minor === 0 && rateBelowBp === 0
    ? { kind: 'whole' }
    : { kind: 'above', amount: times(each, quantity), rateBelowBp };
