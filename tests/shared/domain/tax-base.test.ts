import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { money, sum } from '../../../shared/domain/money.ts';
import { baseAbove, taxedAmounts } from '../../../shared/domain/tax-base.ts';

const satang = (minor: number) => money(minor, 'THB');
const anAmount = fc.integer({ min: 0, max: 10 ** 9 }).map(satang);

describe('a line taxed above an amount', () => {
  test('owes its rate on what is above, the other on what is below, and on no more than there is', () => {
    fc.assert(
      fc.property(anAmount, anAmount, fc.constantFrom(0, 300, 700), (net, amount, rateBelowBp) => {
        const parts = taxedAmounts({ net, rateBp: 700, taxBase: { kind: 'above', amount, rateBelowBp } });
        expect(
          sum(
            parts.map((part) => part.net),
            'THB',
          ),
        ).toEqual(net);
        expect(parts[0]).toEqual({ net: satang(Math.max(net.minor - amount.minor, 0)), rateBp: 700 });
      }),
    );
  });

  test('and an amount of nothing owes it on all', () => {
    expect(baseAbove(satang(0), 3)).toEqual({ kind: 'whole' });
    expect(baseAbove(satang(5), 3)).toEqual({ kind: 'above', amount: satang(15), rateBelowBp: 0 });
    expect(taxedAmounts({ net: satang(7), rateBp: 700 })).toEqual([{ net: satang(7), rateBp: 700 }]);
  });

  test('is never taxed above less than nothing', () => {
    const taxBase = { kind: 'above', amount: satang(-1), rateBelowBp: 0 } as const;
    expect(() => taxedAmounts({ net: satang(7), rateBp: 700, taxBase })).toThrow('not negative');
  });
});
