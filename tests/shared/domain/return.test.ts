import { describe, expect, test } from 'vitest';
import { money } from '../../../shared/domain/money.ts';
import { returnOf } from '../../../shared/domain/return.ts';
import { exchangeOf } from '../../../shared/domain/return/exchange-ticket.ts';
import { originsOf, refundBetween } from '../../../shared/domain/return/origins.ts';
import { aLine } from '../../builders/completed-sale.ts';
import { card, cash, settled, ticketOf } from './tenders/tickets.ts';
import type { LineId } from '../../../shared/ids.ts';

const kip = (minor: number) => money(minor, 'LAK');
const chain = 'chain' as LineId;
const sale = {
  lines: [aLine({ lineId: chain, quantity: 3, unitPrice: kip(333_333) })],
  currency: 'LAK',
  taxMode: 'inclusive',
} as const;

describe('a return', () => {
  const three = [{ lineId: chain, quantity: 3 }];

  test('is refused beyond what is still with the client', () => {
    const one = [{ lineId: chain, quantity: 1 }];
    expect(returnOf(sale, [], [{ lineId: chain, quantity: 4 }])).toEqual({
      ok: false,
      error: { code: 'return.too-many', lineId: chain, left: 3 },
    });
    expect(returnOf(sale, one, three)).toMatchObject({ error: { code: 'return.too-many', left: 2 } });
    expect(returnOf(sale, [], [...three, ...one])).toMatchObject({
      error: { code: 'return.too-many', left: 0 },
    });
    expect(returnOf(sale, three, one)).toMatchObject({ error: { code: 'return.too-many', left: 0 } });
  });

  test('is refused of a line the sale does not have', () => {
    const lineId = 'another' as LineId;
    expect(returnOf(sale, [], [{ lineId, quantity: 1 }])).toEqual({
      ok: false,
      error: { code: 'return.not-on-sale', lineId },
    });
  });

  test('of no piece, or of half a one, is a mistake', () => {
    for (const quantity of [0, -1, 0.5])
      expect(() => returnOf(sale, [], [{ lineId: chain, quantity }])).toThrow('one or more');
  });
});

describe('money that goes back', () => {
  const ticket = ticketOf(kip(1_000_000));
  const origins = originsOf(ticket, settled(ticket, [cash(kip(400_000)), card(kip(600_000))], 'LAK'));

  test('is never more than was paid', () => {
    expect(() => refundBetween(origins, kip(0), kip(1_000_001), ticket)).toThrow('no more goes back');
    expect(() => refundBetween(origins, kip(2), kip(1), ticket)).toThrow('no more goes back');
    expect(refundBetween(origins, kip(5), kip(5), ticket)).toEqual([]);
  });

  test('comes from no ticket that is still open', () => {
    expect(() => originsOf(ticket, settled(ticket, [card(kip(1))], 'LAK'))).toThrow('not settled');
  });

  test('that moved over to a new ticket goes back from there the way it first came', () => {
    const swap = exchangeOf(kip(1_000_000), kip(700_000), origins, kip(0), ticket);
    expect(swap).toMatchObject({ credit: kip(700_000), due: kip(0), refund: kip(300_000) });
    expect(swap.back).toMatchObject([{ kind: 'card', amount: kip(300_000) }]);
    // The new piece comes back too: the card has the other half of its 600,000, and the notes are handed out.
    expect(refundBetween(swap.carried, kip(0), kip(700_000), ticket)).toMatchObject([
      { kind: 'card', amount: kip(300_000) },
      { kind: 'cash', amount: kip(400_000) },
    ]);
  });
});
