import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { convert, convertToStep, hasRate, ratioBetween } from '../../../shared/domain/exchange.ts';
import { add, compare, mulDiv } from '../../../shared/domain/money.ts';
import { aCurrency, anAmount } from '../../builders/arbitrary-sales.ts';
import { cents, kip, satang, someRates, vientianeDay } from './day-rates.ts';
import { atMost, minus, size, whole, worth } from './exact.ts';

const aDay = aCurrency.chain(someRates);

describe('an amount in another currency', () => {
  test.each([
    // 1 USD is 21,560.50 LAK and 32.9042 THB; half a kip goes up.
    [cents(100), kip(21_561)],
    [cents(200), kip(43_121)],
    [satang(100), kip(655)],
    [satang(400), kip(2_621)],
    [kip(60_000_000), satang(9_156_810)],
    [kip(60_000_000), cents(278_287)],
    [cents(100), satang(3_290)],
    [satang(3_290), cents(100)],
    [kip(-655), satang(-100)],
    [kip(0), cents(0)],
    [kip(500), kip(500)],
  ])('%o is %o', (from, to) => {
    expect(convert(from, to.currency, vientianeDay)).toEqual(to);
  });

  test.each([
    [kip(12_345), satang(1_875), 25],
    [kip(12_345), cents(57), 1],
    [kip(12_345), kip(12_500), 500],
    [cents(57), kip(12_500), 500],
    [kip(200), kip(0), 500],
    [kip(250), kip(500), 500],
  ])('%o in cash is %o, by steps of %i', (from, to, step) => {
    expect(convertToStep(from, to.currency, step, vientianeDay)).toEqual(to);
  });

  test('of weak money is quoted by the thousand: 1,000 LAK at 1.53 THB', () => {
    const day = { base: 'THB', rates: { LAK: { units: 1_000, priceTenThousandths: 15_300 } } } as const;
    expect(convert(kip(60_000_000), 'THB', day)).toEqual(satang(9_180_000));
    expect(convert(satang(153), 'LAK', day)).toEqual(kip(1_000));
  });

  test('is the nearest minor unit, at any rates', () => {
    fc.assert(
      fc.property(aDay, anAmount(10 ** 11), aCurrency, (day, amount, to) => {
        const found = convert(amount, to, day);
        const miss = size(minus(worth(amount.minor, amount.currency, to, day), whole(found.minor)));
        expect(atMost(miss, [1n, 2n])).toBe(true);
      }),
    );
  });

  test('goes there and back within half a minor unit of either side', () => {
    fc.assert(
      fc.property(aDay, anAmount(10 ** 11), aCurrency, (day, amount, through) => {
        const back = convert(convert(amount, through, day), amount.currency, day);
        const off = size(whole(back.minor - amount.minor));
        const [above, below] = worth(1, through, amount.currency, day);
        expect(atMost(off, [above + below, 2n * below])).toBe(true);
      }),
    );
  });

  test('rises with the amount, and two amounts apart make what they make together, to a minor unit', () => {
    fc.assert(
      fc.property(aDay, anAmount(10 ** 10), anAmount(10 ** 10), aCurrency, (day, a, other, to) => {
        const b = { ...other, currency: a.currency };
        const [inA, inB] = [convert(a, to, day), convert(b, to, day)];
        if (compare(a, b) < 0) expect(compare(inA, inB)).toBeLessThanOrEqual(0);
        const together = convert(add(a, b), to, day);
        expect(Math.abs(add(inA, inB).minor - together.minor)).toBeLessThanOrEqual(1);
      }),
    );
  });

  test('is rounded by mulDiv alone', () => {
    fc.assert(
      fc.property(aDay, anAmount(10 ** 10), aCurrency, (day, amount, to) => {
        const ratio = ratioBetween(amount.currency, to, day);
        expect(ratio).not.toBeNull();
        if (ratio)
          expect(convert(amount, to, day).minor).toBe(
            mulDiv(amount, ratio.numerator, ratio.denominator).minor,
          );
      }),
    );
  });
});

describe('without a rate', () => {
  const day = { base: 'LAK', rates: { THB: { units: 1, priceTenThousandths: 6_552_500 } } } as const;

  test('nothing is converted', () => {
    expect(hasRate('THB', day)).toBe(true);
    expect(hasRate('LAK', day)).toBe(true);
    expect(hasRate('USD', day)).toBe(false);
    expect(ratioBetween('USD', 'THB', day)).toBeNull();
    expect(ratioBetween('THB', 'EUR', day)).toBeNull();
    expect(() => convert(cents(1), 'LAK', day)).toThrow('rate');
  });

  test.each([0, -1, 0.5, Number.NaN])('%d is no price', (priceTenThousandths) => {
    const broken = { base: 'LAK', rates: { THB: { units: 1, priceTenThousandths } } } as const;
    expect(() => convert(satang(1), 'LAK', broken)).toThrow('whole numbers');
  });
});
