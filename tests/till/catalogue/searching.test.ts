import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { unspacedWord } from '../../builders/arbitrary-words.ts';
import { anna } from '../../builders/people.ts';
import { aBracelet, aPiece, aRing, cloths } from '../../builders/pieces.ts';
import { openTestTill } from '../../test-till.ts';
import type { PieceKind } from '../../../shared/domain/piece.ts';
import type { TestTill } from '../../test-till.ts';

const ring = aRing({ code: 'R-2041', name: 'Aube solitaire', collection: 'Champa' });
const bracelet = aBracelet({
  code: 'B-0007',
  name: 'Étoile du Mékong',
  metal: { metal: 'rose gold', finenessPpt: 916 },
});
const thai = aPiece({ code: 'P-3001', name: 'สร้อยคอรัตน์' });
const lao = aPiece({ code: 'P-3002', name: 'ສາຍຄໍຄຳ' });
const chinese = aRing({ code: 'R-3003', name: '钻石戒指18K' });
const all = [ring, bracelet, thai, lao, chinese];

async function openCatalogue(): Promise<TestTill> {
  const till = await openTestTill({ pieces: all });
  await till.signIn(anna);
  return till;
}
const found = async (till: TestTill, text: string, kind: PieceKind | null = null) =>
  (await till.ask('catalogue.search', { text, kind })).pieces.map(({ code }) => code);

test('a piece is found by its name, code, metal, fineness, stone, laboratory and number', async () => {
  const till = await openCatalogue();
  for (const text of ['aube', 'SOLIT', 'r-2041', '2041', 'R2041', 'champa', 'sol aub']) {
    expect([text, await found(till, text)]).toEqual([text, ['R-2041']]);
  }
  for (const text of ['diamond', 'GIA', '21414381', 'diamond 750']) {
    expect([text, await found(till, text)]).toEqual([text, ['R-2041', 'R-3003']]);
  }
  for (const text of ['etoile', 'Mekong étoile', 'rose', '916'])
    expect(await found(till, text)).toEqual(['B-0007']);
});

test.each([
  ['ร้อยค', 'P-3001'],
  ['รัตน์', 'P-3001'],
  ['ค', 'P-3001'],
  ['ຄຳ', 'P-3002'],
  ['石', 'R-3003'],
  ['戒指', 'R-3003'],
  ['18k', 'R-3003'],
])('a word written without spaces is found by %s from its middle', async (text, code) => {
  expect(await found(await openCatalogue(), text)).toEqual([code]);
});

test('a word with another vowel is another word', async () => {
  const till = await openCatalogue();
  for (const text of ['รุตน์', 'ສາຍແ', '石钻', 'solitairex']) expect(await found(till, text)).toEqual([]);
});

test('every middle of one to eight letters finds the piece in the real index', async () => {
  const words = fc.sample(unspacedWord, { numRuns: 40, seed: 20_261_123 });
  const pieces = words.map((name) => aPiece({ name: `${name} 18K` }));
  const till = await openTestTill({ pieces });
  await till.signIn(anna);
  for (const [index, word] of words.entries()) {
    const points = Array.from(word);
    const start = (index * 7) % points.length;
    const middle = points.slice(start, start + 1 + (index % 8)).join('');
    expect(await found(till, middle)).toContain(pieces[index]?.code);
  }
});

describe('the kind', () => {
  test('narrows a search, and stands alone', async () => {
    const till = await openCatalogue();
    expect(await found(till, '', 'ring')).toEqual(['R-2041', 'R-3003']);
    expect(await found(till, 'aube', 'bracelet')).toEqual([]);
    expect(await found(till, 'etoile', 'bracelet')).toEqual(['B-0007']);
    expect(await found(till, '', 'watch')).toEqual([]);
  });
});

test('nothing typed can bend or break the search', async () => {
  const till = await openCatalogue();
  const noise = [
    '"',
    '*',
    '" OR 1=1 --',
    'NEAR(a b)',
    'a AND',
    '{tokens}:x',
    '^aube',
    '-aube',
    "';",
    '\u0000',
    '%',
    '_',
  ];
  for (const text of noise) expect(Array.isArray(await found(till, text))).toBe(true);
  expect(await found(till, 'aube" OR "etoile')).toEqual([]);
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 60 }), async (text) => {
      expect(Array.isArray(await found(till, text))).toBe(true);
    }),
  );
});

test('at most sixty come back, in the order of the trays, and the answer says that there are more', async () => {
  const many = Array.from({ length: 70 }, () => cloths(1, { name: 'Silk pouch' }));
  const till = await openTestTill({ pieces: many });
  await till.signIn(anna);
  const { pieces, more } = await till.ask('catalogue.search', { text: 'silk', kind: null });
  expect([pieces.map(({ code }) => code), more]).toEqual([many.slice(0, 60).map(({ code }) => code), true]);
  const last = many.at(-1)?.code ?? '';
  // The piece whose very code is typed comes first.
  expect((await found(till, last))[0]).toBe(last);
});

test('a piece that is opened tells all of it but what the viewer may not see', async () => {
  const till = await openCatalogue();
  const [card] = (await till.ask('catalogue.search', { text: 'aube', kind: null })).pieces;
  if (!card) throw new Error('The ring is there');
  expect(await till.ask('catalogue.piece', { pieceId: card.pieceId })).toEqual({
    card,
    collection: 'Champa',
    metal: ring.metal,
    weightMg: ring.weightMg,
    stones: ring.stones,
    certificate: ring.certificate,
    sizeText: '54',
    taxRateBp: 1_000,
    cost: { masked: 'business' },
  });
});
