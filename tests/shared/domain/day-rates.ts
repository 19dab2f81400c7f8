import fc from 'fast-check';
import { money } from '../../../shared/domain/money.ts';
import type { Currency } from '../../../shared/domain/currency.ts';
import type { DayRates, Rate, RatedCurrency } from '../../../shared/domain/exchange.ts';

export const kip = (minor: number) => money(minor, 'LAK');
export const satang = (minor: number) => money(minor, 'THB');
export const cents = (minor: number) => money(minor, 'USD');

/** A day in Vientiane: 1 USD is 21,560.50 LAK, 1 THB 655.25, 1 EUR 24,870, 1 HKD 2,770, 1 SGD 16,600. */
export const vientianeDay: DayRates = {
  base: 'LAK',
  rates: {
    USD: { units: 1, priceTenThousandths: 215_605_000 },
    THB: { units: 1, priceTenThousandths: 6_552_500 },
    EUR: { units: 1, priceTenThousandths: 248_700_000 },
    HKD: { units: 1, priceTenThousandths: 27_700_000 },
    SGD: { units: 1, priceTenThousandths: 166_000_000 },
  },
};

const aRate = (units: number, min: number, max: number): fc.Arbitrary<Rate> =>
  fc.record({ units: fc.constant(units), priceTenThousandths: fc.integer({ min, max }) });

/** Rates as a board may show them in a house of any of our currencies, weak money quoted by the thousand. */
export const someRates = (base: Currency): fc.Arbitrary<DayRates> => {
  const boards = {
    LAK: { USD: aRate(1, 100_000_000, 350_000_000), THB: aRate(1, 3_000_000, 12_000_000) },
    THB: { USD: aRate(1, 250_000, 450_000), LAK: aRate(1_000, 8_000, 33_000) },
    USD: { THB: aRate(100, 20_000, 40_000), LAK: aRate(1_000, 280, 1_000) },
  } satisfies Record<Currency, Partial<Record<Currency, fc.Arbitrary<Rate>>>>;
  return fc.record<Partial<Record<RatedCurrency, Rate>>>(boards[base]).map((rates) => ({ base, rates }));
};
