import fc from 'fast-check';
import { expect, test } from 'vitest';
import { escPos } from '../../../../electron/till/devices/printer/esc-pos/commands.ts';
import { openFontShelf } from '../../../../electron/till/documents/fonts/typeface.ts';
import { layOut } from '../../../../electron/till/documents/layout/lay-out.ts';
import { drawRaster } from '../../../../electron/till/documents/pens/raster.ts';
import { receiptDocument } from '../../../../shared/documents/receipt.ts';
import { languages } from '../../../../shared/domain/language.ts';
import { openRoll } from '../../../builders/paper-roll.ts';
import { aReceipt } from '../../../builders/receipts.ts';
import type { Raster } from '../../../../electron/till/documents/pens/raster.ts';

/** What a printer burns when it is sent these bytes. */
function burnt(width: number, parts: readonly Uint8Array[]): Raster[] {
  const pictures: Raster[] = [];
  const roll = openRoll(width, { cut: (picture) => void pictures.push(picture) });
  const bytes = parts.flatMap((part) => [...part]);
  for (let at = 0; at < bytes.length;) {
    const length = roll.obey(bytes.slice(at, at + 2_000));
    if (length === 0) throw new Error('The last command is not whole');
    at += length;
  }
  return pictures;
}
const lengthOf = (parts: readonly Uint8Array[]) => parts.reduce((sum, { length }) => sum + length, 0);

/** Rows as they occur on receipts and worse: some without ink, some with ink up to anywhere. */
const someRows = fc
  .array(fc.record({ count: fc.integer({ min: 1, max: 600 }), inked: fc.integer({ min: 0, max: 48 }) }), {
    maxLength: 6,
  })
  .map((runs): Raster => {
    const rows = runs.flatMap(({ count, inked }) =>
      Array.from({ length: count }, (_, row) =>
        Uint8Array.from({ length: 48 }, (_, place) => (place < inked ? (row + place) & 0xff : 0)),
      ),
    );
    return { width: 384, height: rows.length, bits: Uint8Array.from(rows.flatMap((row) => [...row])) };
  });

test('whatever the picture, it comes out dot for dot', () => {
  fc.assert(
    fc.property(someRows, (picture) => {
      expect(burnt(384, escPos(picture))).toEqual([picture]);
    }),
    { numRuns: 60 },
  );
});

test.each(languages)(
  'a receipt in %s comes out dot for dot, in less than half of its bytes',
  async (language) => {
    const writing = { language, timeZone: 'Asia/Vientiane', copyNumber: 0 };
    const laid = await layOut(receiptDocument(aReceipt(), writing), 576, openFontShelf());
    const picture = drawRaster(laid);
    const parts = escPos(picture);
    expect(burnt(576, parts)).toEqual([picture]);
    expect(lengthOf(parts)).toBeLessThan(picture.bits.length / 2);
  },
);

test('rows without ink cost three bytes for every 255 of them', () => {
  const blank = { width: 576, height: 600, bits: new Uint8Array(72 * 600) };
  const [, , ...parts] = escPos(blank);
  expect(parts.map((part) => [...part])).toEqual([
    [0x1b, 0x4a, 255],
    [0x1b, 0x4a, 255],
    [0x1b, 0x4a, 90],
    [0x1d, 0x56, 66, 0],
  ]);
});
