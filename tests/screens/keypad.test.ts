import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { currencies, currencyCodes } from '../../shared/domain/currency.ts';
import { money } from '../../shared/domain/money.ts';
import { entryToMoney, moneyToEntry, showEntry, typeKey } from '../../renderer/components/keypad/entry.ts';
import { quickAmounts } from '../../renderer/screens/pay/quick-amounts.ts';

const type = (keys: readonly string[], decimals: number) =>
  keys.reduce((entry, key) => typeKey(entry, key, decimals), '');
const currency = fc.constantFrom(...currencyCodes);
const amount = fc
  .tuple(fc.integer({ min: 1, max: 99_999_999_999 }), currency)
  .map(([minor, c]) => money(minor, c));

describe('a keypad', () => {
  test.each([
    [['6', '0', '000', '000'], 0, '60,000,000'],
    [['0', '0', '5'], 0, '5'],
    [['000'], 0, '0'],
    [['.', '5'], 2, '0.5'],
    [['1', '2', '3', '4', '.', '5', '6', '7'], 2, '1,234.56'],
    [['1', '.', '.', '5'], 2, '1.5'],
    [['7', '.', '5'], 0, '75'],
    [['4', '2', 'Backspace', 'Backspace', 'Backspace', '8'], 0, '8'],
    [Array(20).fill('9'), 0, '999,999,999,999'],
  ])('%j with %d decimals shows %s', (keys, decimals, shown) => {
    expect(showEntry(type(keys, decimals))).toBe(shown);
  });

  test('gives back the amount that was typed', () => {
    fc.assert(
      fc.property(amount, (sum) => {
        expect(entryToMoney(moneyToEntry(sum), sum.currency)).toEqual(sum);
      }),
    );
  });
});

describe('quick amounts', () => {
  test('are round sums above the amount due, the nearest first, each once', () => {
    fc.assert(
      fc.property(amount, (due) => {
        const sums = quickAmounts(due).map(({ minor }) => minor);
        expect(sums.every((minor) => minor > due.minor)).toBe(true);
        expect(sums).toEqual([...new Set(sums)].toSorted((a, b) => a - b));
        expect(sums.length).toBeLessThanOrEqual(3);
        expect(sums.every((minor) => minor % currencies[due.currency].cashStepMinor === 0)).toBe(true);
      }),
    );
  });

  test('are what a client has in hand', () => {
    expect(quickAmounts(money(18_900_000, 'LAK'))).toEqual([
      money(19_000_000, 'LAK'),
      money(20_000_000, 'LAK'),
      money(50_000_000, 'LAK'),
    ]);
    expect(quickAmounts(money(43_20, 'USD'))).toEqual([
      money(45_00, 'USD'),
      money(50_00, 'USD'),
      money(60_00, 'USD'),
    ]);
  });
});
