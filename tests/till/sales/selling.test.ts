import { describe, expect, test } from 'vitest';
import { paperCodeOf, tagOf } from '../../../shared/domain/scan/checked-code.ts';
import { aCard, plainHabits, writeCard } from '../../shared/aamva/card.ts';
import { anna, boun, mali } from '../../builders/people.ts';
import { aBracelet, aRing, cloths, priced } from '../../builders/pieces.ts';
import { expectNoBugs, openTestTill } from '../../test-till.ts';
import type { TestTill } from '../../test-till.ts';

const ring = aRing(priced(5_840_000));
const bracelet = aBracelet(priced(1_200_000));
const codesOf = async (till: TestTill) =>
  (await till.ask('sales.inHand', {})).sale?.lines.map(({ code, quantity }) => [code, quantity]) ?? null;

test('an associate signs in, scans a piece, takes cash and hands over a receipt', async () => {
  const till = await openTestTill({ pieces: [ring] });
  await till
    .signIn(anna)
    .scan(ring.code)
    .payCash(6_000_000)
    .expectReceipt({
      receiptNumber: 'A-000001',
      servedBy: 'Anna P.',
      sample: false,
      totals: { total: { minor: 5_840_000 } },
      tenders: [{ tendered: { minor: 6_000_000 } }],
      change: { minor: 160_000 },
    });
  expect(await till.ask('sales.inHand', {})).toMatchObject({ sale: null });
  expectNoBugs(till);
});

describe('a scan', () => {
  test.each([(code: string) => `\u0002${code}\r\n`, (code: string) => ` ${code.toLowerCase()}\t`])(
    'finds the piece whatever the reader puts around its code',
    async (spoil) => {
      const till = await openTestTill({ pieces: [ring] });
      await till.signIn(anna).scan(spoil(ring.code));
      expect(await codesOf(till)).toEqual([[ring.code, 1]]);
    },
  );

  test.each([
    ['its tag', (code: string) => tagOf(code) ?? ''],
    ['a reader that says the symbology', (code: string) => `]C0${code}\r`],
  ])('finds the piece by %s', async (_, written) => {
    const till = await openTestTill({ pieces: [ring] });
    await till.signIn(anna).scan(written(ring.code));
    expect(await codesOf(till)).toEqual([[ring.code, 1]]);
  });

  test.each([']E00036000291452', '036000291452', ']C1010003600029145221SER99'])(
    'finds goods by their article number in any form: %s',
    async (text) => {
      const till = await openTestTill({ pieces: [cloths(5, { code: '0036000291452' })] });
      await till.signIn(anna).scan(text);
      expect(await codesOf(till)).toEqual([['0036000291452', 1]]);
    },
  );

  test('of a tag that was not read whole offers what it most likely is, and takes nothing', async () => {
    const till = await openTestTill({ pieces: [{ ...ring, code: 'R-2041' }] });
    await till.signIn(anna);
    expect(await till.send('sales.scan', { text: 'R-2O41+R' })).toMatchObject({
      error: { code: 'scan.likely', details: { code: 'R-2041+R' } },
    });
    expect(await till.refusal('sales.scan', { text: 'R-2071+R' })).toBe('scan.damaged');
    expect((await till.ask('sales.inHand', {})).sale).toBeNull();
  });

  test.each(['receipt', 'envelope'] as const)('of a %s says so, and changes nothing', async (kind) => {
    const till = await openTestTill();
    await till.signIn(anna);
    const answer = await till.send('sales.scan', { text: paperCodeOf(kind, 'A-000123') ?? '' });
    expect(answer).toMatchObject({ error: { code: `scan.${kind}`, details: { code: 'A-000123' } } });
  });

  test.each([
    ['a card’s stripe', '%FLANYTOWN^DOE$JANE$^1 MAIN ST?', 'scan.document'],
    ['a badge that was not read whole', 'SB00000000000000001', 'scan.badge'],
    ['a licence', writeCard(aCard(), plainHabits).slice(0, 500), 'scan.document'],
  ])('of %s is not repeated', async (_, text, code) => {
    const till = await openTestTill();
    await till.signIn(anna);
    const answer = await till.send('sales.scan', { text });
    expect(answer).toMatchObject({ ok: false, error: { code } });
    expect(JSON.stringify(answer)).not.toMatch(/DOE|MAIN ST|SB0|PHETSAVONG|Y4820117/);
  });

  test('of an unknown code changes nothing, and says the code', async () => {
    const till = await openTestTill({ pieces: [ring] });
    await till.signIn(anna).scan(ring.code);
    const before = await till.ask('sales.inHand', {});
    const answer = await till.send('sales.scan', { text: 'q-9999\r' });
    expect(answer).toMatchObject({ error: { code: 'scan.unknown', details: { code: 'Q-9999' } } });
    expect(await till.ask('sales.inHand', {})).toEqual(before);
  });

  test('of a whole burst of noise is unknown and cut short', async () => {
    const till = await openTestTill();
    await till.signIn(anna);
    const answer = await till.send('sales.scan', { text: 'X'.repeat(512) });
    expect(answer).toMatchObject({ error: { code: 'scan.unknown', details: { code: 'X'.repeat(40) } } });
  });

  test('freezes the piece on its line as it is now', async () => {
    const till = await openTestTill({ pieces: [ring] });
    await till.signIn(anna).scan(ring.code);
    const { sale } = await till.ask('sales.inHand', {});
    expect(sale?.lines).toMatchObject([
      {
        name: 'Aube solitaire',
        detail: '750 yellow gold · diamond 0.71 ct · GIA · 54',
        unitPrice: ring.price,
        taxRateBp: 1_000,
        discount: null,
      },
    ]);
  });
});

