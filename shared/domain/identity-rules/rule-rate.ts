import { ratioBetween } from '../exchange.ts';
import type { DayRates, RatedCurrency, Ratio } from '../exchange.ts';

/** What a hundred US dollars came to in November 2026, in minor units. */
const hundredDollars: Readonly<Record<RatedCurrency, number>> = {
  LAK: 2_156_000,
  THB: 3_520_00,
  USD: 100_00,
  EUR: 86_69,
  HKD: 778_34,
  SGD: 129_88,
};

/** An estimate counts double: one of the two currencies must halve before a limit is passed unseen. */
const caution = 2;

/**
 * What a minor unit of money counts towards a rule in another currency: at the rates frozen on the sale or, where one
 * of them is missing, by an old estimate counted double. A law's limit is never skipped for want of a rate and no sale
 * waits for one; without it the rules ask early.
 */
export const ruleRatio = (from: RatedCurrency, to: RatedCurrency, day: DayRates): Ratio =>
  ratioBetween(from, to, day) ?? {
    numerator: hundredDollars[to] * caution,
    denominator: hundredDollars[from],
  };
