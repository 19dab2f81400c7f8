import { describe, expect, test } from 'vitest';
import { anna, boun, mali } from '../../builders/people.ts';
import { aBracelet, aRing, cloths, priced } from '../../builders/pieces.ts';
import { expectNoBugs, openTestTill } from '../../test-till.ts';
import type { Input } from '../../../shared/contract/contract.ts';
import type { TestTill } from '../../test-till.ts';

const [ring, bracelet] = [aRing(priced(5_840_000)), aBracelet(priced(1_200_000))];

/** The payment of the sale in hand as it stands, with so much cash. */
async function paymentOf(
  till: TestTill,
  minor: number,
  currency: 'LAK' | 'THB' | 'USD' = 'LAK',
): Promise<Input<'sales.pay'>> {
  const { sale } = await till.ask('sales.inHand', {});
  if (!sale) throw new Error('There is no sale in hand');
  const { saleId, revision } = sale;
  return { saleId, revision, tenders: [{ kind: 'cash', tendered: { minor, currency } }] };
}
const salesIn = async (till: TestTill) => {
  const lines = await till.ask('journal.read', { beforeSeq: null });
  return lines.filter(({ kind }) => kind === 'sale.completed').length;
};

describe('asked again', () => {
  test('a paid sale answers the same receipt, and nothing is taken twice', async () => {
    const till = await openTestTill({ pieces: [ring] });
    await till.signIn(anna).scan(ring.code);
    const payment = await paymentOf(till, 6_000_000);
    const first = await till.ask('sales.pay', payment);
    expect(await till.ask('sales.pay', payment)).toEqual(first);
    expect(await till.ask('sales.receipt', { saleId: payment.saleId })).toEqual(first);
    const again = await till.restart();
    await again.signIn(anna);
    expect(await again.ask('sales.pay', payment)).toEqual(first);
    expect(await salesIn(again)).toBe(1);
    expect(await again.ask('sales.ofDay', {})).toHaveLength(1);
  });

  test('by two windows at once, one sale comes of it', async () => {
    const till = await openTestTill({ pieces: [ring] });
    const beside = till.connect();
    await beside.signIn(boun);
    await till.signIn(anna).scan(ring.code);
    const payment = await paymentOf(till, 6_000_000);
    const [one, other] = await Promise.all([
      till.ask('sales.pay', payment),
      beside.ask('sales.pay', payment),
    ]);
    expect(other).toEqual(one);
    await till.signIn(mali);
    expect(await salesIn(till)).toBe(1);
  });

  test('a receipt of a sale that is not paid is not there', async () => {
    const till = await openTestTill({ pieces: [ring] });
    await till.signIn(anna).scan(ring.code);
    const { saleId } = await paymentOf(till, 0);
    expect(await till.refusal('sales.receipt', { saleId })).toBe('sale.unknown');
  });
});

describe('refused, and the sale stays open', () => {
  test('when the sale changed in the meantime', async () => {
    const till = await openTestTill({ pieces: [ring, bracelet] });
    await till.signIn(anna).scan(ring.code);
    const payment = await paymentOf(till, 5_840_000);
    await till.scan(bracelet.code);
    expect(await till.refusal('sales.pay', payment)).toBe('sale.changed');
    await till.payCash(7_040_000);
  });

  test('when the cash is too little, slipped, or of a currency without a rate', async () => {
    const till = await openTestTill({ pieces: [ring] });
    await till.signIn(anna).scan(ring.code);
    const little = await till.send('sales.pay', await paymentOf(till, 5_839_500));
    expect(little).toMatchObject({ error: { code: 'pay.too-little', details: { missing: '₭ 500' } } });
    expect(await till.refusal('sales.pay', await paymentOf(till, 58_400_500))).toBe('pay.too-much');
    await till.signIn(mali);
    await till.ask('tenders.setRates', { rates: [{ currency: 'THB', rate: null }] });
    expect(await till.refusal('sales.pay', await paymentOf(till, 6_000_000, 'THB'))).toBe('pay.no-rate');
    expect(await salesIn(till)).toBe(0);
    await till.payCash(5_840_000).expectReceipt({ receiptNumber: 'A-000001' });
  });

  test('when there is nothing on it', async () => {
    const till = await openTestTill({ pieces: [ring] });
    await till.signIn(anna).scan(ring.code);
    const payment = await paymentOf(till, 5_840_000);
    await till.ask('sales.undo', {});
    expect(await till.refusal('sales.pay', payment)).toBe('sale.none');
  });
});

