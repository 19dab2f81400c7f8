import fc from 'fast-check';
import { expect, test } from 'vitest';
import { allEntries } from '../../../electron/till/journal/verify/chain.ts';
import { verify } from '../../../electron/till/journal/verify/verify.ts';
import { interpret } from '../../../head-office/push/interpret.ts';
import { currencyCodes } from '../../../shared/domain/currency.ts';
import { money, sum } from '../../../shared/domain/money.ts';
import { withDatabase } from '../../builders/founded-folder.ts';
import { anna } from '../../builders/people.ts';
import { cloths, priced } from '../../builders/pieces.ts';
import { expectNoBugs, openTestTill } from '../../test-till.ts';
import { complete, kip, start, take, takeCard } from './counter.ts';
import type { Currency } from '../../../shared/domain/currency.ts';
import type { Money } from '../../../shared/domain/money.ts';
import type { TestTill } from '../../test-till.ts';

// Prices and tax rates that no step of cash divides; all of them together stay below what asks for a document.
const goods = [
  cloths(100_000, { ...priced(61_137), taxRateBp: 1_000 }),
  cloths(100_000, { ...priced(218_449), taxRateBp: 825 }),
  cloths(100_000, { ...priced(1_003), taxRateBp: 0 }),
];
const aCurrency = fc.constantFrom(...currencyCodes);
const aTicket = fc.record({
  lines: fc.array(
    fc.record({
      piece: fc.nat(goods.length - 1),
      quantity: fc.integer({ min: 1, max: 12 }),
      basisPoints: fc.integer({ min: 0, max: 500 }),
    }),
    { minLength: 1, maxLength: 4 },
  ),
  moves: fc.array(
    fc.record({
      how: fc.constantFrom('cash', 'card', 'declined card', 'taken back'),
      currency: aCurrency,
      percent: fc.integer({ min: 1, max: 99 }),
    }),
    { maxLength: 4 },
  ),
  last: fc.record({ currency: aCurrency, moreSteps: fc.nat(40) }),
  changeIn: aCurrency,
});
type Ticket = typeof aTicket extends fc.Arbitrary<infer T> ? T : never;

async function ring(till: TestTill, lines: Ticket['lines']): Promise<void> {
  for (const { piece, quantity, basisPoints } of lines) {
    const code = goods[piece]?.code ?? '';
    await till.scan(code);
    const line = (await till.ask('sales.inHand', {})).sale?.lines.find((one) => one.code === code);
    if (!line) throw new Error('What was scanned lies on the sale');
    await till.ask('sales.setQuantity', { lineId: line.lineId, quantity });
    const discount = { kind: 'share' as const, basisPoints };
    await till.ask('sales.discountLine', { lineId: line.lineId, discount });
  }
}

/** So much of what is asked in a currency, down to its smallest cash; null when that is nothing. */
async function share(till: TestTill, currency: Currency, percent: number): Promise<Money | null> {
  const { asks, steps } = await till.ask('tenders.state', {});
  const [asked, step] = [asks, steps].map(
    (amounts) => amounts.find((amount) => amount.currency === currency)?.minor ?? 0,
  ) as [number, number];
  const minor = Math.floor((asked * percent) / 100 / step) * step;
  return minor > 0 ? money(minor, currency) : null;
}

async function move(till: TestTill, { how, currency, percent }: Ticket['moves'][number]): Promise<void> {
  const isCash = how === 'cash' || how === 'taken back';
  const amount = await share(till, isCash ? currency : 'LAK', percent);
  if (!amount) return;
  if (how === 'card') return void (await takeCard(till, amount));
  if (how === 'declined card') {
    const reference = await start(till, amount);
    return void (await till.ask('tenders.endCard', { reference, outcome: { kind: 'declined' } }));
  }
  const { staged } = await take(till, amount);
  const tenderId = staged.at(-1)?.tenderId;
  if (how === 'taken back' && tenderId) await till.ask('tenders.takeBack', { tenderId });
}

/** Pays what is left in one currency, or the rest by card where no coin of it is small enough. */
async function settle(till: TestTill, { currency, moreSteps }: Ticket['last']): Promise<void> {
  const { asks, steps, left } = await till.ask('tenders.state', {});
  const asked = asks.find((ask) => ask.currency === currency)?.minor ?? 0;
  const step = steps.find((one) => one.currency === currency)?.minor ?? 0;
  if (asked > 0) await take(till, money(asked + moreSteps * step, currency));
  else if (left.minor > 0) await takeCard(till, left);
}

test('any ticket and any mix of currencies balance through the till, on the receipt, in the drawer, in the journal and at head office', async () => {
  const till = await openTestTill({ pieces: goods });
  await till.signIn(anna);
  const drawer = new Map<Currency, number>();
  const intoDrawer = ({ minor, currency }: Money) =>
    drawer.set(currency, (drawer.get(currency) ?? 0) + minor);
  await fc.assert(
    fc.asyncProperty(aTicket, async ({ lines, moves, last, changeIn }) => {
      await ring(till, lines);
      for (const one of moves) await move(till, one);
      await settle(till, last);
      const receipt = await complete(till, { changeIn });
      const { totals, tenders, change, changeValue, rounding, remainder } = receipt;

      const nets = totals.lines.map(({ net }) => net);
      expect(sum(nets, 'LAK')).toEqual(totals.total);
      expect(totals.gross.minor - totals.discount.minor).toBe(totals.total.minor);
      const taxed = totals.taxes.map(({ base, tax }) => base.minor + tax.minor);
      expect(kip(taxed.reduce((all, one) => all + one, 0))).toEqual(totals.total);
      const values = tenders.map(({ value }) => value);
      expect(sum(values, 'LAK')).toEqual(sum([totals.total, changeValue, rounding, remainder], 'LAK'));

      for (const { kind, tendered } of tenders) if (kind === 'cash') intoDrawer(tendered);
      intoDrawer(money(-change.minor, change.currency));
      const { contents } = await till.ask('cash.drawer', {});
      for (const { minor, currency } of contents) expect(minor).toBe(drawer.get(currency));
    }),
    { numRuns: 40 },
  );
  expectNoBugs(till);
  await till.close();
  const readings = withDatabase(till.folder, (db) => [...allEntries(db)].map(interpret));
  expect(readings.filter(({ status }) => status !== 'applied')).toEqual([]);
  expect(withDatabase(till.folder, (db) => verify(db, till.folder))).toMatchObject({
    sales: 40,
    findings: [],
  });
});