describe('a piece that is one of a kind', () => {
  test('lies on a sale once, and its quantity stays one', async () => {
    const till = await openTestTill({ pieces: [ring] });
    await till.signIn(anna).scan(ring.code);
    expect(await till.refusal('sales.scan', { text: ring.code })).toBe('piece.on-sale-already');
    const { sale } = await till.ask('sales.inHand', {});
    const [line] = sale?.lines ?? [];
    expect(line && (await till.refusal('sales.setQuantity', { lineId: line.lineId, quantity: 2 }))).toBe(
      'piece.too-few',
    );
  });

  test('is sold once, also by search and by its held copy', async () => {
    const till = await openTestTill({ pieces: [ring] });
    await till.signIn(anna).scan(ring.code).payCash(5_840_000);
    expect(await till.refusal('sales.scan', { text: ring.code })).toBe('piece.sold');
    const { pieces } = await till.ask('catalogue.search', { text: ring.code, kind: null });
    expect(pieces).toMatchObject([{ state: 'sold', quantity: 0 }]);
    const pieceId = pieces[0]?.pieceId;
    expect(pieceId && (await till.refusal('sales.addPiece', { pieceId }))).toBe('piece.sold');
  });

  test('waits while it lies on a held sale', async () => {
    const till = await openTestTill({ pieces: [ring] });
    await till.signIn(anna).scan(ring.code).hold('for her sister');
    expect(await till.refusal('sales.scan', { text: ring.code })).toBe('piece.held');
    expect((await till.ask('catalogue.search', { text: 'aube', kind: null })).pieces).toMatchObject([
      { state: 'held' },
    ]);
  });
});

