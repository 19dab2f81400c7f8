import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { metalValue } from '../../../../shared/domain/price/breakdown.ts';
import { rateAtFineness, ratedMetalOf, rateInForce } from '../../../../shared/domain/price/metal-rate.ts';
import { thaiBuyBackRates } from '../../../../shared/domain/price/thai-gold.ts';
import { fromTradeUnit, milligrams, milliCarats } from '../../../../shared/domain/price/weight.ts';
import { hasReferenceData, referenceRows } from '../../reference-data.ts';
import { thaiGoldRows } from './thai-gold-rows.ts';
import type { Instant } from '../../../../shared/clock.ts';
import type { MetalRate } from '../../../../shared/domain/price/metal-rate.ts';

const at = (moment: number) => moment as Instant;
/** Digits of a decimal as a whole number of 1 / 10^places. */
const scaled = (text: string, places: number): number => {
  const [whole = '', fraction = ''] = text.split('.');
  return Number(whole + fraction.padEnd(places, '0'));
};
const gold = (finenessBp: number, perGram: number, from = 0): MetalRate => ({
  metal: 'gold',
  finenessBp,
  perGram,
  currency: 'THB',
  from: at(from),
});

describe('what Thai shops buy ornaments back at', () => {
  test.each(thaiGoldRows)(
    'on %s, announcement %i, is what the association published',
    (_, __, barBuy, published) => {
      const rates = thaiBuyBackRates(barBuy, at(7));
      for (const [finenessBp, [perGram, perBaht]] of Object.entries(published)) {
        const rate = rates.find((one) => one.finenessBp === Number(finenessBp));
        expect(rate).toEqual(gold(Number(finenessBp), scaled(perGram, 4), 7));
        if (rate) expect(metalValue(milligrams(15_160), rate).minor).toBe(scaled(perBaht, 2));
      }
      expect(rates.length).toBe(Object.keys(published).length);
    },
  );

  test.skipIf(!hasReferenceData)('is checked on every row of the reference table', () => {
    const columns = {
      9650: ['orn_965_per_g', 'orn_965_per_baht'],
      9000: ['g90', 'baht90'],
      8000: ['g80', 'baht80'],
      5000: ['g50', 'baht50'],
      4000: ['g40', 'baht40'],
      9999: ['g9999', 'baht9999'],
    };
    const rows = referenceRows('thai-gold-tax-base.csv').map((row) => [
      row['date_be'],
      Number(row['round']),
      Number(row['bar_buy']),
      Object.fromEntries(
        Object.entries(columns).map(([fineness, names]) => [fineness, names.map((name) => row[name])]),
      ),
    ]);
    expect(thaiGoldRows).toEqual(rows);
  });
});

describe('a rate at another fineness', () => {
  test('is in proportion to the hallmark number, to the nearest step', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 10 ** 10 }),
        fc.integer({ min: 3_330, max: 9_999 }),
        fc.constantFrom(1, 100, 10_000),
        (perGram, finenessBp, step) => {
          const rate = rateAtFineness(gold(9_999, perGram), finenessBp, step);
          expect(rate.perGram % step).toBe(0);
          const miss = BigInt(rate.perGram) * 9_999n - BigInt(perGram) * BigInt(finenessBp);
          expect(2n * (miss < 0n ? -miss : miss) <= 9_999n * BigInt(step)).toBe(true);
        },
      ),
    );
  });

  test('takes 585 for what it says and not for 14 parts of 24', () => {
    expect(rateAtFineness(gold(10_000, 1_000_000), 5_850, 1).perGram).toBe(585_000);
  });

  test('of no fineness or more than pure is a mistake', () => {
    expect(() => rateAtFineness(gold(9_999, 1), 0, 1)).toThrow('fineness');
    expect(() => rateAtFineness(gold(9_999, 1), 10_001, 1)).toThrow('fineness');
    expect(() => rateAtFineness(gold(9_999, 1), 7_500, 0)).toThrow('whole numbers above 0');
  });
});

describe('the rate in force', () => {
  const board = [gold(9_650, 18_360_000, 10), gold(9_650, 18_400_000, 20), gold(9_999, 19_030_000, 15)];
  const rate = (finenessBp: number, moment: number) =>
    rateInForce(board, { metal: 'gold', finenessBp }, at(moment), 1)?.perGram;

  test('is the last one announced for that fineness by then', () => {
    expect(rate(9_650, 9)).toBeUndefined();
    expect(rate(9_650, 10)).toBe(18_360_000);
    expect(rate(9_650, 19)).toBe(18_360_000);
    expect(rate(9_650, 20)).toBe(18_400_000);
  });

  test('comes from the purest one announced where the fineness has none of its own', () => {
    // 1836 x 750 / 965 = 1426.9430; 1903 x 7500 / 9999 = 1427.3927.
    expect(rate(7_500, 14)).toBe(14_269_430);
    expect(rate(7_500, 15)).toBe(14_273_927);
  });

  test('is of that metal alone', () => {
    expect(rateInForce(board, { metal: 'silver', finenessBp: 9_250 }, at(30), 1)).toBeNull();
    expect(ratedMetalOf({ metal: 'rose gold', finenessPpt: 750 })).toEqual({
      metal: 'gold',
      finenessBp: 7_500,
    });
    expect(ratedMetalOf({ metal: 'platinum', finenessPpt: 950 })).toEqual({
      metal: 'platinum',
      finenessBp: 9_500,
    });
    expect(ratedMetalOf({ metal: 'steel', finenessPpt: 1_000 })).toBeNull();
  });
});

describe('weights', () => {
  test.each([
    [1_000, 'Thai baht in bars', 15_244],
    [1_000, 'Thai baht in ornaments', 15_160],
    [250, 'Thai baht in ornaments', 3_790],
    [1_000, 'Lao baht', 15_000],
    [250, 'Lao baht', 3_750],
    [1_000, 'troy ounce', 31_103],
    [20_000, 'pennyweight', 31_103],
    [1_000, 'tola', 11_664],
    [1_000, 'Hong Kong tael', 37_429],
    [10_000, 'Vietnamese chi', 37_500],
    [1, 'gram', 1],
  ] as const)('%i thousandths of a %s are %i mg', (thousandths, unit, mg) => {
    expect(fromTradeUnit(thousandths, unit)).toBe(mg);
  });

  test('are whole and not negative', () => {
    expect(() => milligrams(0.5)).toThrow('whole number');
    expect(() => milligrams(-1)).toThrow('whole number');
    expect(() => milliCarats(Number.NaN)).toThrow('whole number');
    expect(() => fromTradeUnit(0.25, 'Lao baht')).toThrow('whole number');
  });
});
