import { Buffer } from 'node:buffer';
import { randomUUID } from 'node:crypto';
import { describe, expect, onTestFinished, test } from 'vitest';
import { verify } from '../../../electron/till/journal/verify/verify.ts';
import { allEntries } from '../../../electron/till/journal/verify/chain.ts';
import { withDatabase } from '../../builders/founded-folder.ts';
import { anna, boun, mali } from '../../builders/people.ts';
import { cloths } from '../../builders/pieces.ts';
import { expectNoBugs, openTestTill } from '../../test-till.ts';
import type { SaleId } from '../../../shared/ids.ts';
import type { TestConnection } from '../../builders/connection.ts';
import type { Opening } from '../../test-till.ts';

const goods = cloths(9);

/** A sale paid by card, and the till it was sold at. */
async function paidByCard(opening: Opening = {}) {
  const till = await openTestTill({ pieces: [goods], ...opening });
  await till.signIn(anna).scan(goods.code);
  const { sale, totals } = await till.ask('sales.inHand', {});
  if (!sale || !totals) throw new Error('There is no sale in hand');
  const { saleId, revision } = sale;
  const { started } = await till.ask('tenders.startCard', { saleId, revision, amount: totals.total });
  const outcome = { kind: 'approved', brand: 'Visa', lastFour: '4242', authorisation: '093117' } as const;
  const state = await till.ask('tenders.endCard', {
    reference: started[0]?.reference ?? ('' as never),
    outcome,
  });
  await till.ask('sales.pay', { saleId, revision: state.revision, tenders: [] });
  onTestFinished(() => expectNoBugs(till));
  return { till, saleId };
}
async function drawnFor(connection: TestConnection, saleId: SaleId): Promise<string> {
  const { drawing } = await connection.ask('documents.receipt', { saleId, language: 'en' });
  return drawing.words.map(({ text }) => text).join('\n');
}
async function pdfFor(connection: TestConnection, saleId: SaleId): Promise<string> {
  const { base64 } = await connection.ask('documents.receiptPdf', { saleId, language: 'en' });
  const file = Buffer.from(base64, 'base64').toString('latin1');
  return [...file.matchAll(/ActualText <FEFF([0-9A-F]*)>/g)]
    .map(([, hex = '']) => Buffer.from(hex, 'hex').swap16().toString('utf16le'))
    .join('\n');
}

const cardOnIt = /^Card Visa •••• 4242$/m;
const authorisationOnIt = /^Authorisation 093117$/m;
const nothingOfTheCard = (text: string) => {
  expect(text).toMatch(/^Card$/m);
  expect(text).not.toMatch(/4242|Visa|093117/);
};

describe('a document shows what whoever asked for it may see', () => {
  test('right after Pay the client still stands there: who completed the sale sees the card’s slip', async () => {
    const { till, saleId } = await paidByCard();
    for (const made of [drawnFor, pdfFor]) {
      expect(await made(till, saleId)).toMatch(cardOnIt);
      expect(await made(till, saleId)).toMatch(authorisationOnIt);
    }
    const other = till.connect('window');
    await other.signIn(boun);
    nothingOfTheCard(await drawnFor(other, saleId));
    nothingOfTheCard(await pdfFor(other, saleId));
  });

  test('a manager sees the card’s slip, an associate does not once the sale is over', async () => {
    const { till, saleId } = await paidByCard();
    await till.scan(goods.code);
    for (const made of [drawnFor, pdfFor]) nothingOfTheCard(await made(till, saleId));
    await till.lock().signIn(mali);
    for (const made of [drawnFor, pdfFor]) expect(await made(till, saleId)).toMatch(cardOnIt);
  });

  test('nobody signed in and no display gets one', async () => {
    const { till, saleId } = await paidByCard();
    await till.lock();
    const asked = { saleId, language: 'en' } as const;
    expect(await till.refusal('documents.receipt', asked)).toBe('sign-in.needed');
    expect(await till.connect('display').refusal('documents.receiptPdf', asked)).toBe('not-allowed');
  });
});

/** What the journal says of receipts made after the sale, newest last. */
const issuesIn = (folder: string) =>
  withDatabase(folder, (db) =>
    [...allEntries(db)]
      .filter(({ kind }) => kind === 'receipt.issued')
      .map(({ staff, body }) => ({ staff, body })),
  );

test('a receipt that comes out again says the number of its copy, and who had it made how is in the journal', async () => {
  const { till, saleId } = await paidByCard();
  const [annaId, maliId] = [await till.staffId(anna), await till.staffId(mali)];
  expect(await pdfFor(till, saleId)).toMatch(/^Copy 1$/m);
  expect(await drawnFor(till, saleId)).not.toMatch(/^Copy/m);
  await till.lock().signIn(mali);
  await till.ask('printing.print', { saleId });
  expect(await till.ask('documents.receiptPdf', { saleId, language: 'lo' })).toMatchObject({
    fileName: 'A-000001.pdf',
  });
  await till.close();
  expect(issuesIn(till.folder)).toEqual([
    { staff: annaId, body: { saleId, copyNumber: 1, how: 'PDF' } },
    { staff: maliId, body: { saleId, copyNumber: 2, how: 'paper' } },
    { staff: maliId, body: { saleId, copyNumber: 3, how: 'PDF' } },
  ]);
  expect(withDatabase(till.folder, (db) => verify(db, till.folder).findings)).toEqual([]);
});

test('where no printer stood at the sale the first to be made is the original, and only that one', async () => {
  const { till, saleId } = await paidByCard({ simulateDevices: false });
  expect(await till.refusal('printing.print', { saleId })).toBe('printing.no-printer');
  expect(await pdfFor(till, saleId)).not.toMatch(/^Copy/m);
  expect(await pdfFor(till, saleId)).toMatch(/^Copy 1$/m);
});

test('there is no document and no print of a sale that is none', async () => {
  const till = await openTestTill();
  await till.signIn(anna);
  const saleId = randomUUID() as SaleId;
  expect(await till.refusal('documents.receipt', { saleId, language: 'zh' })).toBe('sale.unknown');
  expect(await till.refusal('documents.receiptPdf', { saleId, language: 'zh' })).toBe('sale.unknown');
  expect(await till.refusal('printing.print', { saleId })).toBe('sale.unknown');
  expect(await till.refusal('printing.answer', { jobNumber: 1, cameOut: true })).toBe('printing.not-unsure');
});
