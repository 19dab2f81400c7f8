import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  add,
  allocate,
  compare,
  format,
  formatDigits,
  money,
  mulDiv,
  negate,
  roundToStep,
  subtract,
  sum,
  times,
} from '../../../shared/domain/money.ts';
import { currencies } from '../../../shared/domain/currency.ts';
import { anAmount } from '../../builders/arbitrary-sales.ts';

const kip = (minor: number) => money(minor, 'LAK');
const absolute = (value: bigint) => (value < 0n ? -value : value);

describe('mulDiv', () => {
  const ratio = fc.tuple(fc.integer({ min: -100_000, max: 100_000 }), fc.integer({ min: 1, max: 1_000_000 }));

  test('is the nearest whole amount, and of two equally near the one further from zero', () => {
    fc.assert(
      fc.property(anAmount(10 ** 10), ratio, (amount, [numerator, denominator]) => {
        const product = BigInt(amount.minor) * BigInt(numerator);
        const found = BigInt(mulDiv(amount, numerator, denominator).minor) * BigInt(denominator);
        const miss = 2n * absolute(product - found);
        expect(miss <= BigInt(denominator)).toBe(true);
        if (miss === BigInt(denominator)) expect(absolute(found) > absolute(product)).toBe(true);
      }),
    );
  });

  test.each([
    [5, 1, 2, 3],
    [-5, 1, 2, -3],
    [1, 1, 2, 1],
    [-1, 1, 2, -1],
    [1, 1, 3, 0],
    [2, 1, 3, 1],
    [-2, 1, 3, -1],
    [7, -1, 2, -4],
    [0, -1, 7, 0],
    // 9,007,199,254,740,991 x 9,999 / 10,000 is 9,006,298,534,815,516.9009: wrong in floating point by 1.
    [Number.MAX_SAFE_INTEGER, 9_999, 10_000, 9_006_298_534_815_517],
  ])('%i x %i / %i is %i', (minor, numerator, denominator, expected) => {
    expect(mulDiv(kip(minor), numerator, denominator)).toEqual(kip(expected));
  });

  test('refuses what is no ratio, and a result too large to be exact', () => {
    expect(() => mulDiv(kip(1), 1, 0)).toThrow('positive');
    expect(() => mulDiv(kip(1), 1, -2)).toThrow('positive');
    expect(() => mulDiv(kip(1), 0.5, 2)).toThrow('whole numbers');
    expect(() => mulDiv(kip(Number.MAX_SAFE_INTEGER), 2, 1)).toThrow('whole number');
  });
});

describe('allocate', () => {
  const weights = fc
    .array(fc.integer({ min: 0, max: 1_000_000 }), { minLength: 1, maxLength: 12 })
    .filter((all) => all.some((weight) => weight > 0));

  test('splits without a rest, each part within one unit of its exact share', () => {
    fc.assert(
      fc.property(anAmount(), weights, (amount, all) => {
        const parts = allocate(amount, all);
        expect(sum(parts, amount.currency)).toEqual(amount);
        const whole = BigInt(all.reduce((total, weight) => total + weight, 0));
        parts.forEach((part, index) => {
          const exact = BigInt(amount.minor) * BigInt(all[index] ?? 0);
          expect(absolute(BigInt(part.minor) * whole - exact) < whole).toBe(true);
        });
      }),
    );
  });

  test('gives nothing for no weight, and never less for more weight', () => {
    fc.assert(
      fc.property(anAmount(), weights, (amount, all) => {
        const parts = allocate(amount, all).map(({ minor }) => Math.abs(minor));
        all.forEach((weight, index) => {
          if (weight === 0) expect(parts[index]).toBe(0);
          all.forEach((other, at) => {
            if (weight > other) expect(parts[index]).toBeGreaterThanOrEqual(parts[at] ?? 0);
          });
        });
      }),
    );
  });

  test('gives the rest to the largest remainders, earlier parts first', () => {
    expect(allocate(kip(100), [1, 1, 1]).map(({ minor }) => minor)).toEqual([34, 33, 33]);
    expect(allocate(kip(-100), [1, 1, 1]).map(({ minor }) => minor)).toEqual([-34, -33, -33]);
    expect(allocate(kip(10), [1, 5, 1]).map(({ minor }) => minor)).toEqual([2, 7, 1]);
  });

  test('refuses weights that cannot share anything', () => {
    expect(() => allocate(kip(1), [])).toThrow('positive');
    expect(() => allocate(kip(1), [0, 0])).toThrow('positive');
    expect(() => allocate(kip(1), [1, -1])).toThrow('not negative');
    expect(() => allocate(kip(1), [0.5])).toThrow('whole');
  });
});

