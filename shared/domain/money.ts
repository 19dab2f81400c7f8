import { assert } from '../result.ts';
import { currencies } from './currency.ts';
import { nearestQuotient } from './nearest-quotient.ts';
import type { Currency } from './currency.ts';

/** An amount in the smallest unit of its currency (whole kip, satang, cents): always a safe integer. */
export type Money = { readonly minor: number; readonly currency: Currency };

/** Makes an amount; throws when `minor` is not a safe integer. Zero is plain zero, never -0. */
export function money(minor: number, currency: Currency): Money {
  assert(Number.isSafeInteger(minor), `an amount is a whole number of minor units, not ${minor}`);
  return { minor: minor === 0 ? 0 : minor, currency };
}

/** Nothing, in a currency. */
export const zero = (currency: Currency): Money => money(0, currency);

/** The sum of two amounts of one currency; throws when the currencies differ. */
export function add(a: Money, b: Money): Money {
  assertSameCurrency(a, b);
  return money(a.minor + b.minor, a.currency);
}

/** The first amount less the second, both of one currency. */
export const subtract = (a: Money, b: Money): Money => add(a, negate(b));

/** The amount with its sign turned. */
export const negate = (a: Money): Money => money(-a.minor, a.currency);

/** The sum of amounts of one currency; zero when there are none. */
export const sum = (amounts: readonly Money[], currency: Currency): Money =>
  amounts.reduce(add, zero(currency));

/** The amount taken a whole number of times. */
export function times(a: Money, count: number): Money {
  assert(Number.isSafeInteger(count), 'pieces are counted in whole numbers');
  return money(a.minor * count, a.currency);
}

/** Negative, zero or positive as the first amount is less than, equal to or more than the second. */
export function compare(a: Money, b: Money): number {
  assertSameCurrency(a, b);
  return a.minor - b.minor;
}

/**
 * The amount x numerator / denominator, rounded half away from zero: the only rounding of money there is.
 * Computed in whole numbers of any size; throws when the denominator is not positive.
 */
export function mulDiv(a: Money, numerator: number, denominator: number): Money {
  assert(Number.isSafeInteger(numerator), 'a ratio is made of whole numbers');
  assert(
    Number.isSafeInteger(denominator) && denominator > 0,
    'a ratio is made of whole numbers, the lower positive',
  );
  const product = BigInt(a.minor) * BigInt(numerator);
  return money(Number(nearestQuotient(product, BigInt(denominator))), a.currency);
}

/**
 * Splits an amount in proportion to whole weights (not negative, one at least positive) so that the parts add up
 * to it exactly; what rounding leaves goes to the largest remainders, earlier parts first.
 */
export function allocate(a: Money, weights: readonly number[]): Money[] {
  assert(
    weights.every((weight) => Number.isSafeInteger(weight) && weight >= 0),
    'weights are whole and not negative',
  );
  const whole = weights.reduce((total, weight) => total + BigInt(weight), 0n);
  assert(whole > 0n, 'at least one weight is positive');
  const sign = a.minor < 0 ? -1n : 1n;
  const amount = BigInt(a.minor) * sign;
  const shares = weights.map((weight, index) => {
    const product = amount * BigInt(weight);
    return { index, share: product / whole, remainder: product % whole };
  });
  let left = amount - shares.reduce((total, { share }) => total + share, 0n);
  const byRemainder = shares.toSorted((x, y) => Number(y.remainder - x.remainder) || x.index - y.index);
  for (const part of byRemainder) {
    if (left === 0n) break;
    part.share += 1n;
    left -= 1n;
  }
  return shares.map(({ share }) => money(Number(share * sign), a.currency));
}

/** The nearest multiple of a positive step in minor units, half away from zero: for cash that has no smaller coin. */
export function roundToStep(a: Money, stepMinor: number): Money {
  const steps = mulDiv(a, 1, stepMinor);
  return money(steps.minor * stepMinor, a.currency);
}

/** The amount's digits with grouping and the currency's decimals, without symbol: '58,400,000' or '1,234.50'. */
export function formatDigits(a: Money): string {
  const { decimals } = currencies[a.currency];
  const digits = Math.abs(a.minor)
    .toString()
    .padStart(decimals + 1, '0');
  const whole = digits.slice(0, digits.length - decimals).replaceAll(/\B(?=(\d{3})+$)/g, ',');
  const fraction = decimals > 0 ? `.${digits.slice(-decimals)}` : '';
  return `${a.minor < 0 ? '−' : ''}${whole}${fraction}`;
}

/** The amount as people read it, symbol before: '₭ 58,400,000'. */
export const format = (a: Money): string => `${currencies[a.currency].symbol} ${formatDigits(a)}`;

function assertSameCurrency(a: Money, b: Money): void {
  assert(
    a.currency === b.currency,
    `${a.currency} and ${b.currency} cannot be reckoned together without a rate`,
  );
}
