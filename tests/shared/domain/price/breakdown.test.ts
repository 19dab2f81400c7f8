import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { money, subtract, sum } from '../../../../shared/domain/money.ts';
import { partsOf, priceOf, toHouseStep } from '../../../../shared/domain/price/breakdown.ts';
import { floorOf, keepsFloor, withoutTax } from '../../../../shared/domain/price/floor.ts';
import { agreeMaking } from '../../../../shared/domain/price/negotiate.ts';
import { asListed, ruleInForce } from '../../../../shared/domain/price/price-list.ts';
import { quoteFor, quoteStands } from '../../../../shared/domain/price/quote.ts';
import { milliCarats, milligrams } from '../../../../shared/domain/price/weight.ts';
import { aCurrency } from '../../../builders/arbitrary-sales.ts';
import type { Instant } from '../../../../shared/clock.ts';
import type { Currency } from '../../../../shared/domain/currency.ts';
import type { Build, PriceBreakdown } from '../../../../shared/domain/price/breakdown.ts';
import type { PriceList } from '../../../../shared/domain/price/price-list.ts';
import type { Quote } from '../../../../shared/domain/price/quote.ts';

const kip = (minor: number) => money(minor, 'LAK');
const at = (moment: number) => moment as Instant;
const anyMinor = fc.integer({ min: 0, max: 10 ** 9 });

const aBuild = (currency: Currency): fc.Arbitrary<Build> => {
  const amount = anyMinor.map((minor) => money(minor, currency));
  const weight = fc.integer({ min: 1, max: 500_000 }).map(milligrams);
  return fc.record({
    currency: fc.constant(currency),
    metal: fc.record({
      rate: fc.integer({ min: 1, max: 10 ** 10 }).map((perGram) => ({
        metal: 'gold' as const,
        finenessBp: 7_500,
        perGram,
        currency,
        from: at(0),
      })),
      weight,
      wastageBp: fc.integer({ min: 0, max: 3_000 }),
    }),
    making: fc.oneof(
      fc.record({ kind: fc.constant('per piece' as const), amount }),
      fc.record({ kind: fc.constant('per weight' as const), amount, per: weight }),
      fc.record({ kind: fc.constant('share' as const), basisPoints: fc.integer({ min: 0, max: 10_000 }) }),
    ),
    stones: fc.array(
      fc.oneof(
        fc.record({
          kind: fc.constant('per carat' as const),
          amount,
          weight: fc.integer({ min: 0, max: 20_000 }).map(milliCarats),
        }),
        fc.record({
          kind: fc.constant('per piece' as const),
          amount,
          count: fc.integer({ min: 1, max: 99 }),
        }),
      ),
      { maxLength: 3 },
    ),
  });
};
const aBreakdown = aCurrency.chain(aBuild).map(priceOf);
const sumOfParts = ({ parts, price }: PriceBreakdown) =>
  sum(
    parts.map(({ amount }) => amount),
    price.currency,
  );

/** A gram of gold at 1,650,000 kip and 850,005 kip of work: 2,500,005 kip. */
const ring = priceOf({
  currency: 'LAK',
  metal: {
    rate: { metal: 'gold', finenessBp: 7_500, perGram: 16_500_000_000, currency: 'LAK', from: at(0) },
    weight: milligrams(1_000),
    wastageBp: 0,
  },
  making: { kind: 'per piece', amount: kip(850_005) },
  stones: [],
});

describe('a breakdown', () => {
  test('sums to its price, built, listed, talked about and brought to a step', () => {
    fc.assert(
      fc.property(
        aBreakdown,
        fc.integer({ min: 1, max: 30_000 }),
        fc.integer({ min: 0, max: 10_000 }),
        fc.record({
          stepMinor: fc.integer({ min: 1, max: 100_000 }),
          towards: fc.constantFrom('nearest' as const, 'up' as const, 'down' as const),
        }),
        (built, factor, shareOff, step) => {
          expect(sumOfParts(built)).toEqual(built.price);
          const listed = asListed(built, { kind: 'factor', basisPoints: factor });
          expect(sumOfParts(listed)).toEqual(listed.price);
          const agreed = agreeMaking(listed, { kind: 'share off', basisPoints: shareOff });
          expect(agreed.ok).toBe(true);
          if (!agreed.ok) return;
          expect(sumOfParts(agreed.value)).toEqual(agreed.value.price);
          const { price, parts } = toHouseStep(agreed.value, step);
          expect(sumOfParts({ ...agreed.value, parts, price })).toEqual(price);
          expect(price.minor % step.stepMinor === 0).toBe(true);
          const moved = subtract(price, agreed.value.price).minor;
          expect(Math.abs(moved)).toBeLessThan(step.stepMinor);
          if (step.towards === 'up') expect(moved).toBeGreaterThanOrEqual(0);
          if (step.towards === 'down') expect(moved).toBeLessThanOrEqual(0);
          if (step.towards === 'nearest') expect(2 * Math.abs(moved)).toBeLessThanOrEqual(step.stepMinor);
        },
      ),
    );
  });

  test('keeps the rate it was reckoned at through all of it', () => {
    const after = toHouseStep(asListed(ring, { kind: 'factor', basisPoints: 11_000 }), {
      stepMinor: 500,
      towards: 'up',
    });
    expect(after.rate).toEqual(ring.rate);
    expect(ring.rate?.perGram).toBe(16_500_000_000);
  });

  test('needs the metal for work by its weight, and the currency of its rate', () => {
    const making = { kind: 'share', basisPoints: 1_000 } as const;
    expect(() => priceOf({ currency: 'LAK', metal: null, making, stones: [] })).toThrow('needs the metal');
    const rate = { metal: 'gold', finenessBp: 7_500, perGram: 1, currency: 'THB', from: at(0) } as const;
    const metal = { rate, weight: milligrams(1), wastageBp: 0 };
    expect(() => priceOf({ currency: 'LAK', metal, making: null, stones: [] })).toThrow(
      'currency of its rate',
    );
  });
});

