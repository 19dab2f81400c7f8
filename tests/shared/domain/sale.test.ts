import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { currencies } from '../../../shared/domain/currency.ts';
import { add, money, subtract, sum, zero } from '../../../shared/domain/money.ts';
import { cashDue, changeFor, discountShareBp, lineTotal, saleTotals } from '../../../shared/domain/sale.ts';
import { aBasket } from '../../builders/arbitrary-sales.ts';
import { aLine } from '../../builders/completed-sale.ts';

const kip = (minor: number) => money(minor, 'LAK');

describe('what a sale comes to', () => {
  test('is the sum of its lines, and no line goes below zero', () => {
    fc.assert(
      fc.property(aBasket, (sale) => {
        const totals = saleTotals(sale);
        const { currency } = sale;
        for (const part of ['gross', 'discount'] as const) {
          const parts = totals.lines.map((line) => line[part]);
          expect(totals[part]).toEqual(sum(parts, currency));
        }
        for (const { gross, discount, net } of totals.lines) {
          expect(subtract(gross, discount)).toEqual(net);
          expect(net.minor).toBeGreaterThanOrEqual(0);
          expect(discount.minor).toBeGreaterThanOrEqual(0);
        }
      }),
    );
  });

  test('balances: gross less discount, with the tax where prices do not hold it', () => {
    fc.assert(
      fc.property(aBasket, (sale) => {
        const { gross, discount, tax, total, taxes } = saleTotals(sale);
        const net = subtract(gross, discount);
        expect(total).toEqual(sale.taxMode === 'exclusive' ? add(net, tax) : net);
        const based = sum(
          taxes.map(({ base }) => base),
          sale.currency,
        );
        expect(add(based, tax)).toEqual(total);
      }),
    );
  });
});

describe('cash', () => {
  test('settles any sale: what is due less the rounding is the total, what is kept is what is due', () => {
    fc.assert(
      fc.property(aBasket, fc.integer({ min: 0, max: 90_000 }), (sale, more) => {
        const { total } = saleTotals(sale);
        const { cashStepMinor } = currencies[sale.currency];
        const { due, rounding } = cashDue(total, cashStepMinor);
        expect(subtract(due, rounding)).toEqual(total);
        expect(2 * Math.abs(rounding.minor)).toBeLessThanOrEqual(cashStepMinor);
        const tendered = add(due, money(more, sale.currency));
        const change = changeFor(due, tendered);
        expect(change).toEqual({ ok: true, value: money(more, sale.currency) });
        if (change.ok) expect(subtract(subtract(tendered, change.value), rounding)).toEqual(total);
      }),
    );
  });

  test('less than what is due is refused with what is missing', () => {
    expect(changeFor(kip(10_000), kip(9_500))).toEqual({
      ok: false,
      error: { code: 'pay.too-little', missing: kip(500) },
    });
  });

  test('a slipped key is refused, generous notes are not', () => {
    // Ten of the largest notes are always fine, however small the sale; above, ten times what is due.
    expect(changeFor(kip(500), kip(1_000_000)).ok).toBe(true);
    expect(changeFor(kip(500), kip(1_000_001))).toMatchObject({ error: { code: 'pay.too-much' } });
    expect(changeFor(kip(58_400_000), kip(584_000_000)).ok).toBe(true);
    expect(changeFor(kip(58_400_000), kip(584_000_500))).toMatchObject({ error: { code: 'pay.too-much' } });
  });

  test('the exact sum leaves no change', () => {
    expect(changeFor(kip(58_400_000), kip(58_400_000))).toEqual({ ok: true, value: kip(0) });
    expect(changeFor(zero('LAK'), zero('LAK'))).toEqual({ ok: true, value: kip(0) });
  });
});

describe('a discount', () => {
  test('takes a share of the whole line, rounded half away from zero', () => {
    const line = aLine({ unitPrice: kip(333), quantity: 5, discount: { kind: 'share', basisPoints: 1_000 } });
    expect(lineTotal(line)).toMatchObject({ gross: kip(1_665), discount: kip(167), net: kip(1_498) });
  });

  test('never takes more than there is', () => {
    const line = aLine({ unitPrice: kip(300), discount: { kind: 'amount', amount: kip(1_000) } });
    expect(lineTotal(line)).toMatchObject({ discount: kip(300), net: kip(0) });
  });

  test('asked for as a share is held against a limit as it was asked for, however it rounds', () => {
    // 5 % of 61,137 kip is 3,056.85: taking 3,057 is not more than 5 %.
    const line = aLine({ unitPrice: kip(61_137), discount: { kind: 'share', basisPoints: 500 } });
    expect(lineTotal(line).discount).toEqual(kip(3_057));
    expect(discountShareBp(line)).toBe(500);
  });

  test('asked for as an amount is held against a limit by its exact share, rounded up', () => {
    fc.assert(
      fc.property(aBasket, (sale) => {
        for (const line of sale.lines.filter((line) => line.discount?.kind !== 'share')) {
          const { gross, discount } = lineTotal(line);
          const share = BigInt(discountShareBp(line)) * BigInt(gross.minor);
          const exact = BigInt(discount.minor) * 10_000n;
          expect(share >= exact).toBe(true);
          if (gross.minor > 0) expect(share - exact < BigInt(gross.minor)).toBe(true);
        }
      }),
    );
  });
});
