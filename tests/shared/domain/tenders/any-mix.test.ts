import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { currencies } from '../../../../shared/domain/currency.ts';
import { convert } from '../../../../shared/domain/exchange.ts';
import { add, money, sum, zero } from '../../../../shared/domain/money.ts';
import { cashDue, changeFor, saleTotals } from '../../../../shared/domain/sale.ts';
import { drawerMoves } from '../../../../shared/domain/tenders.ts';
import { askIn } from '../../../../shared/domain/tenders/tender.ts';
import { aBasket, aCurrency } from '../../../builders/arbitrary-sales.ts';
import { someRates } from '../day-rates.ts';
import { atMost, minus, plus, size, whole, worth } from '../exact.ts';
import { cash, cashSteps, settled } from './tickets.ts';
import type { Currency } from '../../../../shared/domain/currency.ts';
import type { Money } from '../../../../shared/domain/money.ts';
import type { Tender, Ticket } from '../../../../shared/domain/tenders/tender.ts';

/** A ticket, and a mix of tenders that settles it: each takes a share of what is left, the last all of it or more. */
const aPaidTicket = aBasket.chain((sale) => {
  const move = fc.record({
    kind: fc.constantFrom('cash' as const, 'card' as const),
    currency: aCurrency,
    percent: fc.integer({ min: 1, max: 99 }),
  });
  return fc
    .record({
      day: someRates(sale.currency),
      moves: fc.array(move, { maxLength: 4 }),
      last: fc.record({ kind: fc.constantFrom('cash' as const, 'card' as const), currency: aCurrency }),
      // A little less than is asked may be waived, more gives change.
      moreSteps: fc.oneof(fc.integer({ min: -3, max: 3 }), fc.integer({ min: 4, max: 400 })),
      changeIn: aCurrency,
    })
    .map(({ day, moves, last, moreSteps, changeIn }) => {
      const ticket: Ticket = { total: saleTotals(sale).total, day, cashSteps };
      const tenders: Tender[] = [];
      const left = () => settled(ticket, tenders, changeIn).left;
      const take = (kind: Tender['kind'], currency: Currency, percent: number, more: number) => {
        const asked = kind === 'card' ? left() : askIn(left(), currency, ticket);
        const step = kind === 'card' ? 1 : cashSteps[currency];
        const share = Math.floor((asked.minor * percent) / 100 / step) * step + more * step;
        if (left().minor > 0 && share > 0) tenders.push({ kind, tendered: money(share, asked.currency) });
      };
      for (const { kind, currency, percent } of moves) take(kind, currency, percent, 0);
      take(last.kind, last.currency, 100, last.kind === 'cash' ? moreSteps : 0);
      // What cash of one currency cannot make (it asks nothing for a rest) is paid by card to the last unit.
      take('card', ticket.day.base, 100, 0);
      return { ticket, tenders, changeIn };
    });
});

