import { describe, expect, test } from 'vitest';
import { currencies, currencyCodes } from '../../../../shared/domain/currency.ts';
import { add, money } from '../../../../shared/domain/money.ts';
import { drawerMoves, settle } from '../../../../shared/domain/tenders.ts';
import { askInEach } from '../../../../shared/domain/tenders/tender.ts';
import { cents, kip, satang } from '../day-rates.ts';
import { card, cash, cashSteps, settled, ticketOf } from './tickets.ts';
import type { Tender, Ticket } from '../../../../shared/domain/tenders/tender.ts';

describe('the high-value sale, by hand', () => {
  const ring = ticketOf(kip(60_000_000));

  test('30,000 THB and a card for the rest', () => {
    // 30,000.00 THB x 655.25 = 19,657,500 LAK; 60,000,000 - 19,657,500 = 40,342,500 LAK.
    const part = settled(ring, [cash(satang(3_000_000))], 'LAK');
    expect(part.left).toEqual(kip(40_342_500));
    // 40,342,500 LAK is 61,568.10 THB, 61,568.00 in quarters; 1,871.13 USD.
    expect(askInEach(part.left, ring)).toEqual([kip(40_342_500), satang(6_156_800), cents(187_113)]);
    expect(settled(ring, [cash(satang(3_000_000)), card(kip(40_342_500))], 'LAK')).toMatchObject({
      left: kip(0),
      change: kip(0),
      rounding: kip(0),
      remainder: kip(0),
    });
  });

  test('2,800 USD, change in baht', () => {
    // 2,800.00 USD = 60,369,400 LAK, 369,400 over; that is 563.75 THB less 6 kip: 563.75 x 655.25 = 369,397.19.
    const paid = settled(ring, [cash(cents(280_000))], 'THB');
    expect(paid).toMatchObject({
      change: satang(56_375),
      changeValue: kip(369_397),
      rounding: kip(0),
      remainder: kip(3),
    });
    expect(drawerMoves(paid)).toEqual([cents(280_000), satang(-56_375)]);
  });

  test('2,800 USD, change in kip and in dollars', () => {
    // 369,400 LAK in notes of 500 is 369,500; 17.13 USD is 369,331.365 LAK.
    expect(settled(ring, [cash(cents(280_000))], 'LAK')).toMatchObject({
      change: kip(369_500),
      rounding: kip(-100),
      remainder: kip(0),
    });
    expect(settled(ring, [cash(cents(280_000))], 'USD')).toMatchObject({
      change: cents(1_713),
      changeValue: kip(369_331),
      rounding: kip(0),
      remainder: kip(69),
    });
  });

  test('a rest under half the smallest note is waived for cash, never for a card', () => {
    const ticket = ticketOf(kip(12_345));
    // Asked in baht are 18.75 = 12,285.94 LAK; 59 are kept by the rounding. 18.50 = 12,122.13 leave 223, under 250;
    // 18.25 = 11,958.31 leave 387, for which there is a note.
    const inBaht = (minor: number) => settled(ticket, [cash(satang(minor))], 'LAK');
    expect(inBaht(1_875)).toMatchObject({ left: kip(0), rounding: kip(-59), remainder: kip(0) });
    expect(inBaht(1_850)).toMatchObject({ left: kip(0), rounding: kip(-223), remainder: kip(0) });
    expect(inBaht(1_825)).toMatchObject({ left: kip(387), rounding: kip(0), remainder: kip(0) });
    expect(settled(ticket, [card(kip(12_300))], 'LAK')).toMatchObject({ left: kip(45), rounding: kip(0) });
    const both = [cash(kip(12_000)), card(kip(345))];
    expect(settled(ticket, both, 'LAK')).toMatchObject({ left: kip(0), rounding: kip(0) });
  });

  test('change in the currency handed over is what is over the amount asked', () => {
    // 12,250 LAK is half way between two notes: 12,500 are asked, so 20,000 give 7,500 back, not 8,000.
    expect(settled(ticketOf(kip(12_250)), [cash(kip(20_000))], 'LAK')).toMatchObject({
      change: kip(7_500),
      rounding: kip(250),
      remainder: kip(0),
    });
  });

  test('a ticket of nothing is settled by nothing', () => {
    expect(settled(ticketOf(kip(0)), [], 'THB')).toMatchObject({ left: kip(0), change: satang(0) });
  });

  test('the drawer moves by currency, and not at all for what comes and goes', () => {
    const tenders = [cash(satang(50_000)), card(kip(100_000)), cash(satang(25_000)), cash(kip(50_000))].map(
      (tender) => ({ ...tender, value: tender.tendered }),
    );
    expect(drawerMoves({ tenders, change: kip(50_000) })).toEqual([satang(75_000)]);
    expect(drawerMoves({ tenders, change: kip(4_000) })).toEqual([satang(75_000), kip(46_000)]);
  });
});

describe('a tender is refused', () => {
  const ticket = ticketOf(kip(60_000_000));
  const noDollars: Ticket = {
    ...ticket,
    day: { base: 'LAK', rates: { THB: { units: 1, priceTenThousandths: 6_552_500 } } },
  };

  test.each<[string, Ticket, readonly Tender[], object]>([
    ['of nothing', ticket, [cash(kip(0))], { code: 'pay.nothing' }],
    ['below nothing', ticket, [card(kip(-500))], { code: 'pay.nothing' }],
    ['without a rate', noDollars, [cash(cents(100))], { code: 'pay.no-rate', currency: 'USD' }],
    ['in coins that are not used', ticket, [cash(kip(1_250))], { code: 'pay.no-such-cash', step: kip(500) }],
    [
      'in satang that are not used',
      ticket,
      [cash(satang(110))],
      { code: 'pay.no-such-cash', step: satang(25) },
    ],
    [
      'on a card in another currency',
      ticket,
      [card(cents(100))],
      { code: 'pay.wrong-currency', currency: 'LAK' },
    ],
    [
      'on a card beyond what is left',
      ticket,
      [cash(kip(59_000_000)), card(kip(1_000_001))],
      { code: 'pay.card-too-much', left: kip(1_000_000) },
    ],
    ['ten times too much', ticket, [cash(kip(600_000_500))], { code: 'pay.too-much' }],
    [
      'after the ticket was settled',
      ticket,
      [card(kip(60_000_000)), cash(kip(500))],
      { code: 'pay.settled' },
    ],
  ])('%s', (_, asked, tenders, error) => {
    expect(settle(asked, tenders, 'LAK')).toEqual({ ok: false, error });
  });

  test('and so is change in a currency without a rate', () => {
    expect(settle(noDollars, [], 'USD')).toEqual({
      ok: false,
      error: { code: 'pay.no-rate', currency: 'USD' },
    });
  });

  test('never with a generous note: ten of the largest are taken for any sale', () => {
    for (const code of currencyCodes) {
      const tendered = money(currencies[code].largestNoteMinor * 10, code);
      expect(settle(ticketOf(kip(500)), [cash(tendered)], code).ok).toBe(true);
      expect(
        settle(ticketOf(kip(500)), [cash(add(tendered, money(cashSteps[code], code)))], code),
      ).toMatchObject({ error: { code: 'pay.too-much' } });
    }
  });
});
