import { nearestQuotient } from '../nearest-quotient.ts';
import { ratioBetween } from '../exchange.ts';
import type { DayRates, RatedCurrency } from '../exchange.ts';
import type { Money } from '../money.ts';
import type { IdentityRule } from './rule.ts';
import type { Purchase } from './purchase.ts';

/** An exact amount in minor units of a rule's currency: sums at many days' rates are compared before any rounding. */
export type Exact = { readonly numerator: bigint; readonly denominator: bigint };

const nothing: Exact = { numerator: 0n, denominator: 1n };

/** What a purchase counts towards a rule, at the rates frozen on it; null where one of them is missing. */
export function counted({ means, limit }: IdentityRule, purchase: Purchase): Exact | null {
  const amounts = means === 'cash' ? purchase.cash : [purchase.total];
  return sumExact(amounts.map((amount) => exactly(amount, limit.currency, purchase.day)));
}

/** The sum, or null when a part is missing. */
export function sumExact(parts: readonly (Exact | null)[]): Exact | null {
  return parts.reduce<Exact | null>((sum, part) => sum && part && addExact(sum, part), nothing);
}

/** Whether an exact amount meets a rule's limit by its comparator. */
export function meets({ comparator, limit }: IdentityRule, amount: Exact): boolean {
  const over = amount.numerator - BigInt(limit.minor) * amount.denominator;
  return comparator === '>' ? over > 0n : over >= 0n;
}

/** An exact amount to the minor unit, to be shown. */
export const rounded = ({ numerator, denominator }: Exact): number =>
  Number(nearestQuotient(numerator, denominator));

function exactly(amount: Money, currency: RatedCurrency, day: DayRates): Exact | null {
  const ratio = ratioBetween(amount.currency, currency, day);
  return (
    ratio && {
      numerator: BigInt(amount.minor) * BigInt(ratio.numerator),
      denominator: BigInt(ratio.denominator),
    }
  );
}

const addExact = (a: Exact, b: Exact): Exact => ({
  numerator: a.numerator * b.denominator + b.numerator * a.denominator,
  denominator: a.denominator * b.denominator,
});
