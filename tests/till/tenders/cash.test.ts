import { describe, expect, test } from 'vitest';
import { anna, mali } from '../../builders/people.ts';
import { cloths, priced } from '../../builders/pieces.ts';
import { expectNoBugs, openTestTill } from '../../test-till.ts';
import { annaWithRing, cents, complete, kip, satang, seen, take } from './counter.ts';

test('cash in three currencies settles a sale, with change in the one the client asks for', async () => {
  const till = await annaWithRing();
  expect(await till.ask('tenders.state', {})).toMatchObject({
    total: kip(12_000_000),
    left: kip(12_000_000),
    asks: [kip(12_000_000), satang(1_959_175), cents(55_659)],
    change: [],
    staged: [],
    started: [],
  });
  // 10,000 baht are 6,125,000 kip; 200 dollars 4,312,000.
  expect(await take(till, satang(1_000_000))).toMatchObject({
    left: kip(5_875_000),
    staged: [{ kind: 'cash', tendered: satang(1_000_000), value: kip(6_125_000) }],
  });
  expect(await take(till, cents(20_000))).toMatchObject({ left: kip(1_563_000) });
  const state = await take(till, kip(2_000_000));
  expect(state).toMatchObject({
    left: kip(0),
    asks: [kip(0), satang(0), cents(0)],
    change: [kip(437_000), satang(71_350), cents(2_027)],
  });
  const receipt = await complete(till, { changeIn: 'THB' });
  expect(receipt).toMatchObject({
    tenders: [
      { kind: 'cash', tendered: satang(1_000_000), value: kip(6_125_000) },
      { kind: 'cash', tendered: cents(20_000), value: kip(4_312_000) },
      { kind: 'cash', tendered: kip(2_000_000), value: kip(2_000_000) },
    ],
    change: satang(71_350),
    changeValue: kip(437_019),
    rounding: kip(-19),
    remainder: kip(0),
  });
  expect(receipt.rates).toContainEqual({ currency: 'THB', units: 1, priceTenThousandths: 6_125_000 });
  expect(await till.ask('cash.drawer', {})).toEqual({
    contents: [kip(2_000_000), satang(1_000_000 - 71_350), cents(20_000)],
  });
  expectNoBugs(till);
});

describe('a tender', () => {
  test('is not taken twice when the same call is sent twice', async () => {
    const till = await annaWithRing();
    const call = { ...(await seen(till)), tendered: kip(1_000_000) };
    await till.ask('tenders.takeCash', call);
    expect(await till.refusal('tenders.takeCash', call)).toBe('sale.changed');
    expect((await till.ask('tenders.state', {})).staged).toHaveLength(1);
  });

  test('is given back, and the sale is as before', async () => {
    const till = await annaWithRing();
    const { staged } = await take(till, satang(100_000));
    const [tender] = staged;
    if (!tender) throw new Error('Cash lies on the sale');
    expect(await till.ask('tenders.takeBack', { tenderId: tender.tenderId })).toMatchObject({
      left: kip(12_000_000),
      staged: [],
    });
    expect(await till.refusal('tenders.takeBack', { tenderId: tender.tenderId })).toBe('tender.unknown');
    expect(await till.ask('cash.drawer', {})).toEqual({ contents: [] });
  });

  test('outlives a restart', async () => {
    const till = await annaWithRing();
    const before = await take(till, satang(100_000));
    const again = await till.restart();
    await again.signIn(mali);
    expect(await again.ask('tenders.state', {})).toEqual(before);
  });

  test.each([
    ['nothing', kip(0), 'pay.nothing'],
    ['no cash there is', kip(100), 'pay.no-such-cash'],
    ['more than ten times what is asked', kip(120_000_500), 'pay.too-much'],
  ] as const)('of %s is refused', async (_, tendered, code) => {
    const till = await annaWithRing();
    expect(await till.refusal('tenders.takeCash', { ...(await seen(till)), tendered })).toBe(code);
    expect(await till.ask('tenders.state', {})).toMatchObject({ left: kip(12_000_000), staged: [] });
  });

  test('after the sale is settled is refused', async () => {
    const till = await annaWithRing();
    await take(till, kip(12_000_000));
    const more = { ...(await seen(till)), tendered: kip(500) };
    expect(await till.refusal('tenders.takeCash', more)).toBe('pay.settled');
  });

  test('needs a sale with something on it', async () => {
    const till = await annaWithRing();
    const before = await seen(till);
    await till.ask('sales.undo', {});
    for (const revision of [before.revision, before.revision + 1])
      expect(await till.refusal('tenders.takeCash', { ...before, revision, tendered: kip(500) })).toBe(
        'sale.none',
      );
    expect(await till.refusal('tenders.state', {})).toBe('sale.none');
  });

  test('is heard of by those who sell, and by the display', async () => {
    const till = await annaWithRing();
    const [colleague, locked, display] = [till.connect(), till.connect(), till.connect('display')];
    await colleague.signIn(mali);
    await take(till, kip(500_000));
    const heard = (window: typeof display) =>
      window.notices.filter(({ event }) => event === 'tenders.changed').map(({ payload }) => payload);
    expect(heard(colleague)).toMatchObject([{ left: kip(11_500_000) }]);
    expect(heard(display)).toMatchObject([{ left: kip(11_500_000) }]);
    expect(heard(locked)).toEqual([]);
    // Who took it has the answer, and hears of the sale: its revision rose.
    expect(heard(till)).toEqual([]);
    expect(till.notices.at(-1)).toMatchObject({ event: 'sale.changed' });
  });
});

