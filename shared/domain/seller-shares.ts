import { assert, err, ok } from '../result.ts';
import { add, allocate, subtract, zero } from './money.ts';
import type { StaffId } from '../ids.ts';
import type { Result } from '../result.ts';
import type { Currency } from './currency.ts';
import type { Money } from './money.ts';

/** Whose sale a line is, in basis points of it. */
export type SellerShare = { readonly seller: StaffId; readonly shareBp: number };

/** What of an amount is counted as a seller's. */
export type SellerAmount = { readonly seller: StaffId; readonly amount: Money };

/** The shares of a line's sellers. Fails unless each is named once, has some of it, and together they have all of it. */
export function sellerShares(
  shares: readonly SellerShare[],
): Result<readonly SellerShare[], { readonly code: 'sellers.not-all-of-it'; readonly sumBp: number }> {
  const sumBp = shares.reduce((total, { shareBp }) => total + shareBp, 0);
  const named = new Set(shares.map(({ seller }) => seller)).size === shares.length;
  const sound = shares.every(({ shareBp }) => Number.isSafeInteger(shareBp) && shareBp > 0);
  return named && sound && sumBp === 10_000 ? ok(shares) : err({ code: 'sellers.not-all-of-it', sumBp });
}

/** Equal shares for sellers of one line; those named first have the basis points that are left over. */
export function evenShares(sellers: readonly StaffId[]): SellerShare[] {
  assert(sellers.length > 0 && sellers.length <= 10_000, 'somebody sold the line');
  const rest = 10_000 % sellers.length;
  const even = (10_000 - rest) / sellers.length;
  return sellers.map((seller, index) => ({ seller, shareBp: index < rest ? even + 1 : even }));
}

/** Splits an amount among the sellers of its line, by largest remainder: nothing is created or lost. */
export function sellerAmounts(amount: Money, shares: readonly SellerShare[]): SellerAmount[] {
  const parts = allocate(
    amount,
    shares.map(({ shareBp }) => shareBp),
  );
  return shares.map(({ seller }, index) => ({ seller, amount: parts[index] ?? zero(amount.currency) }));
}

/**
 * What a return takes from each seller: what brings them to their share of what is left of the line, so that a line
 * returned in any steps leaves nobody anything. `before` and `after` are the line's net still sold. A part can be one
 * minor unit below zero, where largest remainders change hands.
 */
export function takenFromSellers(
  before: Money,
  after: Money,
  shares: readonly SellerShare[],
): SellerAmount[] {
  const left = sellerAmounts(after, shares);
  return sellerAmounts(before, shares).map(({ seller, amount }, index) => ({
    seller,
    amount: subtract(amount, left[index]?.amount ?? zero(amount.currency)),
  }));
}

/** What each seller has of several lines, in the order they are first named. */
export function sumBySeller(amounts: readonly SellerAmount[], currency: Currency): SellerAmount[] {
  const bySeller = new Map<StaffId, Money>();
  for (const { seller, amount } of amounts)
    bySeller.set(seller, add(bySeller.get(seller) ?? zero(currency), amount));
  return [...bySeller].map(([seller, amount]) => ({ seller, amount }));
}
