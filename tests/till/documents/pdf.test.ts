import { Buffer } from 'node:buffer';
import { expect, test } from 'vitest';
import { openFontShelf } from '../../../electron/till/documents/fonts/typeface.ts';
import { layOut } from '../../../electron/till/documents/layout/lay-out.ts';
import { drawPdf } from '../../../electron/till/documents/pens/pdf.ts';
import { receiptDocument } from '../../../shared/documents/receipt.ts';
import { languages } from '../../../shared/domain/language.ts';
import { aReceipt } from '../../builders/receipts.ts';

const shelf = openFontShelf();

test.each(languages)(
  'a PDF in %s holds its text to be read out and copied, and is of the size of its paper',
  async (language) => {
    const laid = await layOut(
      receiptDocument(aReceipt(), { language, timeZone: 'Asia/Vientiane', copyNumber: 0 }),
      576,
      shelf,
    );
    const file = Buffer.from(drawPdf(laid)).toString('latin1');
    const said = [...file.matchAll(/ActualText <FEFF([0-9A-F]*)>/g)].map(([, hex = '']) =>
      Buffer.from(hex, 'hex').swap16().toString('utf16le'),
    );
    expect(said).toEqual(laid.words.map(({ text }) => text));
    // 80 mm are 226.772 points.
    expect(file).toContain(`/MediaBox[0 0 226.772 ${((laid.height / 8 / 25.4) * 72).toFixed(3)}]`);
    expect(file).toContain(`/Lang(${language})`);
    expect(file).toContain('(D:20261123023000Z)');
  },
);

test('every object is where the table says, every stream as long as it says, every letter drawn by a font', async () => {
  const laid = await layOut(
    receiptDocument(aReceipt(), { language: 'zh', timeZone: 'Asia/Vientiane', copyNumber: 0 }),
    576,
    shelf,
  );
  const file = Buffer.from(drawPdf(laid)).toString('latin1');
  const table = Number(/startxref\n(\d+)\n%%EOF\n$/.exec(file)?.[1]);
  const offsets = [...file.slice(table).matchAll(/^(\d{10}) 00000 n $/gm)].map(([, offset]) =>
    Number(offset),
  );
  offsets.forEach((offset, place) => expect(file.slice(offset)).toMatch(new RegExp(`^${place + 1} 0 obj\n`)));
  const streams = [...file.matchAll(/<<\/Length (\d+)>>\nstream\n/g)];
  for (const { 0: head, 1: length, index } of streams)
    expect(file.slice(index + head.length + Number(length))).toMatch(/^\nendstream/);
  const inked = laid.words
    .flatMap(({ letters }) => letters)
    .filter(({ outline }) => outline.strokes.length > 0);
  expect(file.match(/> Tj$/gm)).toHaveLength(inked.length);
  expect(file.match(/ d1$/gm)).toHaveLength(new Set(inked.map(({ outline }) => outline.name)).size);
});