describe('while money lies on a sale', () => {
  test('its lines stay, and it is neither held, given up, undone nor put away for another', async () => {
    const till = await annaWithRing();
    await till.hold();
    const [other] = (await till.ask('catalogue.search', { text: '', kind: 'ring' })).pieces.filter(
      ({ state }) => state !== 'held',
    );
    if (!other) throw new Error('There is a second ring');
    await till.scan(other.code);
    const [held] = await till.ask('sales.held', {});
    const { staged } = await take(till, kip(500_000));
    const line = (await till.ask('sales.inHand', {})).sale?.lines[0];
    if (!line || !held || !staged[0]) throw new Error('A ring and a tender lie on the sale');
    const { lineId } = line;
    const share = { kind: 'share' as const, basisPoints: 100 };
    const refusals = [
      await till.refusal('sales.discountLine', { lineId, discount: share }),
      await till.refusal('sales.removeLine', { lineId }),
      await till.refusal('sales.undo', {}),
      await till.refusal('sales.hold', { note: null }),
      await till.refusal('sales.void', {}),
      await till.refusal('sales.recall', { saleId: held.saleId }),
    ];
    expect(refusals).toEqual(refusals.map(() => 'sale.has-tenders'));
    await till.ask('tenders.takeBack', { tenderId: staged[0].tenderId });
    await till.ask('sales.discountLine', { lineId, discount: share });
    await till.ask('sales.recall', { saleId: held.saleId });
  });

  test('the rates of its first tender hold, whatever the day brings', async () => {
    const till = await annaWithRing();
    await take(till, satang(1_000_000));
    const beside = till.connect();
    await beside.signIn(mali);
    const rate = { units: 1, priceTenThousandths: 7_000_000 };
    await beside.ask('tenders.setRates', { rates: [{ currency: 'THB', rate }] });
    expect(await take(till, satang(100_000))).toMatchObject({ left: kip(12_000_000 - 6_125_000 - 612_500) });
    await take(till, kip(5_262_500));
    expect((await complete(till)).rates).toContainEqual({
      currency: 'THB',
      units: 1,
      priceTenThousandths: 6_125_000,
    });
  });
});

describe('completed', () => {
  test('with cash on top of what lies there', async () => {
    const till = await annaWithRing();
    await take(till, cents(20_000));
    expect(await complete(till, { cash: [satang(1_000_000), kip(2_000_000)] })).toMatchObject({
      tenders: [{ tendered: cents(20_000) }, { tendered: satang(1_000_000) }, { tendered: kip(2_000_000) }],
      change: kip(437_000),
    });
    expect(await till.refusal('tenders.state', {})).toBe('sale.none');
  });

  test('not while something is left, nor with change nobody has a rate for', async () => {
    const till = await annaWithRing();
    await take(till, kip(11_000_000));
    const little = await till.send('sales.pay', { ...(await seen(till)), tenders: [] });
    expect(little).toMatchObject({ error: { code: 'pay.too-little', details: { missing: '₭ 1,000,000' } } });
    await till.signIn(mali);
    // The sale keeps the rates of its first tender.
    await till.ask('tenders.setRates', { rates: [{ currency: 'USD', rate: null }] });
    expect((await till.ask('tenders.state', {})).asks).toHaveLength(3);
    await complete(till, { cash: [kip(1_000_000)], changeIn: 'USD' });
    const { pieces } = await till.ask('catalogue.search', { text: '', kind: 'ring' });
    await till.scan(pieces.find(({ state }) => state !== 'sold')?.code ?? '');
    const pay = { ...(await seen(till)), tenders: [], changeIn: 'USD' as const };
    expect(await till.refusal('sales.pay', pay)).toBe('pay.no-rate');
  });

  test('by nothing, when no coin can make what it costs', async () => {
    const cheap = cloths(5, priced(200));
    const till = await openTestTill({ pieces: [cheap] });
    await till.signIn(anna).scan(cheap.code);
    expect(await till.refusal('sales.pay', { ...(await seen(till)), tenders: [] })).toBe('pay.too-little');
    await till.payCash(0).expectReceipt({ tenders: [], rounding: kip(-200), change: kip(0) });
  });
});
