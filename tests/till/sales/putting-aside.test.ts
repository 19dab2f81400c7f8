import { describe, expect, test } from 'vitest';
import { anna, boun } from '../../builders/people.ts';
import { aBracelet, aRing, cloths } from '../../builders/pieces.ts';
import { openTestTill } from '../../test-till.ts';
import type { TestTill } from '../../test-till.ts';

const [ring, bracelet] = [aRing(), aBracelet()];
const linesOf = async (till: TestTill) => (await till.ask('sales.inHand', {})).sale?.lines ?? null;
const codesOf = async (till: TestTill) => (await linesOf(till))?.map(({ code }) => code) ?? null;
const remove = async (till: TestTill, at: number) => {
  const line = (await linesOf(till))?.[at];
  if (line) await till.ask('sales.removeLine', { lineId: line.lineId });
};

describe('a held sale', () => {
  test('is listed with its note, who held it, when and what it comes to', async () => {
    const till = await openTestTill({ pieces: [ring, bracelet] });
    await till.signIn(anna).scan(ring.code).scan(bracelet.code).hold('  back at five ');
    expect(await till.ask('sales.held', {})).toMatchObject([
      {
        note: 'back at five',
        heldBy: 'Anna P.',
        heldAt: till.clock.now(),
        pieces: 2,
        firstName: ring.name,
        total: { minor: 20_000_000 },
      },
    ]);
    expect(await till.ask('sales.inHand', {})).toMatchObject({ sale: null, heldCount: 1, canUndo: true });
  });

  test('comes back as it was, and a sale in hand is put aside for it', async () => {
    const till = await openTestTill({ pieces: [ring, bracelet] });
    await till.signIn(anna).scan(ring.code);
    const before = await linesOf(till);
    await till.hold().lock().signIn(boun).scan(bracelet.code);
    const [held] = await till.ask('sales.held', {});
    if (held) await till.ask('sales.recall', { saleId: held.saleId });
    expect(await linesOf(till)).toEqual(before);
    expect(await till.ask('sales.held', {})).toMatchObject([
      { heldBy: 'Boun S.', firstName: bracelet.name, note: null },
    ]);
    expect(held && (await till.refusal('sales.recall', { saleId: held.saleId }))).toBe('sale.not-held');
  });

  test('survives a restart with its pieces reserved', async () => {
    const till = await openTestTill({ pieces: [ring] });
    await till.signIn(anna).scan(ring.code).hold('later');
    const again = await till.restart();
    await again.signIn(anna);
    expect(await again.refusal('sales.scan', { text: ring.code })).toBe('piece.held');
    expect(await again.ask('sales.held', {})).toMatchObject([{ note: 'later' }]);
  });

  test('is never paid as it lies', async () => {
    const till = await openTestTill({ pieces: [ring] });
    await till.signIn(anna).scan(ring.code);
    const { sale } = await till.ask('sales.inHand', {});
    await till.hold();
    const tenders = [{ kind: 'cash' as const, tendered: ring.price }];
    expect(sale && (await till.refusal('sales.pay', { ...sale, tenders }))).toBe('sale.none');
  });

  test('of nothing is no held sale', async () => {
    const till = await openTestTill({ pieces: [ring] });
    await till.signIn(anna);
    expect(await till.refusal('sales.hold', { note: null })).toBe('sale.none');
    await till.scan(ring.code);
    await remove(till, 0);
    expect(await till.refusal('sales.hold', { note: null })).toBe('sale.none');
    expect(await till.refusal('sales.void', {})).toBe('sale.none');
  });
});

describe('a void', () => {
  test('is a fact with what was on the sale, and frees its pieces', async () => {
    const till = await openTestTill({ pieces: [ring] });
    await till.signIn(anna).scan(ring.code);
    await till.ask('sales.void', {});
    const [newest] = await till.ask('journal.read', { beforeSeq: null });
    expect(newest).toMatchObject({ kind: 'sale.voided', staffId: await till.staffId(anna) });
    await till.scan(ring.code);
    expect(await codesOf(till)).toEqual([ring.code]);
  });

  test('taken back is a fact too, and the sale is as it was', async () => {
    const till = await openTestTill({ pieces: [ring] });
    await till.signIn(anna).scan(ring.code);
    const before = await linesOf(till);
    await till.ask('sales.void', {});
    await till.ask('sales.undo', {});
    expect(await linesOf(till)).toEqual(before);
    const kinds = (await till.ask('journal.read', { beforeSeq: null })).map(({ kind }) => kind);
    expect(kinds.slice(0, 2)).toEqual(['sale.void-undone', 'sale.voided']);
    await till.payCash(10_000_000).expectReceipt({ receiptNumber: 'A-000001' });
  });

  test('is final once another piece is scanned', async () => {
    const till = await openTestTill({ pieces: [ring, bracelet] });
    await till.signIn(anna).scan(ring.code);
    await till.ask('sales.void', {});
    await till.scan(bracelet.code);
    await till.ask('sales.undo', {});
    expect(await codesOf(till)).toEqual([]);
    expect(await till.refusal('sales.undo', {})).toBe('sale.nothing-to-undo');
  });
});

