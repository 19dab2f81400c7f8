import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { money } from '../../shared/domain/money.ts';
import { aCompletedSale, aLine } from '../builders/completed-sale.ts';
import { aJournal } from '../builders/journal-chain.ts';
import { newOffice } from './office.ts';
import { onBothStores } from './stores.ts';
import type { TenderId } from '../../shared/ids.ts';
import type { BodyOf } from '../../shared/sync/bodies.ts';

type Sale = BodyOf<'sale.completed'>;
const kip = (minor: number) => money(minor, 'LAK');

/** A ring of 58,400,000 kip: 40,000 baht, a card of 30,000,000, and change in kip. */
const whole = (): Sale => ({
  ...aCompletedSale({ lines: [aLine({ unitPrice: kip(58_400_000) })] }),
  tenders: [
    { kind: 'cash', tendered: money(4_000_000, 'THB'), value: kip(24_500_000) },
    {
      kind: 'card',
      tendered: kip(30_000_000),
      value: kip(30_000_000),
      reference: randomUUID() as TenderId,
      brand: 'Visa',
      lastFour: '4242',
      authorisation: 'A81723',
    },
    { kind: 'cash', tendered: kip(4_000_000), value: kip(4_000_000) },
  ],
  change: kip(100_000),
  changeValue: kip(100_000),
});
const [baht, card, cash] = whole().tenders as [
  Sale['tenders'][number],
  Sale['tenders'][number],
  Sale['tenders'][number],
];

const broken: readonly (readonly [string, Sale])[] = [
  ['change that nobody accounts for', { ...whole(), changeValue: kip(0), change: kip(0) }],
  ['change worth something else in its own currency', { ...whole(), change: kip(90_000) }],
  ['rounding out of nowhere', { ...whole(), rounding: kip(500) }],
  ['a remainder out of nowhere', { ...whole(), remainder: kip(-1) }],
  ['a tender that is missing', { ...whole(), tenders: [baht, card] }],
  ['kip worth more than they are', { ...whole(), tenders: [baht, card, { ...cash, tendered: kip(1) }] }],
  ['a card in baht', { ...whole(), tenders: [baht, { ...card, tendered: money(1, 'THB') }, cash] }],
  [
    'a worth in another currency',
    { ...whole(), tenders: [{ ...baht, value: money(24_500_000, 'THB') }, card, cash] },
  ],
  ['a total its lines do not make', { ...whole(), lines: [...whole().lines, aLine()] }],
  ['a discount that was not given', { ...whole(), totals: { ...whole().totals, discount: kip(1) } }],
  [
    'figures beyond any sum',
    { ...whole(), rounding: kip(Number.MAX_SAFE_INTEGER), remainder: kip(Number.MAX_SAFE_INTEGER) },
  ],
];

onBothStores((newPlace) => {
  test('a sale in three tenders is booked; every one that does not add up is rejected with a case', async () => {
    const office = await newOffice(newPlace);
    const till = await office.newTill();
    const journal = aJournal(till.till);
    for (const [, sale] of broken) journal.sell(sale);
    const good = journal.sell(whole());
    const { results } = (await office.push(till, journal.entries)).body as {
      results: { code: string | null }[];
    };
    expect(results.map(({ code }, place) => [broken[place]?.[0] ?? 'whole', code])).toEqual([
      ...broken.map(([name]) => [name, 'sale-does-not-add-up']),
      ['whole', null],
    ]);
    const { sales, cases } = await office.state();
    expect(sales.map(({ saleId }) => saleId)).toEqual([(good.body as { saleId: string }).saleId]);
    expect(cases.filter(({ kind }) => kind === 'rejected')).toHaveLength(broken.length);
  });
});
