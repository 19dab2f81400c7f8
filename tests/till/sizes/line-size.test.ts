import { describe, expect, test } from 'vitest';
import { nameRingSize, parseRingSize } from '../../../shared/domain/ring-size.ts';
import { sizeSystems } from '../../../shared/domain/ring-size/scale.ts';
import { anna } from '../../builders/people.ts';
import { aBracelet, aPiece, aRing, priced } from '../../builders/pieces.ts';
import { expectNoBugs, openTestTill } from '../../test-till.ts';
import type { LineSize } from '../../../shared/domain/line-size.ts';
import type { SizeSystem } from '../../../shared/domain/ring-size/scale.ts';
import type { TestTill } from '../../test-till.ts';

const ring = aRing(priced(5_000_000));
const bracelet = aBracelet(priced(5_000_000));
const pendant = aPiece(priced(5_000_000));

function ringSize(text: string, system: SizeSystem): LineSize {
  const size = parseRingSize(text, system);
  if (!size.ok) throw new Error(`${text} is no size in ${system}`);
  return { kind: 'ring', hand: 'left', finger: 'ring', size: size.value };
}
const wrist = (wristHundredthMm: number, addedMm: number): LineSize => ({
  kind: 'bracelet',
  fit: { wristHundredthMm, addedMm },
});

async function open(): Promise<TestTill> {
  const till = await openTestTill({ pieces: [ring, bracelet, pendant] });
  await till.signIn(anna).scan(ring.code).scan(bracelet.code).scan(pendant.code);
  return till;
}
async function set(till: TestTill, index: number, size: LineSize | null) {
  const { sale } = await till.ask('sales.inHand', {});
  const line = sale?.lines[index];
  if (!line) throw new Error('There is no such line');
  return till.refusal('sizes.setLine', { lineId: line.lineId, size });
}
const sizes = async (till: TestTill) =>
  (await till.ask('sales.inHand', {})).sale?.lines.map(({ size }) => size) ?? [];

describe('a line’s size', () => {
  test.each(sizeSystems)('is kept in the words and the system it was given in: %s', async (system) => {
    const till = await open();
    const named = nameRingSize(5_400, system);
    if (!named.ok) throw new Error('54 mm is a size everywhere');
    const size = ringSize(named.value.text, system);
    expect(await set(till, 0, size)).toBeNull();
    expect(await sizes(till)).toEqual([size, null, null]);
    expect(await sizes(await signedIn(till.restart()))).toEqual([size, null, null]);
  });

  test('of a bracelet is the wrist and the millimetres added', async () => {
    const till = await open();
    expect(await set(till, 1, wrist(16_000, 20))).toBeNull();
    expect(await sizes(till)).toEqual([null, wrist(16_000, 20), null]);
    expectNoBugs(till);
  });

  test('is taken back by undo, and away by null', async () => {
    const till = await open();
    await set(till, 0, ringSize('54', 'ISO'));
    await set(till, 0, ringSize('N½', 'UK'));
    await till.ask('sales.undo', {});
    expect((await sizes(till))[0]).toEqual(ringSize('54', 'ISO'));
    expect(await set(till, 0, null)).toBeNull();
    expect((await sizes(till))[0]).toBeNull();
  });

  test('stays on the line when the sale is held, recalled and paid', async () => {
    const till = await open();
    const size = ringSize('6¾', 'US');
    await set(till, 0, size);
    const { sale } = await till.ask('sales.inHand', {});
    if (!sale) throw new Error('A sale is in hand');
    await till.hold();
    await till.ask('sales.recall', { saleId: sale.saleId });
    await till.payCash(20_000_000);
    const receipt = await till.ask('sales.receipt', { saleId: sale.saleId });
    expect(receipt.lines.map((line) => line.size)).toEqual([size, null, null]);
  });
});

describe('a size is refused', () => {
  test.each([
    ['a finger’s on a bracelet', 1, ringSize('54', 'ISO'), 'size.not-for-piece'],
    ['a wrist’s on a ring', 0, wrist(16_000, 20), 'size.not-for-piece'],
    ['any on a pendant', 2, wrist(16_000, 20), 'size.not-for-piece'],
    ['whose millimetres say something else', 0, said(5_450), 'size.unknown'],
    ['that is none', 0, said(5_400, 'fifty-four'), 'size.unknown'],
    ['beyond what rings are made in', 0, said(9_900, '99'), 'size.out-of-range'],
  ] as const)('%s', async (_, line, size, code) => {
    const till = await open();
    const before = await sizes(till);
    expect(await set(till, line, size)).toBe(code);
    expect(await sizes(till)).toEqual(before);
  });

  test('on a line that is not there', async () => {
    const till = await open();
    const lineId = '018f2b9c-0000-7000-8000-000000000000' as never;
    expect(await till.refusal('sizes.setLine', { lineId, size: null })).toBe('sale.line-unknown');
  });
});

function said(circumferenceHundredthMm: number, text = '54'): LineSize {
  const size = { circumferenceHundredthMm, system: 'ISO', text } as const;
  return { kind: 'ring', hand: 'left', finger: 'ring', size };
}

async function signedIn(till: Promise<TestTill>): Promise<TestTill> {
  const again = await till;
  await again.signIn(anna);
  return again;
}
