import { expect, test } from 'vitest';
import { anna, boun, mali } from '../../builders/people.ts';
import { cloths, priced } from '../../builders/pieces.ts';
import { expectNoBugs, openTestTill } from '../../test-till.ts';
import { kip, seen, start } from '../tenders/counter.ts';
import type { SaleId } from '../../../shared/ids.ts';
import type { TestConnection } from '../../builders/connection.ts';
import type { TestTill } from '../../test-till.ts';

const goods = cloths(9, priced(10_000));
const slip = { kind: 'approved', brand: 'Zebrapay', lastFour: '7391', authorisation: 'QX81723' } as const;

/** Anna has just completed a sale by card; what the answer to Pay told her. */
async function justPaid() {
  const till = await openTestTill({ pieces: [goods] });
  await till.signIn(anna).scan(goods.code);
  const reference = await start(till, kip(10_000));
  await till.ask('tenders.endCard', { reference, outcome: slip });
  const receipt = await till.ask('sales.pay', { ...(await seen(till)), tenders: [] });
  return { till, saleId: receipt.saleId, answer: JSON.stringify(receipt) };
}
/** Which words of the slip a window is told when it asks for the receipt. */
async function told(window: TestConnection, saleId: SaleId): Promise<string[]> {
  const asked = [
    await window.ask('sales.receipt', { saleId }),
    await window.ask('documents.receipt', { saleId, language: 'en' }),
  ];
  return wordsIn(JSON.stringify(asked));
}
const wordsIn = (text: string) =>
  [slip.brand, slip.lastFour, slip.authorisation].filter((word) => text.includes(word));
const allOfIt = [slip.brand, slip.lastFour, slip.authorisation];

test('the answer to Pay and the receipt after it show the slip, to nobody but who completed the sale there', async () => {
  const { till, saleId, answer } = await justPaid();
  expect(wordsIn(answer)).toEqual(allOfIt);
  expect(await told(till, saleId)).toEqual(allOfIt);
  for (const person of [anna, boun]) {
    const other = till.connect('window');
    await other.signIn(person);
    expect(await told(other, saleId)).toEqual([]);
  }
  expect(await told(till, saleId)).toEqual(allOfIt);
  expectNoBugs(till);
});

test.each<[string, (till: TestTill) => PromiseLike<unknown>]>([
  ['the next sale is begun', (till) => till.scan(goods.code)],
  [
    'the next sale was begun and given up',
    (till) => till.scan(goods.code).then(() => till.ask('sales.void', {})),
  ],
  ['the next sale was begun and held', (till) => till.scan(goods.code).hold()],
  ['the till is locked, though the same person comes back', (till) => till.lock().signIn(anna)],
  ['a colleague takes over', (till) => till.signIn(boun)],
  ['they take over from a colleague again', (till) => till.signIn(boun).signIn(anna)],
  [
    'a colleague begins a sale at another window',
    async (till) => {
      const other = till.connect('window');
      await other.signIn(boun).scan(goods.code);
    },
  ],
])('once %s, the sale is over', async (_, leave) => {
  const { till, saleId } = await justPaid();
  await leave(till);
  expect(await told(till, saleId)).toEqual([]);
  expectNoBugs(till);
});

test('whose slip was shown is told to forget it when the next sale begins; a manager sees it as before', async () => {
  const { till, saleId } = await justPaid();
  const before = till.notices.length;
  await till.scan(goods.code);
  expect(till.notices.slice(before)).toContainEqual({ event: 'forget', payload: { reason: 'served' } });
  await till.signIn(mali);
  expect(await told(till, saleId)).toEqual(allOfIt);
});
