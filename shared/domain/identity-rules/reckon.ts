import { nearestQuotient } from '../nearest-quotient.ts';
import { ruleRatio } from './rule-rate.ts';
import type { DayRates, RatedCurrency } from '../exchange.ts';
import type { Money } from '../money.ts';
import type { IdentityRule } from './rule.ts';
import type { Purchase } from './purchase.ts';

/** An exact amount in minor units of a rule's currency: sums at many days' rates are compared before any rounding. */
export type Exact = { readonly numerator: bigint; readonly denominator: bigint };

const nothing: Exact = { numerator: 0n, denominator: 1n };

/** What a purchase counts towards a rule, at the rates frozen on it. */
export function counted({ means, limit }: IdentityRule, purchase: Purchase): Exact {
  const amounts = means === 'cash' ? purchase.cash : [purchase.total];
  return sumExact(amounts.map((amount) => exactly(amount, limit.currency, purchase.day)));
}

/** The exact sum. */
export const sumExact = (parts: readonly Exact[]): Exact => parts.reduce(addExact, nothing);

/** Whether an exact amount meets a rule's limit by its comparator. */
export function meets({ comparator, limit }: IdentityRule, amount: Exact): boolean {
  const over = amount.numerator - BigInt(limit.minor) * amount.denominator;
  return comparator === '>' ? over > 0n : over >= 0n;
}

/** An exact amount to the minor unit, to be shown. */
export const rounded = ({ numerator, denominator }: Exact): number =>
  Number(nearestQuotient(numerator, denominator));

function exactly(amount: Money, currency: RatedCurrency, day: DayRates): Exact {
  const { numerator, denominator } = ruleRatio(amount.currency, currency, day);
  return { numerator: BigInt(amount.minor) * BigInt(numerator), denominator: BigInt(denominator) };
}

function addExact(a: Exact, b: Exact): Exact {
  return {
    numerator: a.numerator * b.denominator + b.numerator * a.denominator,
    denominator: a.denominator * b.denominator,
  };
}
