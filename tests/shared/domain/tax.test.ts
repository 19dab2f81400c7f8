import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { add, money, mulDiv, sum } from '../../../shared/domain/money.ts';
import { taxShares, totalTax } from '../../../shared/domain/tax.ts';

const kip = (minor: number) => money(minor, 'LAK');
const amounts = fc.array(
  fc.record({
    net: fc.integer({ min: 0, max: 10 ** 12 }).map(kip),
    rateBp: fc.constantFrom(0, 1, 700, 1_000, 10_000),
  }),
  { maxLength: 10 },
);
const mode = fc.constantFrom('inclusive' as const, 'exclusive' as const);

describe('prices that hold the tax', () => {
  test('are base and tax together, for every rate and in all', () => {
    fc.assert(
      fc.property(amounts, (all) => {
        const shares = taxShares(all, 'inclusive', 'LAK');
        for (const { rateBp, base, tax } of shares) {
          const net = sum(
            all.filter((one) => one.rateBp === rateBp).map((one) => one.net),
            'LAK',
          );
          expect(add(base, tax)).toEqual(net);
          // The base is the exact one to the nearest kip: base x (1 + rate) is within half a kip, raised, of the price.
          const miss = BigInt(base.minor) * BigInt(10_000 + rateBp) - BigInt(net.minor) * 10_000n;
          expect(2n * (miss < 0n ? -miss : miss) <= BigInt(10_000 + rateBp)).toBe(true);
        }
      }),
    );
  });

  test('of 58,400,000 kip at 10 % hold 5,309,091 kip of tax', () => {
    expect(taxShares([{ net: kip(58_400_000), rateBp: 1_000 }], 'inclusive', 'LAK')).toEqual([
      { rateBp: 1_000, base: kip(53_090_909), tax: kip(5_309_091) },
    ]);
  });
});

test('prices without the tax owe the rate on top, rounded once', () => {
  fc.assert(
    fc.property(amounts, (all) => {
      for (const { rateBp, base, tax } of taxShares(all, 'exclusive', 'LAK')) {
        expect(base).toEqual(
          sum(
            all.filter((one) => one.rateBp === rateBp).map((one) => one.net),
            'LAK',
          ),
        );
        expect(tax).toEqual(mulDiv(base, rateBp, 10_000));
      }
    }),
  );
  expect(taxShares([{ net: money(99_999, 'USD'), rateBp: 825 }], 'exclusive', 'USD')).toEqual([
    { rateBp: 825, base: money(99_999, 'USD'), tax: money(8_250, 'USD') },
  ]);
});

test('each rate has one share, in rising order, however the lines are cut up', () => {
  fc.assert(
    fc.property(amounts, mode, (all, taxMode) => {
      const shares = taxShares(all, taxMode, 'LAK');
      const rates = shares.map(({ rateBp }) => rateBp);
      expect(rates).toEqual([...new Set(all.map(({ rateBp }) => rateBp))].toSorted((a, b) => a - b));
      const whole = rates.map((rateBp) => ({
        rateBp,
        net: sum(
          all.filter((one) => one.rateBp === rateBp).map((one) => one.net),
          'LAK',
        ),
      }));
      expect(taxShares(whole, taxMode, 'LAK')).toEqual(shares);
      expect(totalTax(shares, 'LAK')).toEqual(
        sum(
          shares.map(({ tax }) => tax),
          'LAK',
        ),
      );
    }),
  );
});
