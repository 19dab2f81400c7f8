import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { money, sum } from '../../../shared/domain/money.ts';
import {
  evenShares,
  sellerAmounts,
  sellerShares,
  sumBySeller,
  takenFromSellers,
} from '../../../shared/domain/seller-shares.ts';
import { anAmount } from '../../builders/arbitrary-sales.ts';
import type { StaffId } from '../../../shared/ids.ts';

const [noy, kham, ploy] = ['noy', 'kham', 'ploy'] as [StaffId, StaffId, StaffId];
const someSellers = fc
  .uniqueArray(fc.integer({ min: 1, max: 9_999 }), { maxLength: 5 })
  .map((cuts) => [0, ...cuts.toSorted((a, b) => a - b), 10_000])
  .map((cuts) =>
    cuts
      .slice(1)
      .map((cut, index) => ({ seller: `s${index}` as StaffId, shareBp: cut - (cuts[index] ?? 0) })),
  );

describe('the sellers of a line', () => {
  test('have all of it among them, each within a minor unit of their share', () => {
    fc.assert(
      fc.property(anAmount(), someSellers, (amount, shares) => {
        expect(sellerShares(shares)).toEqual({ ok: true, value: shares });
        const parts = sellerAmounts(amount, shares);
        expect(
          sum(
            parts.map((part) => part.amount),
            amount.currency,
          ),
        ).toEqual(amount);
        parts.forEach((part, index) => {
          const miss =
            BigInt(part.amount.minor) * 10_000n - BigInt(amount.minor) * BigInt(shares[index]?.shareBp ?? 0);
          expect(miss < 10_000n && miss > -10_000n).toBe(true);
        });
      }),
    );
  });

  test('give back what a return takes, to within a minor unit of their share of it', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 10 ** 9 }),
        fc.integer({ min: 0, max: 10 ** 9 }),
        someSellers,
        (one, other, shares) => {
          const [before, after] = [money(Math.max(one, other), 'LAK'), money(Math.min(one, other), 'LAK')];
          const taken = takenFromSellers(before, after, shares);
          expect(
            sum(
              taken.map(({ amount }) => amount),
              'LAK',
            ).minor,
          ).toBe(before.minor - after.minor);
          for (const { amount } of taken) expect(amount.minor).toBeGreaterThanOrEqual(-1);
        },
      ),
    );
  });

  test.each([
    ['short of all of it', [{ seller: noy, shareBp: 9_999 }]],
    [
      'with more than all of it',
      [
        { seller: noy, shareBp: 5_000 },
        { seller: kham, shareBp: 5_001 },
      ],
    ],
    [
      'named twice',
      [
        { seller: noy, shareBp: 5_000 },
        { seller: noy, shareBp: 5_000 },
      ],
    ],
    [
      'with nothing of it',
      [
        { seller: noy, shareBp: 10_000 },
        { seller: kham, shareBp: 0 },
      ],
    ],
    [
      'with less than nothing',
      [
        { seller: noy, shareBp: 10_001 },
        { seller: kham, shareBp: -1 },
      ],
    ],
    [
      'with half a basis point',
      [
        { seller: noy, shareBp: 9_999.5 },
        { seller: kham, shareBp: 0.5 },
      ],
    ],
    ['who are nobody', []],
  ])('%s are refused', (_, shares) => {
    expect(sellerShares(shares)).toMatchObject({ ok: false, error: { code: 'sellers.not-all-of-it' } });
  });

  test('share evenly, those named first have what is left over', () => {
    expect(evenShares([noy, kham, ploy]).map(({ shareBp }) => shareBp)).toEqual([3_334, 3_333, 3_333]);
    expect(sellerShares(evenShares([noy, kham, ploy])).ok).toBe(true);
    expect(() => evenShares([])).toThrow('somebody');
  });

  test('have the sum of their lines, in the order they are first named', () => {
    const amounts = [
      { seller: kham, amount: money(1, 'LAK') },
      { seller: noy, amount: money(2, 'LAK') },
      { seller: kham, amount: money(4, 'LAK') },
    ];
    expect(sumBySeller(amounts, 'LAK')).toEqual([
      { seller: kham, amount: money(5, 'LAK') },
      { seller: noy, amount: money(2, 'LAK') },
    ]);
  });
});