describe('goods that are counted', () => {
  test('gather on one line, up to what is there', async () => {
    const goods = cloths(3);
    const till = await openTestTill({ pieces: [goods] });
    await till.signIn(anna).scan(goods.code).scan(goods.code).scan(goods.code);
    expect(await codesOf(till)).toEqual([[goods.code, 3]]);
    const answer = await till.send('sales.scan', { text: goods.code });
    expect(answer).toMatchObject({ error: { code: 'piece.too-few' } });
    await till.payCash(540_000);
    expect(await till.refusal('sales.scan', { text: goods.code })).toBe('piece.sold');
  });

  test('on a held sale are not there for another', async () => {
    const goods = cloths(5);
    const till = await openTestTill({ pieces: [goods] });
    await till.signIn(anna).scan(goods.code).scan(goods.code).scan(goods.code).hold();
    await till.scan(goods.code).scan(goods.code);
    expect(await till.refusal('sales.scan', { text: goods.code })).toBe('piece.too-few');
  });

  test('fit on a line up to what a receipt can show', async () => {
    const goods = cloths(2_000, priced(1_000));
    const till = await openTestTill({ pieces: [goods] });
    await till.signIn(anna).scan(goods.code);
    const lineId = (await till.ask('sales.inHand', {})).sale?.lines[0]?.lineId;
    if (lineId) await till.ask('sales.setQuantity', { lineId, quantity: 999 });
    expect(await till.refusal('sales.scan', { text: goods.code })).toBe('sale.line-full');
    expect(await codesOf(till)).toEqual([[goods.code, 999]]);
    expectNoBugs(till);
  });
});

test('a sale holds 200 lines and says so at the next', async () => {
  const many = Array.from({ length: 201 }, () => aBracelet(priced(100_000)));
  const till = await openTestTill({ pieces: many });
  await till.signIn(anna);
  for (const { code } of many.slice(0, 200)) await till.ask('sales.scan', { text: code });
  expect(await till.refusal('sales.scan', { text: many[200]?.code ?? '' })).toBe('sale.full');
  await till.payCash(20_000_000).expectReceipt({ receiptNumber: 'A-000001' });
});

test('a change that cannot be reckoned is a bug that is not saved: the sale stays as it was', async () => {
  const [one, other] = [aRing(priced(6_000_000_000_000_000)), aRing(priced(6_000_000_000_000_000))];
  const till = await openTestTill({ pieces: [one, other] });
  await till.signIn(anna).scan(one.code);
  expect(await till.refusal('sales.scan', { text: other.code })).toBe('call.failed');
  expect(await codesOf(till)).toEqual([[one.code, 1]]);
  await till.ask('sales.void', {});
});

describe('the sale in hand', () => {
  test('is the till’s and not the person’s: a colleague goes on with it', async () => {
    const till = await openTestTill({ pieces: [ring, bracelet] });
    await till.signIn(anna).scan(ring.code).lock().signIn(boun).scan(bracelet.code);
    expect(await codesOf(till)).toEqual([
      [ring.code, 1],
      [bracelet.code, 1],
    ]);
    await till.payCash(7_040_000).expectReceipt({ servedBy: 'Boun S.' });
  });

  test('is there again after a restart, with what can be undone', async () => {
    const till = await openTestTill({ pieces: [ring, bracelet] });
    await till.signIn(anna).scan(ring.code).scan(bracelet.code);
    const before = await till.ask('sales.inHand', {});
    const again = await till.restart();
    await again.signIn(boun);
    expect(await again.ask('sales.inHand', {})).toEqual(before);
    await again.ask('sales.undo', {});
    expect(await codesOf(again)).toEqual([[ring.code, 1]]);
  });

  test('is told to every other window as it changes', async () => {
    const till = await openTestTill({ pieces: [ring] });
    const beside = till.connect();
    await beside.signIn(mali);
    await till.signIn(anna).scan(ring.code);
    const told = beside.notices.findLast(({ event }) => event === 'sale.changed');
    expect(told?.payload).toEqual(await till.ask('sales.inHand', {}));
  });

  test('loses a line that is taken off, and the piece is free again', async () => {
    const till = await openTestTill({ pieces: [ring] });
    await till.signIn(anna).scan(ring.code);
    const lineId = (await till.ask('sales.inHand', {})).sale?.lines[0]?.lineId;
    if (lineId) await till.ask('sales.removeLine', { lineId });
    expect(await codesOf(till)).toEqual([]);
    expect(lineId && (await till.refusal('sales.removeLine', { lineId }))).toBe('sale.line-unknown');
    await till.scan(ring.code);
  });
});