describe('the making charge', () => {
  test('is agreed between nothing and what is listed, and the metal stays', () => {
    const agreed = agreeMaking(ring, { kind: 'charge', amount: kip(600_000) });
    expect(agreed).toMatchObject({ ok: true, value: { price: kip(2_250_000) } });
    if (agreed.ok) expect(partsOf(agreed.value, 'metal')).toEqual(partsOf(ring, 'metal'));
    const refused = { ok: false, error: { code: 'price.no-such-making', listed: kip(850_005) } };
    expect(agreeMaking(ring, { kind: 'charge', amount: kip(850_006) })).toEqual(refused);
    expect(agreeMaking(ring, { kind: 'charge', amount: kip(-1) })).toEqual(refused);
    expect(agreeMaking(ring, { kind: 'share off', basisPoints: 10_001 })).toEqual(refused);
    expect(agreeMaking(ring, { kind: 'share off', basisPoints: -1 })).toEqual(refused);
  });

  test('is agreed once, and before the price is brought to a step', () => {
    const half = { kind: 'share off', basisPoints: 5_000 } as const;
    const once = agreeMaking(ring, half);
    if (once.ok) expect(agreeMaking(once.value, half).ok).toBe(false);
    expect(once.ok).toBe(true);
    expect(agreeMaking(toHouseStep(ring, { stepMinor: 500, towards: 'up' }), half).ok).toBe(false);
  });
});

describe('the floor', () => {
  test('is the least whole amount with the margin over cost', () => {
    fc.assert(
      fc.property(anyMinor, fc.integer({ min: 0, max: 30_000 }), (cost, margin) => {
        const exact = BigInt(cost) * BigInt(10_000 + margin);
        const found = BigInt(floorOf(kip(cost), margin).minor) * 10_000n;
        expect(found >= exact && found - exact < 10_000n).toBe(true);
      }),
    );
  });

  test('is held against what stays with the house when the tax is paid', () => {
    // A cost of 1,000,000 and a margin of 30 %: of 1,430,000 kip with 10 % in them 1,300,000 stay, of a kip less 1,299,999.
    const floor = floorOf(kip(1_000_000), 3_000);
    expect(floor).toEqual(kip(1_300_000));
    expect(keepsFloor({ net: kip(1_430_000), rateBp: 1_000 }, 'inclusive', floor)).toBe(true);
    expect(keepsFloor({ net: kip(1_429_999), rateBp: 1_000 }, 'inclusive', floor)).toBe(false);
    expect(keepsFloor({ net: kip(1_300_000), rateBp: 1_000 }, 'exclusive', floor)).toBe(true);
    expect(keepsFloor({ net: kip(1_299_999), rateBp: 1_000 }, 'exclusive', floor)).toBe(false);
  });

  test('knows what is taxed above an amount alone', () => {
    const net = money(2_950_000, 'THB');
    const taxBase = { kind: 'above', amount: money(2_783_376, 'THB'), rateBelowBp: 0 } as const;
    // 29,500.00 - 27,833.76 = 1,666.24, of which 109.01 are VAT.
    expect(withoutTax({ net, rateBp: 700, taxBase }, 'inclusive')).toEqual(money(2_939_099, 'THB'));
  });
});

describe('a quote', () => {
  const priced = {
    breakdown: ring,
    taxMode: 'inclusive',
    taxRateBp: 1_000,
    taxBase: { kind: 'whole' },
  } satisfies Omit<Quote, 'quotedAt' | 'expiresAt'>;

  test('stands to its last millisecond, and no longer', () => {
    const quote = quoteFor(priced, at(1_000), 500);
    expect(quote).toEqual({ ...priced, quotedAt: 1_000, expiresAt: 1_500 });
    expect([1_000, 1_499, 1_500, 1_501].map((now) => quoteStands(quote, at(now)))).toEqual([
      true,
      true,
      false,
      false,
    ]);
    expect(() => quoteFor(priced, at(0), 0)).toThrow('some time');
  });
});

describe("a boutique's list", () => {
  const list: PriceList = {
    boutique: 'Airport',
    entries: [
      { code: null, from: at(10), rule: { kind: 'factor', basisPoints: 10_750 } },
      { code: 'R-1', from: at(20), rule: { kind: 'price', price: kip(2_000_000) } },
      { code: 'R-1', from: at(30), rule: { kind: 'price', price: kip(2_100_000) } },
      { code: 'R-1', from: at(30), rule: { kind: 'price', price: kip(2_200_000) } },
    ],
  };

  test('has for a piece the last rule of its own, else the last for all', () => {
    const priceAt = (code: string, moment: number) =>
      asListed(ring, ruleInForce(list, code, at(moment))).price;
    expect(priceAt('R-1', 9)).toEqual(kip(2_500_005));
    // 2,500,005 x 1.075 = 2,687,505.375
    expect(priceAt('R-1', 10)).toEqual(kip(2_687_505));
    expect(priceAt('R-1', 29)).toEqual(kip(2_000_000));
    expect(priceAt('R-1', 30)).toEqual(kip(2_200_000));
    expect(priceAt('R-2', 30)).toEqual(kip(2_687_505));
  });

  test('in another currency is nobody’s', () => {
    expect(() => asListed(ring, { kind: 'price', price: money(1, 'THB') })).toThrow('without a rate');
  });
});
