import { expect, test } from 'vitest';
import { transaction } from '../../../electron/till/database/transaction.ts';
import { saveEnrolment } from '../../../electron/till/sync/sync-store.ts';
import { setUpSchema } from '../../../shared/contract/start.ts';
import { foundFolder, withDatabase } from '../../builders/founded-folder.ts';
import { anna, mali } from '../../builders/people.ts';
import { aRing, priced } from '../../builders/pieces.ts';
import { makeTestClock } from '../../builders/test-clock.ts';
import { newFolder, openTestTill, openTillAt } from '../../test-till.ts';
import { attach, saleIdOf, someone } from './counter.ts';
import { payInCash } from './rule-rows.ts';
import type { NewPiece } from '../../../electron/till/catalogue/receive.ts';
import type { Reply } from '../../../shared/contract/contract.ts';
import type { SetUp } from '../../../shared/contract/start.ts';

const { country: countries, currency: currencies } = setUpSchema.shape.boutique.shape;
const boutiques = countries.options.flatMap((country) =>
  currencies.options.map((currency) => ({ country, currency })),
);

/** 100 dollars or so, and 100,000: below and above every limit there is. */
const modest = { LAK: 2_000_000, THB: 3_500_00, USD: 100_00 } as const;
const large = { LAK: 2_000_000_000, THB: 3_500_000_00, USD: 100_000_00 } as const;

const setUpIn = (place: Pick<SetUp['boutique'], 'country' | 'currency'>): SetUp => ({
  boutique: { name: 'New', taxMode: 'inclusive', taxRateBp: 0, ...place },
  tillName: 'till A',
  manager: { givenName: mali.givenName, familyName: mali.familyName, pin: mali.pin },
  associates: [],
});

const messageOf = (reply: Reply<'identity.begin'>) => (reply.ok ? null : reply.error.message);
const withOwnStones = (piece: NewPiece) => ({ ...piece, stones: [...piece.stones] });

test.each(boutiques)(
  'a boutique just set up in $country sells in $currency for cash before any rate is set, and skips no limit for want of one',
  async ({ country, currency }) => {
    // In the summer of 2027 all rules are in force.
    const till = openTillAt(newFolder(), { clock: makeTestClock(Date.UTC(2027, 7, 2, 9)) });
    await till.ask('start.setUp', setUpIn({ country, currency }));
    await till.signIn(mali);
    const [ring, crown] = [
      aRing(priced(modest[currency], currency)),
      aRing(priced(large[currency], currency)),
    ];
    await till.ask('catalogue.receive', { pieces: [ring, crown].map(withOwnStones) });
    await till.scan(ring.code);
    expect(await payInCash(till, modest[currency], currency)).toBeNull();
    await till.scan(crown.code);
    expect(await payInCash(till, large[currency], currency)).toBe('identity.client-needed');
  },
);

test('a till that was never enrolled says how the sale above the limit goes on, keeps it, and sells the next', async () => {
  const [dear, other] = [aRing(priced(60_000_000)), aRing(priced(2_000_000))];
  const till = await openTestTill({ pieces: [dear, other] });
  await till.signIn(anna).scan(dear.code);
  const saleId = await saleIdOf(till);
  await attach(till, await someone(till, 'Kanda', 'Phetsavong'));
  const reply = await till.call('identity.begin', { saleId });
  expect(reply).toMatchObject({ error: { code: 'identity.no-key' } });
  expect(messageOf(reply)).toContain('have a manager enrol the till under More');
  await till.hold('fetches the passport').scan(other.code).payCash(2_000_000);
  const { sale, client } = await till.ask('sales.recall', { saleId });
  expect(sale?.lines.map(({ code }) => code)).toEqual([dear.code]);
  expect(client).not.toBeNull();
});

test('an enrolled till waits for the key that comes with the next contact', async () => {
  const dear = aRing(priced(60_000_000));
  const folder = newFolder();
  await foundFolder(folder, { pieces: [dear] });
  withDatabase(folder, (db) =>
    transaction(db, (writer) =>
      saveEnrolment(writer, {
        address: 'http://127.0.0.1:9',
        headOffice: 'Carme',
        legalEntity: 'Carme Laos',
      }),
    ),
  );
  const till = openTillAt(folder);
  await till.signIn(anna).scan(dear.code);
  await attach(till, await someone(till, 'Kanda', 'Phetsavong'));
  const reply = await till.call('identity.begin', { saleId: await saleIdOf(till) });
  expect(reply).toMatchObject({ error: { code: 'identity.no-key' } });
  expect(messageOf(reply)).toContain('it comes with the next contact');
});
