import { describe, expect, test } from 'vitest';
import { openFontShelf } from '../../../electron/till/documents/fonts/typeface.ts';
import { layOut } from '../../../electron/till/documents/layout/lay-out.ts';
import { shape } from '../../../electron/till/documents/layout/shape.ts';
import { receiptDocument } from '../../../shared/documents/receipt.ts';
import { languages } from '../../../shared/domain/language.ts';
import { aReceipt } from '../../builders/receipts.ts';
import type { Letter, ShapedText } from '../../../electron/till/documents/layout/shape.ts';
import type { Language } from '../../../shared/domain/language.ts';

const shelf = openFontShelf();
const documentIn = (language: Language) =>
  receiptDocument(aReceipt(), { language, timeZone: 'Asia/Vientiane', copyNumber: 1 });

describe.each(languages)('a receipt in %s', (language) => {
  test.each([384, 576] as const)(
    'on paper of %i dots: every character has its letter, nothing leaves the column',
    async (paper) => {
      const laid = await layOut(documentIn(language), paper, shelf);
      expect(laid.missing).toEqual([]);
      const text = laid.words.map((words) => words.text).join('\n');
      for (const character of '₭฿$•·−') expect(text).toContain(character);
      for (const { letters, size } of laid.words)
        for (const { x, outline } of letters) {
          expect(x).toBeGreaterThanOrEqual(laid.margin - 1);
          expect(x + (outline.advance * size) / 1000).toBeLessThanOrEqual(laid.width - laid.margin + 1);
        }
      const lines = laid.words.map(({ y }) => y);
      expect(lines).toEqual(lines.toSorted((a, b) => a - b));
    },
  );
});

test.each(languages)('in %s no mark runs into the line above or below', async (language) => {
  const { words } = await layOut(documentIn(language), 384, shelf);
  const inked = words.map(({ letters, size, y }) => {
    const ys = letters.flatMap(({ outline, rise }) =>
      outline.strokes.map((stroke) => y - rise - (stroke.y * size) / 1000),
    );
    return { y, top: Math.min(...ys), bottom: Math.max(...ys) };
  });
  for (const upper of inked)
    for (const lower of inked.filter(({ y }) => y > upper.y)) expect(upper.bottom).toBeLessThan(lower.top);
});

/** A text as it is shaped, and how far its letters reach, in thousandths. */
async function shaped(text: string): Promise<ShapedText> {
  await shelf.fetch('text', text);
  return shape(shelf, 'text', text);
}
const reach = ({ outline, x, rise }: Letter) => {
  const xs = outline.strokes.map((stroke) => stroke.x + x);
  const ys = outline.strokes.map((stroke) => stroke.y + rise);
  return { left: Math.min(...xs), right: Math.max(...xs), bottom: Math.min(...ys), top: Math.max(...ys) };
};

describe('marks stand above and below their letter, one over the other', () => {
  test.each([
    ['Thai', 'ที่'],
    ['Thai', 'ปั๊'],
    ['Thai', 'กี้'],
    ['Lao', 'ທີ່'],
    ['Lao', 'ເງິ້'],
  ])('%s %s: the tone stands over the vowel, and both over the letter', async (_, text) => {
    const { letters, missing } = await shaped(text);
    expect(missing).toEqual([]);
    const [letter, vowel, tone] = letters.slice(-3).map(reach);
    if (!letter || !vowel || !tone) throw new Error('Three letters were expected');
    expect(vowel.bottom).toBeGreaterThan(letter.bottom + 300);
    expect(tone.bottom).toBeGreaterThanOrEqual(vowel.top - 60);
    // Not beside it, where a printer's own letters would stand.
    for (const mark of [vowel, tone]) {
      expect(mark.right).toBeLessThan(letter.right + 150);
      expect(mark.right).toBeGreaterThan(letter.left);
    }
  });

  test.each(['ผู้', 'ຄຸ່'])('%s: the vowel stands below, the tone above', async (text) => {
    const [letter, ...marks] = (await shaped(text)).letters.map(reach);
    const [lower, upper] = marks.toSorted((a, b) => a.bottom - b.bottom);
    expect(lower?.top).toBeLessThanOrEqual((letter?.bottom ?? 0) + 30);
    expect(upper?.bottom).toBeGreaterThan((letter?.top ?? 0) - 60);
  });

  test('ຂໍ້: marks that the font draws as one are over their letter all the same', async () => {
    const { letters } = await shaped('ຂໍ້');
    const [letter, ...marks] = letters.map(reach);
    for (const mark of marks) expect(mark.bottom).toBeGreaterThan((letter?.bottom ?? 0) + 300);
    expect(marks.length).toBeGreaterThan(0);
    expect(Math.max(...marks.map(({ top }) => top))).toBeGreaterThan((letter?.top ?? 0) + 200);
  });

  test('what HarfBuzz pulls apart is whole: น้ำ and ນ້ຳ have their ring above and their vowel after', async () => {
    for (const text of ['น้ำ', 'ນ້ຳ']) {
      const { letters, width, missing } = await shaped(text);
      expect(missing).toEqual([]);
      expect(letters.length).toBeGreaterThanOrEqual(3);
      const bare = (await shaped(text === 'น้ำ' ? 'นา' : 'ນາ')).width;
      expect(Math.abs(width - bare)).toBeLessThan(60);
    }
  });
});

test('a character that no font of ours has is told, and shows as a box', async () => {
  const { letters, missing } = await shaped('ring 💍');
  expect(missing).toEqual(['💍']);
  expect(letters.at(-1)?.outline.strokes.length).toBeGreaterThan(0);
});

test('figures are as wide as one another, so that sums stand under sums', async () => {
  const widths = await Promise.all('0123456789'.split('').map(async (digit) => (await shaped(digit)).width));
  expect(new Set(widths).size).toBe(1);
});
