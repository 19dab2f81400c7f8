import { expect, test } from 'vitest';
import { aCompletedSale } from '../builders/completed-sale.ts';
import { aJournal } from '../builders/journal-chain.ts';
import { newOffice } from './office.ts';
import { onBothStores } from './stores.ts';
import type { Office } from './office.ts';
import type { TillIdentity } from '../builders/journal-chain.ts';

/** A till with two entries at head office. */
async function aKnownTill(office: Office) {
  const till = await office.newTill();
  const journal = aJournal(till.till);
  journal.sell(aCompletedSale());
  journal.sell(aCompletedSale());
  await office.push(till, journal.entries);
  return { till, journal };
}

async function expectFork(office: Office, till: TillIdentity, seq: number, foreign: number): Promise<void> {
  const { tills, cases, entries } = await office.state();
  expect(tills).toMatchObject([{ state: 'quarantined', seq: 2 }]);
  expect(cases).toMatchObject([{ kind: 'fork', till: till.till, seq }]);
  expect(entries).toMatchObject([{ count: 2 }]);
  expect((await office.store.query('select 1 from foreign_entries')).count).toBe(foreign);
}

onBothStores((newPlace) => {
  test('another entry where one is known is a fork: the till is set apart, what it sent is kept', async () => {
    const office = await newOffice(newPlace);
    const { till, journal } = await aKnownTill(office);
    const copy = aJournal(till.till, journal.entries.slice(0, 1));
    copy.sell(aCompletedSale());
    copy.sell(aCompletedSale());
    expect(await office.push(till, copy.entries)).toMatchObject({ status: 409, body: { code: 'fork' } });
    await expectFork(office, till, 2, 2);
    const next = journal.sell(aCompletedSale());
    expect(await office.push(till, [next])).toMatchObject({ status: 409, body: { code: 'fork' } });
  });

  test('an entry that follows another one than ours is a fork', async () => {
    const office = await newOffice(newPlace);
    const { till, journal } = await aKnownTill(office);
    const copy = aJournal(till.till, journal.entries.slice(0, 1));
    copy.sell(aCompletedSale());
    const third = copy.sell(aCompletedSale());
    expect(await office.push(till, [third])).toMatchObject({ status: 409, body: { code: 'fork' } });
    await expectFork(office, till, 3, 1);
  });

  test('a till set apart comes back with a new code and its true journal', async () => {
    const office = await newOffice(newPlace);
    const { till, journal } = await aKnownTill(office);
    const copy = aJournal(till.till, journal.entries.slice(0, 1));
    await office.push(till, [copy.sell(aCompletedSale())]);
    await office.enrol(await office.code(), till);
    const next = journal.sell(aCompletedSale());
    expect(await office.push(till, [next])).toMatchObject({ status: 200, body: { ackedSeq: 3 } });
  });

  test('a new epoch begins at 1 after the last acknowledged hash', async () => {
    const office = await newOffice(newPlace);
    const { till, journal } = await aKnownTill(office);
    const acked = journal.head.hash;
    journal.beginEpoch();
    expect((await office.push(till, [], { epoch: 2 })).body).toMatchObject({
      ackedEpoch: 1,
      ackedSeq: 2,
      ackedHash: acked,
    });
    const first = journal.sell(aCompletedSale());
    expect(first).toMatchObject({ epoch: 2, seq: 1, prevHash: acked });
    expect((await office.push(till, [first])).body).toMatchObject({
      ackedEpoch: 2,
      ackedSeq: 1,
      ackedHash: first.hash,
    });
    expect((await office.state()).entries).toMatchObject([
      { epoch: 1, count: 2 },
      { epoch: 2, count: 1 },
    ]);
  });

  test('an entry of an epoch that has ended is known, or a fork', async () => {
    const office = await newOffice(newPlace);
    const { till, journal } = await aKnownTill(office);
    const old = journal.fork();
    const [first] = journal.entries;
    if (!first) throw new Error('two were written');
    journal.beginEpoch();
    const begun = journal.sell(aCompletedSale());
    await office.push(till, [begun]);
    expect((await office.push(till, [first])).body).toMatchObject({ ackedEpoch: 2, ackedHash: begun.hash });
    expect(await office.push(till, [old.sell(aCompletedSale())])).toMatchObject({
      status: 409,
      body: { code: 'fork' },
    });
  });

  test('an epoch that begins in the midst of what is known leaves entries out: a fork', async () => {
    const office = await newOffice(newPlace);
    const { till, journal } = await aKnownTill(office);
    journal.beginEpoch(journal.entries[0]?.hash);
    expect(await office.push(till, [journal.sell(aCompletedSale())])).toMatchObject({
      status: 409,
      body: { code: 'fork' },
    });
  });
});
