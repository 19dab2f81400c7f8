import { currencies } from '../../../shared/domain/currency.ts';
import { money } from '../../../shared/domain/money.ts';
import type { Currency } from '../../../shared/domain/currency.ts';
import type { Money } from '../../../shared/domain/money.ts';

/** Notes in use, in whole units, and the bundles people count them in. */
const notes: Readonly<Record<Currency, readonly number[]>> = {
  LAK: [10_000, 50_000, 100_000, 500_000, 1_000_000, 5_000_000, 10_000_000, 50_000_000, 100_000_000],
  THB: [20, 50, 100, 500, 1000, 5000, 10_000, 50_000, 100_000],
  USD: [5, 10, 20, 50, 100, 500, 1000, 5000, 10_000],
};

/** What a client is likely to hand over for an amount: up to three round sums above it, the nearest first. */
export function quickAmounts(due: Money): Money[] {
  const unit = 10 ** currencies[due.currency].decimals;
  const above = notes[due.currency]
    .map((note) => roundUp(due.minor, note * unit))
    .filter((minor) => minor > due.minor);
  return [...new Set(above)]
    .toSorted((a, b) => a - b)
    .slice(0, 3)
    .map((minor) => money(minor, due.currency));
}

const roundUp = (minor: number, step: number): number => Math.ceil(minor / step) * step;