test('roundToStep finds the nearest multiple, half away from zero', () => {
  fc.assert(
    fc.property(anAmount(10 ** 12), fc.integer({ min: 1, max: 10_000 }), (amount, step) => {
      const rounded = roundToStep(amount, step).minor;
      expect(rounded % step === 0).toBe(true);
      const miss = 2 * Math.abs(rounded - amount.minor);
      expect(miss).toBeLessThanOrEqual(step);
      if (miss === step) expect(Math.abs(rounded)).toBeGreaterThan(Math.abs(amount.minor));
    }),
  );
  expect(roundToStep(kip(58_400_250), 500)).toEqual(kip(58_400_500));
  expect(roundToStep(kip(58_400_249), 500)).toEqual(kip(58_400_000));
});

describe('sums', () => {
  test('agree with whole numbers of any size', () => {
    fc.assert(
      fc.property(anAmount(), anAmount(), fc.integer({ min: 0, max: 999 }), (a, b, count) => {
        const same = { ...b, currency: a.currency };
        expect(add(a, same).minor).toBe(Number(BigInt(a.minor) + BigInt(b.minor)));
        expect(subtract(a, same)).toEqual(add(a, negate(same)));
        expect(times(a, count).minor).toBe(Number(BigInt(a.minor) * BigInt(count)));
        expect(Math.sign(compare(a, same))).toBe(Math.sign(a.minor - b.minor));
      }),
    );
  });

  test('never mix currencies, and never leave the whole numbers', () => {
    expect(() => add(kip(1), money(1, 'THB'))).toThrow('without a rate');
    expect(() => compare(kip(1), money(1, 'THB'))).toThrow('without a rate');
    expect(() => money(0.5, 'LAK')).toThrow('whole number');
    expect(() => add(kip(Number.MAX_SAFE_INTEGER), kip(1))).toThrow('whole number');
    expect(Object.is(negate(kip(0)).minor, 0)).toBe(true);
  });
});

describe('digits', () => {
  test('read back as the amount they show, in groups of three', () => {
    fc.assert(
      fc.property(anAmount(), (amount) => {
        const { decimals } = currencies[amount.currency];
        const shown = formatDigits(amount);
        expect(shown).toMatch(/^−?\d{1,3}(,\d{3})*(\.\d+)?$/);
        expect(shown.split('.')[1]?.length ?? 0).toBe(decimals);
        const minor = BigInt(shown.replace('−', '-').replaceAll(/[.,]/g, ''));
        expect(minor).toBe(BigInt(amount.minor));
      }),
    );
  });

  test.each([
    [58_400_000, 'LAK', '₭ 58,400,000'],
    [500, 'LAK', '₭ 500'],
    [-1_250, 'LAK', '₭ −1,250'],
    [123_450, 'THB', '฿ 1,234.50'],
    [5, 'USD', '$ 0.05'],
    [-5, 'USD', '$ −0.05'],
    [0, 'THB', '฿ 0.00'],
    [Number.MAX_SAFE_INTEGER, 'LAK', '₭ 9,007,199,254,740,991'],
  ] as const)('%i in %s is %s', (minor, currency, expected) => {
    expect(format(money(minor, currency))).toBe(expected);
  });

  test('every currency has a cash step that its largest note is made of', () => {
    for (const { largestNoteMinor, cashStepMinor } of Object.values(currencies)) {
      expect(largestNoteMinor % cashStepMinor).toBe(0);
    }
  });
});
