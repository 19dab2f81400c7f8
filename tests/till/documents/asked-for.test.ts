import { Buffer } from 'node:buffer';
import { randomUUID } from 'node:crypto';
import { describe, expect, onTestFinished, test } from 'vitest';
import { anna, boun, mali } from '../../builders/people.ts';
import { cloths } from '../../builders/pieces.ts';
import { expectNoBugs, openTestTill } from '../../test-till.ts';
import type { SaleId } from '../../../shared/ids.ts';
import type { TestConnection } from '../../builders/connection.ts';

const goods = cloths(9);

/** A sale paid by card, and the till it was sold at. */
async function paidByCard() {
  const till = await openTestTill({ pieces: [goods] });
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

describe('a document shows what whoever asked for it may see', () => {
  test('a manager sees the card’s last four, an associate does not once the sale is over', async () => {
    const { till, saleId } = await paidByCard();
    for (const made of [drawnFor, pdfFor]) {
      expect(await made(till, saleId)).toMatch(/^Card$/m);
      expect(await made(till, saleId)).not.toMatch(/4242|Visa/);
    }
    await till.lock().signIn(boun);
    expect(await drawnFor(till, saleId)).not.toMatch(/4242|Visa/);
    await till.lock().signIn(mali);
    for (const made of [drawnFor, pdfFor]) expect(await made(till, saleId)).toMatch(/^Card Visa •••• 4242$/m);
  });

  test('nobody signed in and no display gets one', async () => {
    const { till, saleId } = await paidByCard();
    await till.lock();
    const asked = { saleId, language: 'en' } as const;
    expect(await till.refusal('documents.receipt', asked)).toBe('sign-in.needed');
    expect(await till.connect('display').refusal('documents.receiptPdf', asked)).toBe('not-allowed');
  });
});

test('a PDF of a receipt that went to the printer says copy; the file is named by the receipt', async () => {
  const { till, saleId } = await paidByCard();
  expect(await pdfFor(till, saleId)).toMatch(/^Copy$/m);
  expect(await drawnFor(till, saleId)).not.toMatch(/^Copy$/m);
  expect(await till.ask('documents.receiptPdf', { saleId, language: 'lo' })).toMatchObject({
    fileName: 'A-000001.pdf',
  });
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
