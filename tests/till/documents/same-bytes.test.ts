import { createHash } from 'node:crypto';
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { openFontShelf } from '../../../electron/till/documents/fonts/typeface.ts';
import { layOut } from '../../../electron/till/documents/layout/lay-out.ts';
import { drawForScreen } from '../../../electron/till/documents/pens/drawing.ts';
import { drawPdf } from '../../../electron/till/documents/pens/pdf.ts';
import { drawRaster } from '../../../electron/till/documents/pens/raster.ts';
import { openPress } from '../../../electron/till/documents/press/press.ts';
import { receiptDocument } from '../../../shared/documents/receipt.ts';
import { languages } from '../../../shared/domain/language.ts';
import { aReceipt } from '../../builders/receipts.ts';

const document = receiptDocument(aReceipt(), { language: 'lo', timeZone: 'Asia/Vientiane', copyNumber: 0 });

test('the press makes beside the till what its parts make here, in any order', async () => {
  const press = openPress();
  onTestFinished(press.close);
  const [raster, pdf, drawing] = await Promise.all([
    press.raster(document, 384),
    press.pdf(document),
    press.drawing(document),
  ]);
  const shelf = openFontShelf();
  const wide = await layOut(document, 576, shelf);
  expect(raster).toEqual(drawRaster(await layOut(document, 384, shelf)));
  expect(hash(pdf)).toBe(hash(drawPdf(wide)));
  expect(drawing).toEqual(drawForScreen(wide));
});

test('the order in which documents are made changes nothing of them', async () => {
  const shelf = openFontShelf();
  for (const language of languages) {
    const other = receiptDocument(aReceipt(), { language, timeZone: 'Asia/Vientiane', copyNumber: 0 });
    const after = drawPdf(await layOut(other, 576, shelf));
    expect(hash(after)).toBe(hash(drawPdf(await layOut(other, 576, openFontShelf()))));
  }
});

test('a machine with other habits and another clock makes the same bytes', async () => {
  const program = join(import.meta.dirname, 'hashes-child.ts');
  const env = { ...process.env, TZ: 'Pacific/Apia', LANG: 'th_TH.UTF-8', LC_ALL: 'th_TH.UTF-8' };
  const there = await promisify(execFile)(process.execPath, [program], { env });
  const laid = await layOut(document, 576, openFontShelf());
  expect(there.stdout.trim().split('\n')).toEqual([hash(drawPdf(laid)), hash(drawRaster(laid).bits)]);
});

test('a press that was closed in the middle says so to whoever waits', async () => {
  const press = openPress();
  const waiting = expect(press.raster(document, 576)).rejects.toThrow('The press stopped');
  await press.close();
  await waiting;
});

const hash = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
