import { assert } from '../result.ts';
import { currencies, currencyCodes } from './currency.ts';
import { money, mulDiv } from './money.ts';
import type { Currency } from './currency.ts';
import type { Money } from './money.ts';

/** Currencies in which laws set their limits and which no till takes, with their decimals. */
const foreignDecimals = { EUR: 2, HKD: 2, SGD: 2 } as const;

/** A currency that has a rate: one the till takes, or one a law's limit is written in. */
export type RatedCurrency = Currency | keyof typeof foreignDecimals;

/** All currencies that may have a rate, those of the till first. */
export const ratedCurrencies = [...currencyCodes, 'EUR', 'HKD', 'SGD'] as const satisfies RatedCurrency[];

/**
 * A price of a currency: so many of its whole units cost so many ten-thousandths of the base currency's unit. 1 USD at
 * 21,560.50 LAK is { units: 1, priceTenThousandths: 215_605_000 }; weak money is quoted by the thousand. Both positive.
 */
export type Rate = { readonly units: number; readonly priceTenThousandths: number };

/** The day's rates, frozen on a sale: the price of each currency the house has a rate for, in the base currency. */
export type DayRates = {
  readonly base: Currency;
  readonly rates: Readonly<Partial<Record<RatedCurrency, Rate>>>;
};

/** A rate with the currency it is the price of, as boards and messages list them. */
export type QuotedRate = Rate & { readonly currency: RatedCurrency };

/** The day's rates from such a list; a rate of the base currency itself is left out. */
export const dayRatesOf = (base: Currency, quoted: readonly QuotedRate[]): DayRates => ({
  base,
  rates: Object.fromEntries(
    quoted
      .filter(({ currency }) => currency !== base)
      .map(({ currency, units, priceTenThousandths }) => [currency, { units, priceTenThousandths }]),
  ),
});

/** How many minor units of one currency a minor unit of another is worth, exactly: numerator / denominator. */
export type Ratio = { readonly numerator: number; readonly denominator: number };

/** What a minor unit of `from` is worth in minor units of `to`, without rounding; null where a rate is missing. */
export function ratioBetween(from: RatedCurrency, to: RatedCurrency, day: DayRates): Ratio | null {
  if (from === to) return { numerator: 1, denominator: 1 };
  const [sold, bought] = [rateOf(from, day), rateOf(to, day)];
  if (!sold || !bought) return null;
  const scale = decimalsOf(to) - decimalsOf(from);
  return {
    numerator: sold.priceTenThousandths * bought.units * 10 ** Math.max(scale, 0),
    denominator: bought.priceTenThousandths * sold.units * 10 ** Math.max(-scale, 0),
  };
}

/** Whether the house has a rate for a currency today; the base currency needs none. */
export const hasRate = (currency: RatedCurrency, day: DayRates): boolean => rateOf(currency, day) !== null;

/**
 * An amount in another currency at the day's rates, rounded once, to the minor unit. Throws where a rate is missing:
 * ask `hasRate` first.
 */
export function convert(amount: Money, to: Currency, day: DayRates): Money {
  return convertToStep(amount, to, 1, day);
}

/**
 * An amount in another currency as the nearest multiple of a step in its minor units (half away from zero), rounded
 * once from the exact value. Throws where a rate is missing.
 */
export function convertToStep(amount: Money, to: Currency, stepMinor: number, day: DayRates): Money {
  const ratio = ratioBetween(amount.currency, to, day);
  assert(ratio, `there is a rate for ${amount.currency} and ${to}`);
  const steps = mulDiv(amount, ratio.numerator, ratio.denominator * stepMinor);
  return money(steps.minor * stepMinor, to);
}

function rateOf(currency: RatedCurrency, day: DayRates): Rate | null {
  if (currency === day.base) return { units: 1, priceTenThousandths: 10_000 };
  const rate = day.rates[currency] ?? null;
  assert(
    !rate || (isCount(rate.units) && isCount(rate.priceTenThousandths)),
    'a rate is made of whole numbers above 0',
  );
  return rate;
}

const isCount = (value: number): boolean => Number.isSafeInteger(value) && value > 0;

const decimalsOf = (currency: RatedCurrency): number =>
  currency === 'EUR' || currency === 'HKD' || currency === 'SGD'
    ? foreignDecimals[currency]
    : currencies[currency].decimals;
