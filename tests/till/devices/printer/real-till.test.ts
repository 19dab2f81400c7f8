import { expect, onTestFinished, test } from 'vitest';
import { foundFolder } from '../../../builders/founded-folder.ts';
import { anna, mali } from '../../../builders/people.ts';
import { aRing, priced } from '../../../builders/pieces.ts';
import { playPrinter } from '../../../builders/played-printer.ts';
import { laySerialCable } from '../../../builders/serial-cable.ts';
import { startTillProcess } from '../../../builders/till-process.ts';
import { newFolder } from '../../../test-till.ts';
import { expectedPaper, printerAt } from './counter.ts';
import type { NewStaff } from '../../../../electron/till/start/found-till.ts';
import type { TillProcess } from '../../../builders/till-process.ts';

const ring = () => aRing({ name: 'ແຫວນ Aube solitaire 黎明', ...priced(8_400_000) });

async function signIn(till: TillProcess, { givenName, pin }: NewStaff) {
  const tiles = await till.ask('staff.tiles', {});
  const staffId = tiles.find(({ displayName }) => displayName.startsWith(givenName))?.staffId;
  if (staffId) await till.ask('staff.signIn', { staffId, pin });
}

/** Sells a piece for cash; the sale's id. */
async function sell(till: TillProcess, code: string) {
  const { sale, totals } = await till.ask('sales.scan', { text: code });
  if (!sale || !totals) throw new Error('The piece is not on the sale');
  const { saleId, revision } = sale;
  const tenders = [{ kind: 'cash' as const, tendered: totals.total }];
  await till.ask('sales.pay', { saleId, revision, tenders });
  return saleId;
}

/** A boutique with a printer on a real serial line, and the real till process, an associate signed in. */
async function openCounter() {
  const piece = ring();
  const folder = newFolder();
  await foundFolder(folder, { pieces: [piece] });
  const cable = await laySerialCable();
  const printer = await playPrinter(cable);
  onTestFinished(printer.close);
  const till = await startTillProcess(folder);
  await signIn(till, mali);
  await till.ask('devices.set', { printer: printerAt(cable, { language: 'lo' }) });
  await signIn(till, anna);
  return { folder, printer, till, code: piece.code };
}
const patiently = { timeout: 60_000 };
const stateOf = (till: TillProcess) => till.ask('printing.state', {});

test('a sale’s receipt comes out over the serial line, dot for dot as it is laid out, and a second one says copy', async () => {
  const { folder, printer, till, code } = await openCounter();
  const saleId = await sell(till, code);
  const receipt = await printer.nextReceipt();
  await till.ask('printing.print', { saleId, language: 'th' });
  const copy = await printer.nextReceipt();
  await expect
    .poll(() => stateOf(till), patiently)
    .toMatchObject({ printer: 'ready', waiting: 0, unsure: [] });
  await till.close();
  expect(receipt).toEqual(await expectedPaper(folder, saleId, { language: 'lo' }));
  expect(copy).toEqual(await expectedPaper(folder, saleId, { language: 'th', copyNumber: 1 }));
});

test('without paper the receipt waits and the till says so; after a sudden end it is printed once, as the original', async () => {
  const { folder, printer, till, code } = await openCounter();
  printer.be({ paperOut: true });
  const saleId = await sell(till, code);
  await expect
    .poll(() => stateOf(till), patiently)
    .toEqual({ printer: 'trouble', trouble: 'paper out', waiting: 1, unsure: [] });
  expect(await till.ask('till.status', {})).toMatchObject({ printer: 'trouble', waitingPrints: 1 });
  await till.kill();
  printer.be({ paperOut: false });
  const again = await startTillProcess(folder);
  const receipt = await printer.nextReceipt();
  await signIn(again, anna);
  await expect
    .poll(() => stateOf(again), patiently)
    .toMatchObject({ printer: 'ready', waiting: 0, unsure: [] });
  await again.close();
  expect(printer.receipts).toHaveLength(1);
  expect(receipt).toEqual(await expectedPaper(folder, saleId, { language: 'lo' }));
});

test('killed while it prints, nobody knows: a person is asked, and only then it is printed again', async () => {
  const { folder, printer, till, code } = await openCounter();
  printer.be({ bandsToEnd: 1 });
  const saleId = await sell(till, code);
  await printer.bandsPrinted(1);
  await till.kill();
  printer.be({ mute: false, bandsToEnd: Infinity });
  const again = await startTillProcess(folder);
  await signIn(again, anna);
  const state = await stateOf(again);
  expect(state).toMatchObject({ printer: 'ready', waiting: 0, unsure: [{ saleId }] });
  expect(printer.receipts).toEqual([]);
  const jobNumber = state.unsure[0]?.jobNumber ?? 0;
  await again.ask('printing.answer', { jobNumber, cameOut: false });
  const receipt = await printer.nextReceipt();
  await expect
    .poll(() => stateOf(again), patiently)
    .toMatchObject({ printer: 'ready', waiting: 0, unsure: [] });
  expect(await again.send('printing.answer', { jobNumber, cameOut: true })).toMatchObject({
    ok: false,
    error: { code: 'printing.not-unsure' },
  });
  await again.close();
  // What came out before the end may stay on the paper above it.
  const expected = await expectedPaper(folder, saleId, { language: 'lo' });
  const above = receipt.height - expected.height;
  expect(above).toBeLessThan(expected.height);
  expect(receipt.bits.slice((above * receipt.width) / 8)).toEqual(expected.bits);
});