describe('any mix of tenders', () => {
  test('settles its ticket, and everything balances to the minor unit of the base currency', () => {
    fc.assert(
      fc.property(aPaidTicket, ({ ticket, tenders, changeIn }) => {
        const {
          left,
          tenders: taken,
          changeValue,
          rounding,
          remainder,
          change,
        } = settled(ticket, tenders, changeIn);
        expect(left).toEqual(zero(ticket.day.base));
        const paid = sum(
          taken.map(({ value }) => value),
          ticket.day.base,
        );
        expect(paid).toEqual(sum([ticket.total, changeValue, rounding, remainder], ticket.day.base));
        expect(changeValue).toEqual(convert(change, ticket.day.base, ticket.day));
        expect(change.minor >= 0 && change.minor % cashSteps[change.currency] === 0).toBe(true);
      }),
      { numRuns: 2_000 },
    );
  });

  test('puts into drawer and terminal what the ticket comes to, but for the rounding and remainder stated', () => {
    fc.assert(
      fc.property(aPaidTicket, ({ ticket, tenders, changeIn }) => {
        const { base } = ticket.day;
        const { rounding, remainder, ...settlement } = settled(ticket, tenders, changeIn);
        const cards = tenders
          .filter(({ kind }) => kind === 'card')
          .map(({ tendered }) => whole(tendered.minor));
        const drawer = drawerMoves(settlement).map(({ minor, currency }) =>
          worth(minor, currency, base, ticket.day),
        );
        const kept = [...cards, ...drawer].reduce(plus, whole(0));
        const stated = add(add(ticket.total, rounding), remainder);
        // Each conversion, of a tender or of the change, is off by half a minor unit at most.
        const converted = tenders.filter(({ tendered }) => tendered.currency !== base).length + 1;
        expect(atMost(size(minus(kept, whole(stated.minor))), [BigInt(converted), 2n])).toBe(true);
      }),
      { numRuns: 2_000 },
    );
  });

  test('rounds by half a step of cash at most, and states a remainder of half a minor unit at most', () => {
    fc.assert(
      fc.property(aPaidTicket, ({ ticket, tenders, changeIn }) => {
        const { base } = ticket.day;
        const { rounding, remainder } = settled(ticket, tenders, changeIn);
        const inPlay = [base, changeIn, ...tenders.map(({ tendered }) => tendered.currency)];
        // Figures in the base currency are rounded to its minor unit, two of them in a difference.
        const within = (amount: Money, minorOf: (currency: Currency) => number) =>
          inPlay.some((currency) => {
            const [above, below] = worth(minorOf(currency), currency, base, ticket.day);
            return atMost(size(whole(amount.minor)), [above + 4n * below, 2n * below]);
          });
        expect(within(rounding, (currency) => cashSteps[currency])).toBe(true);
        expect(within(remainder, () => 1)).toBe(true);
        if (inPlay.every((currency) => currency === base)) expect(remainder.minor).toBe(0);
      }),
      { numRuns: 2_000 },
    );
  });

  test('leaves what it leaves until it is settled, without change or rounding', () => {
    fc.assert(
      fc.property(aPaidTicket, ({ ticket, tenders, changeIn }) => {
        const before = settled(ticket, tenders.slice(0, -1), changeIn);
        if (before.left.minor === 0) return;
        const paid = sum(
          before.tenders.map(({ value }) => value),
          ticket.day.base,
        );
        expect(add(paid, before.left)).toEqual(ticket.total);
        for (const { minor } of [before.change, before.changeValue, before.rounding, before.remainder])
          expect(minor).toBe(0);
      }),
    );
  });

  test('is settled without change by what is asked, in any currency', () => {
    fc.assert(
      fc.property(aPaidTicket, aCurrency, ({ ticket, tenders, changeIn }, currency) => {
        const before = tenders.slice(0, -1);
        const { left } = settled(ticket, before, changeIn);
        const asked = askIn(left, currency, ticket);
        if (left.minor === 0 || asked.minor === 0) return;
        const after = settled(ticket, [...before, cash(asked)], changeIn);
        expect(after).toMatchObject({ left: { minor: 0 }, change: { minor: 0 } });
      }),
    );
  });

  test('of one currency alone is what the till took before there were others', () => {
    fc.assert(
      fc.property(aBasket, fc.integer({ min: 0, max: 90 }), (sale, moreSteps) => {
        const { total } = saleTotals(sale);
        const step = currencies[sale.currency].cashStepMinor;
        const { due, rounding } = cashDue(total, step);
        const tendered = add(due, money(moreSteps * step, sale.currency));
        if (total.minor === 0 || tendered.minor === 0) return;
        const ticket: Ticket = { total, day: { base: sale.currency, rates: {} }, cashSteps };
        const change = changeFor(due, tendered);
        expect(settled(ticket, [cash(tendered)], sale.currency)).toMatchObject({
          change: change.ok && change.value,
          rounding,
          remainder: { minor: 0 },
        });
      }),
    );
  });
});