describe('the receipt', () => {
  test('in kip shows the tax the price holds, and the rounding to the smallest note on its own line', async () => {
    const odd = aRing(priced(1_234_700));
    const till = await openTestTill({ pieces: [odd] });
    await till.signIn(anna).scan(odd.code);
    expect((await till.ask('sales.inHand', {})).cash).toMatchObject({
      due: { minor: 1_234_500 },
      rounding: { minor: -200 },
    });
    await till.payCash(1_300_000).expectReceipt({
      taxMode: 'inclusive',
      totals: {
        total: { minor: 1_234_700 },
        tax: { minor: 112_245 },
        taxes: [{ base: { minor: 1_122_455 } }],
      },
      tenders: [{ tendered: { minor: 1_300_000 } }],
      change: { minor: 65_500 },
      rounding: { minor: -200 },
    });
  });

  test('in dollars adds the tax at the end, and needs no rounding', async () => {
    const boutique = {
      name: 'New York',
      country: 'US',
      currency: 'USD',
      taxMode: 'exclusive',
      taxRateBp: 887,
    } as const;
    const pieces = [
      aRing({ ...priced(199_999, 'USD'), taxRateBp: 887 }),
      cloths(2, { ...priced(1_250, 'USD'), taxRateBp: 0 }),
    ];
    const till = await openTestTill({ pieces, boutique });
    await till.signIn(anna);
    for (const { code } of pieces) await till.scan(code);
    await till.payCash(220_000).expectReceipt({
      taxMode: 'exclusive',
      totals: {
        gross: { minor: 201_249 },
        taxes: [
          { rateBp: 0, base: { minor: 1_250 }, tax: { minor: 0 } },
          { rateBp: 887, base: { minor: 199_999 }, tax: { minor: 17_740 } },
        ],
        total: { minor: 218_989 },
      },
      change: { minor: 1_011 },
      rounding: { minor: 0 },
    });
  });

  test('in baht rounds to 25 satang, half up', async () => {
    const boutique = {
      name: 'Bangkok',
      country: 'TH',
      currency: 'THB',
      taxMode: 'inclusive',
      taxRateBp: 700,
    } as const;
    const piece = aRing({ ...priced(1_234_538, 'THB'), taxRateBp: 700 });
    const till = await openTestTill({ pieces: [piece], boutique });
    await till
      .signIn(anna)
      .scan(piece.code)
      .payCash(1_234_550)
      .expectReceipt({
        change: { minor: 0 },
        rounding: { minor: 12 },
      });
  });

  test('is numbered without a gap, over refusals, voids and restarts', async () => {
    const goods = cloths(20, priced(10_000));
    let till = await openTestTill({ pieces: [goods] });
    await till.signIn(anna);
    const numbers: string[] = [];
    for (let sale = 0; sale < 6; sale += 1) {
      await till.scan(goods.code);
      if (sale === 1) await till.ask('sales.void', {}).then(() => till.scan(goods.code));
      if (sale === 2) await till.refusal('sales.pay', await paymentOf(till, 1));
      if (sale === 3) till = await till.restart();
      if (sale === 3) await till.signIn(boun);
      numbers.push((await till.ask('sales.pay', await paymentOf(till, 10_000))).receiptNumber);
    }
    expect(numbers).toEqual(['A-000001', 'A-000002', 'A-000003', 'A-000004', 'A-000005', 'A-000006']);
  });
});

describe('time', () => {
  test('never runs back for the books, whatever somebody does to the clock', async () => {
    const goods = cloths(9, priced(10_000));
    const till = await openTestTill({ pieces: [goods] });
    await till.signIn(anna).scan(goods.code).payCash(10_000);
    const [before] = await till.ask('sales.ofDay', {});
    till.clock.moveWallClock(-3 * 86_400_000);
    await till.scan(goods.code).payCash(10_000);
    const again = await till.restart();
    await again.signIn(anna).scan(goods.code).payCash(10_000);
    expect((await again.ask('till.status', {})).businessDate).toBe('2026-11-23');
    const days = await again.ask('sales.ofDay', {});
    expect(days.map(({ completedAt }) => completedAt)).toEqual(
      [before, before, before].map((sale) => sale?.completedAt),
    );
    expectNoBugs(again);
  });

  test('splits days at four in the morning', async () => {
    const goods = cloths(9, priced(10_000));
    const till = await openTestTill({ pieces: [goods] });
    // 03:59 in the night after, then 04:00.
    await till.clock.advance(18.5 * 3_600_000 - 60_000);
    await till.signIn(anna).scan(goods.code).payCash(10_000).expectReceipt({ businessDate: '2026-11-23' });
    await till.clock.advance(60_000);
    await till.signIn(anna).scan(goods.code).payCash(10_000).expectReceipt({ businessDate: '2026-11-24' });
    expect(await till.ask('sales.ofDay', {})).toHaveLength(1);
  });
});
