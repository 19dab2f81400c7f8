import { ratioBetween } from '../../../shared/domain/exchange.ts';
import type { DayRates, RatedCurrency } from '../../../shared/domain/exchange.ts';

/** A number that is never rounded. */
export type Exact = readonly [above: bigint, below: bigint];

export const whole = (value: number): Exact => [BigInt(value), 1n];
export const plus = (a: Exact, b: Exact): Exact => [a[0] * b[1] + b[0] * a[1], a[1] * b[1]];
export const minus = (a: Exact, b: Exact): Exact => plus(a, [-b[0], b[1]]);
export const size = (a: Exact): Exact => (a[0] < 0n ? [-a[0], a[1]] : a);
export const atMost = (a: Exact, b: Exact): boolean => a[0] * b[1] <= b[0] * a[1];

/** What an amount is worth in another currency's minor units, to the last fraction. */
export function worth(minor: number, from: RatedCurrency, to: RatedCurrency, day: DayRates): Exact {
  const ratio = ratioBetween(from, to, day);
  if (!ratio) throw new Error(`No rate between ${from} and ${to}`);
  return [BigInt(minor) * BigInt(ratio.numerator), BigInt(ratio.denominator)];
}
