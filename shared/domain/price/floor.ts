import { assert } from '../../result.ts';
import { money, subtract, sum } from '../money.ts';
import { taxedAmounts } from '../tax-base.ts';
import { taxShares, totalTax } from '../tax.ts';
import type { Money } from '../money.ts';
import type { Taxed } from '../tax-base.ts';
import type { TaxMode } from '../tax.ts';

/**
 * The least a piece may be sold for without its tax: its cost and a margin over it in basis points of the cost,
 * rounded up, so that the margin is never less than was asked for.
 */
export function floorOf(cost: Money, marginOverCostBp: number): Money {
  assert(Number.isSafeInteger(marginOverCostBp) && marginOverCostBp >= 0, 'a margin is not negative');
  const exact = BigInt(cost.minor) * BigInt(10_000 + marginOverCostBp);
  return money(Number((exact + 9_999n) / 10_000n), cost.currency);
}

/** What of an amount asked for stays with the house once its tax is paid, in the mode of the boutique. */
export function withoutTax(taxed: Taxed, mode: TaxMode): Money {
  if (mode === 'exclusive') return taxed.net;
  const { currency } = taxed.net;
  const amounts = taxedAmounts(taxed);
  const tax = totalTax(taxShares(amounts, mode, currency), currency);
  return subtract(
    sum(
      amounts.map(({ net }) => net),
      currency,
    ),
    tax,
  );
}

/** Whether an amount, its tax taken out, is at the floor or above. */
export const keepsFloor = (taxed: Taxed, mode: TaxMode, floor: Money): boolean =>
  subtract(withoutTax(taxed, mode), floor).minor >= 0;
