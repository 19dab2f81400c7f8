import fc from 'fast-check';
import { expect, test } from 'vitest';
import { money } from '../../../shared/domain/money.ts';
import { lineTotal, saleTotals } from '../../../shared/domain/sale.ts';
import { splitLine } from '../../../shared/domain/split-line.ts';
import { taxedAmounts } from '../../../shared/domain/tax-base.ts';
import { anUnpaidTicket } from '../../builders/arbitrary-tickets.ts';
import { aLine } from '../../builders/completed-sale.ts';
import { lineOf } from '../../book/product-case.ts';
import type { LineId } from '../../../shared/ids.ts';

const second = 'second' as LineId;

test('lines split up in any way come to what they came to whole, in every figure', () => {
  fc.assert(
    fc.property(anUnpaidTicket(), fc.array(fc.nat(3), { minLength: 4, maxLength: 4 }), (ticket, cuts) => {
      const { currency, taxMode } = ticket;
      const whole = ticket.lines.map((line) => lineOf(line, ticket, line.price ?? 0));
      const split = whole.flatMap((line, index) =>
        line.quantity > 1 ? splitLine(line, 1 + ((cuts[index] ?? 0) % (line.quantity - 1)), second) : [line],
      );
      const { lines: wholeLines, ...before } = saleTotals({ lines: whole, currency, taxMode });
      const { lines: splitLines, ...after } = saleTotals({ lines: split, currency, taxMode });
      expect(after).toEqual(before);
      expect(splitLines.length).toBeGreaterThanOrEqual(wholeLines.length);
      for (const line of split)
        for (const { net } of taxedAmounts({
          net: lineTotal(line).net,
          rateBp: line.taxRateBp,
          taxBase: line.taxBase,
        }))
          expect(net.minor).toBeGreaterThanOrEqual(0);
    }),
    { numRuns: 500 },
  );
});

test('a line taxed above an amount near its own owes the tax on as much when it is split', () => {
  const kip = (minor: number) => money(minor, 'LAK');
  fc.assert(
    fc.property(
      fc.record({
        quantity: fc.integer({ min: 2, max: 5 }),
        price: fc.nat(9),
        off: fc.nat(45),
        near: fc.integer({ min: -3, max: 3 }),
        cut: fc.nat(3),
      }),
      ({ quantity, price, off, near, cut }) => {
        const discount = { kind: 'amount', amount: kip(off) } as const;
        const line = aLine({ quantity, unitPrice: kip(price), discount });
        const net = lineTotal(line).net.minor;
        const amount = kip(Math.max(net + near, 0));
        const taxed = { ...line, taxBase: { kind: 'above', amount, rateBelowBp: 0 } } as const;
        const above = splitLine(taxed, 1 + (cut % (quantity - 1)), second).map(
          (part) =>
            taxedAmounts({ net: lineTotal(part).net, rateBp: 1_000, taxBase: part.taxBase })[0]?.net.minor ??
            0,
        );
        expect(above.reduce((sum, one) => sum + one, 0)).toBe(Math.max(net - amount.minor, 0));
      },
    ),
    { numRuns: 3_000 },
  );
});

test('both parts hold pieces, and are the line but for their number', () => {
  const line = aLine({
    quantity: 3,
    unitPrice: money(1_000, 'LAK'),
    discount: { kind: 'share', basisPoints: 333 },
  });
  // 3.33 % of 3,000 is 99.9, so 100; a third of it is 33.
  expect(splitLine(line, 1, second)).toEqual([
    { ...line, quantity: 1, discount: { kind: 'amount', amount: money(33, 'LAK') } },
    { ...line, lineId: second, quantity: 2, discount: { kind: 'amount', amount: money(67, 'LAK') } },
  ]);
  for (const count of [0, 3, 1.5]) expect(() => splitLine(line, count, second)).toThrow('both hold pieces');
});
