import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { aCaseBuild, anUnpaidTicket, aReturnedTicket } from '../builders/arbitrary-tickets.ts';
import { reckonIndependently } from './independent/reckon-case.ts';
import { reckonInTheTill } from './product-case.ts';
import type { CaseTicket, Outcome, ReturnOutcome } from './case.ts';

const total = (numbers: readonly number[]): number => numbers.reduce((sum, one) => sum + one, 0);

describe('any ticket', () => {
  test('comes to the same in the till and by fractions, with its returns and where their money goes', () => {
    fc.assert(
      fc.property(aReturnedTicket(), (ticket) => {
        expect(reckonInTheTill(ticket)).toEqual(reckonIndependently(ticket));
      }),
      { numRuns: 300 },
    );
  });

  test('balances: gross less discount is base and tax of all rates, which are the total', () => {
    fc.assert(
      fc.property(anUnpaidTicket(), (ticket) => {
        const outcome = reckonInTheTill(ticket);
        const net = total(outcome.lines.map(([, , one]) => one));
        expect(net).toBe(total(outcome.lines.map(([gross, discount]) => gross - discount)));
        expect(total(outcome.taxes.map(([, base, tax]) => base + tax))).toBe(outcome.total);
        const added = total(outcome.taxes.map(([, , tax]) => tax));
        expect(outcome.total).toBe(ticket.taxMode === 'exclusive' ? net + added : net);
      }),
    );
  });
});

test('any build comes to the same parts in the till and by fractions, rates of other finenesses too', () => {
  fc.assert(
    fc.property(aCaseBuild, fc.constantFrom('LAK', 'THB', 'USD'), (build, currency) => {
      const lines = [{ id: 'piece', quantity: 1, taxRateBp: 700, build }];
      const ticket: CaseTicket = { currency, taxMode: 'inclusive', lines };
      fc.pre(reckonIndependently(ticket).total >= 0);
      expect(reckonInTheTill(ticket)).toEqual(reckonIndependently(ticket));
    }),
    { numRuns: 1_000 },
  );
});

describe.each(['LAK', 'THB', 'USD'] as const)('a sale in %s of which every piece comes back', (currency) => {
  const aTicket = aReturnedTicket(fc.constant(currency));
  const nets = (what: (outcome: Outcome, returns: readonly ReturnOutcome[], ticket: CaseTicket) => void) =>
    fc.assert(
      fc.property(aTicket, (ticket) => {
        const outcome = reckonInTheTill(ticket);
        what(outcome, outcome.returns ?? [], ticket);
      }),
    );

  test('nets to zero in money and in tax of every rate, in whatever order and steps', () => {
    nets((sold, returns) => {
      expect(total(returns.map((one) => one.total))).toBe(sold.total);
      expect(total(returns.map((one) => one.net))).toBe(total(sold.lines.map(([, , net]) => net)));
      for (const [rateBp, base, tax] of sold.taxes) {
        const back = returns.flatMap(({ taxes }) => taxes.filter(([rate]) => rate === rateBp));
        expect(total(back.map(([, one]) => one))).toBe(base);
        expect(total(back.map(([, , one]) => one))).toBe(tax);
      }
    });
  });

  test('leaves no seller anything', () => {
    nets((sold, returns) => {
      for (const [seller, amount] of Object.entries(sold.sellers ?? {}))
        expect(total(returns.map(({ sellers }) => sellers?.[seller] ?? 0))).toBe(amount);
    });
  });

  test('gives every currency back to cards and drawer as it came, with its rounding, unless change was of another', () => {
    nets((sold, returns, { tenders = [], changeIn = currency }) => {
      const { change = 0, rounding = 0, remainder = 0 } = sold.settlement ?? {};
      const back = returns.flatMap((one) => one.back ?? []);
      expect(total(back.map(([, , , value]) => value))).toBe(sold.total);
      if (change !== 0 && tenders.at(-1)?.currency !== changeIn) return;
      for (const kind of ['cash', 'card'] as const) {
        for (const code of ['LAK', 'THB', 'USD'] as const) {
          const came = tenders.filter((one) => one.kind === kind && one.currency === code);
          const kept =
            total(came.map(({ minor }) => minor)) - (kind === 'cash' && code === changeIn ? change : 0);
          const gone = back.filter(([of, which]) => of === kind && which === code);
          expect(total(gone.map(([, , amount]) => amount))).toBe(kept);
        }
      }
      expect(total(returns.map((one) => one.rounding ?? 0))).toBe(rounding + remainder);
    });
  });

  test('never takes money from the client, and hands out what there are coins for', () => {
    const steps = { LAK: 500, THB: 25, USD: 1 };
    nets((_, returns) => {
      for (const [kind, code, amount, value] of returns.flatMap((one) => one.back ?? [])) {
        expect(amount).toBeGreaterThanOrEqual(0);
        expect(value).toBeGreaterThan(0);
        expect(amount % (kind === 'cash' ? steps[code] : 1)).toBe(0);
      }
    });
  });
});
