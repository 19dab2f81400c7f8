import { describe, expect, test } from 'vitest';
import { newRates, rateRows } from '../../renderer/screens/more/rates-draft.ts';
import type { Instant } from '../../shared/clock.ts';

const setAt = 0 as Instant;
const dollars = {
  base: 'USD',
  rates: [{ currency: 'THB', units: 100, priceTenThousandths: 30_400, setAt }],
  estimated: ['HKD'],
} as const;
const inDollars = { ...dollars, rates: [...dollars.rates], estimated: [...dollars.estimated] };

describe('the form of the day’s rates', () => {
  test('asks for the till’s other money and for that of the limits here, weak money by the thousand', () => {
    expect(rateRows(inDollars, {}).map(({ units, currency, text }) => [units, currency, text])).toEqual([
      [1_000, 'LAK', ''],
      [100, 'THB', '3.04'],
      [1, 'HKD', ''],
    ]);
  });

  test('sets what was changed, in the units it stood in, and takes away what was emptied', () => {
    const set = (typed: Parameters<typeof rateRows>[1]) => newRates(rateRows(inDollars, typed));
    expect(set({})).toEqual([]);
    expect(set({ THB: '3.04', HKD: '' })).toEqual([]);
    expect(set({ LAK: '0.0464', THB: '', HKD: '0.1285' })).toEqual([
      { currency: 'LAK', rate: { units: 1_000, priceTenThousandths: 464 } },
      { currency: 'THB', rate: null },
      { currency: 'HKD', rate: { units: 1, priceTenThousandths: 1_285 } },
    ]);
  });

  test.each(['0', '0.00001', 'none', '-1', '😀'])('finds %s wrong, and sets nothing by it', (text) => {
    const [row] = rateRows(inDollars, { LAK: text });
    expect(row?.wrong).toBe(true);
  });
});