describe('undo', () => {
  test('takes back every change, one by one, to the empty sale', async () => {
    const goods = cloths(9);
    const till = await openTestTill({ pieces: [ring, goods] });
    await till.signIn(anna);
    const before: unknown[] = [];
    const change = async (work: () => Promise<unknown>) => {
      before.push((await linesOf(till)) ?? []);
      await work();
    };
    await change(() => till.scan(ring.code));
    await change(() => till.scan(goods.code));
    const lineId = (at: number) => linesOf(till).then((lines) => lines?.[at]?.lineId as never);
    await change(async () => till.ask('sales.setQuantity', { lineId: await lineId(1), quantity: 7 }));
    const discount = { kind: 'share' as const, basisPoints: 500 };
    await change(async () => till.ask('sales.discountLine', { lineId: await lineId(0), discount }));
    await change(() => remove(till, 0));
    for (const state of before.toReversed()) {
      await till.ask('sales.undo', {});
      expect(await linesOf(till)).toEqual(state);
    }
    expect(await till.refusal('sales.undo', {})).toBe('sale.nothing-to-undo');
  });

  test('raises the revision, so that a payment for what was shown before does not fit', async () => {
    const till = await openTestTill({ pieces: [ring, bracelet] });
    await till.signIn(anna).scan(ring.code).scan(bracelet.code);
    const { sale } = await till.ask('sales.inHand', {});
    await till.ask('sales.undo', {});
    const after = (await till.ask('sales.inHand', {})).sale;
    expect(after?.revision).toBeGreaterThan(sale?.revision ?? 0);
    const tenders = [{ kind: 'cash' as const, tendered: { minor: 20_000_000, currency: 'LAK' as const } }];
    expect(sale && (await till.refusal('sales.pay', { ...sale, tenders }))).toBe('sale.changed');
  });

  test('gives back no piece that went to another sale while its own was on hold', async () => {
    const till = await openTestTill({ pieces: [ring, bracelet] });
    await till.signIn(anna).scan(bracelet.code).scan(ring.code);
    await remove(till, 1);
    await till.hold().scan(ring.code).hold();
    const [first] = await till.ask('sales.held', {});
    if (first) await till.ask('sales.recall', { saleId: first.saleId });
    expect(await till.refusal('sales.undo', {})).toBe('sale.nothing-to-undo');
    expect(await codesOf(till)).toEqual([bracelet.code]);
  });

  test('of a hold brings the sale back with its whole past', async () => {
    const till = await openTestTill({ pieces: [ring, bracelet] });
    await till.signIn(anna).scan(ring.code).scan(bracelet.code).hold();
    await till.ask('sales.undo', {});
    await till.ask('sales.undo', {});
    expect(await codesOf(till)).toEqual([ring.code]);
    expect(await till.ask('sales.inHand', {})).toMatchObject({ heldCount: 0, canUndo: true });
  });

  test('does not reach behind a payment', async () => {
    const till = await openTestTill({ pieces: [ring] });
    await till.signIn(anna).scan(ring.code).payCash(10_000_000);
    expect(await till.refusal('sales.undo', {})).toBe('sale.nothing-to-undo');
  });

  test('keeps fifty changes of a long sale', async () => {
    const goods = cloths(99);
    const till = await openTestTill({ pieces: [goods] });
    await till.signIn(anna);
    for (let count = 0; count < 60; count += 1) await till.ask('sales.scan', { text: goods.code });
    let undone = 0;
    while ((await till.refusal('sales.undo', {})) === null) undone += 1;
    expect(undone).toBe(50);
    expect((await linesOf(till))?.[0]?.quantity).toBe(10);
  });
});
