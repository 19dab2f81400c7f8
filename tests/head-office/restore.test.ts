import { expect, test } from 'vitest';
import { aCompletedSale } from '../builders/completed-sale.ts';
import { aJournal } from '../builders/journal-chain.ts';
import { openOffice } from './office.ts';
import { onBothCopyable, onBothStores } from './stores.ts';

onBothCopyable((newPlace) => {
  test('restored to an older state, head office says so and takes everything again', async () => {
    const place = await newPlace();
    const early = await openOffice(place);
    const till = await early.newTill();
    const journal = aJournal(till.till);
    const first = journal.sell(aCompletedSale());
    await early.push(till, journal.entries);
    await early.close();
    const backup = await place.copy();

    const late = await openOffice(place);
    journal.sell(aCompletedSale());
    await late.push(till, journal.entries);
    journal.beginEpoch();
    const second = journal.sell(aCompletedSale());
    await late.push(till, [second]);
    expect((await late.state()).sales).toHaveLength(3);
    await late.close();

    const restored = await openOffice(backup);
    expect((await restored.push(till, [], { epoch: 2 })).body).toMatchObject({
      ackedEpoch: 1,
      ackedSeq: 1,
      ackedHash: first.hash,
    });
    const third = journal.sell(aCompletedSale());
    for (const entry of [second, third]) {
      expect(await restored.push(till, [entry])).toMatchObject({
        status: 200,
        body: { ackedEpoch: 1, ackedSeq: 1, ackedHash: first.hash },
      });
    }
    await restored.push(till, journal.entries.slice(0, 2));
    const end = await restored.push(till, [second, third]);
    expect(end.body).toMatchObject({ ackedEpoch: 2, ackedSeq: 2, ackedHash: third.hash });
    const { sales, entries, cases } = await restored.state();
    expect(sales).toHaveLength(4);
    expect(entries).toMatchObject([
      { epoch: 1, count: 2 },
      { epoch: 2, count: 2 },
    ]);
    expect(cases).toEqual([]);
  });
});

onBothStores((newPlace) => {
  test('closed and opened again, everything is there and no second first code is made', async () => {
    const place = await newPlace();
    const before = await openOffice(place);
    const till = await before.newTill();
    const journal = aJournal(till.till);
    journal.sell(aCompletedSale());
    await before.push(till, journal.entries);
    const state = await before.state();
    await before.close();
    const after = await openOffice(place);
    expect(await after.state()).toEqual(state);
    expect(after.firstCode).toBeNull();
  });

  test('a database that a newer head office has had is refused', async () => {
    const place = await newPlace();
    const office = await openOffice(place);
    await office.store.query(`insert into migrations values (1000, 'from the future', 0)`);
    await office.close();
    await expect(openOffice(place)).rejects.toThrow('start the newer one');
  });
});
