import { cpSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { kanda, knownClient } from '../builders/clients.ts';
import { testKey } from '../builders/founded-folder.ts';
import { anna, mali } from '../builders/people.ts';
import { cloths } from '../builders/pieces.ts';
import { expectNoBugs, newFolder, openTillAt } from '../test-till.ts';
import { newOffice } from './office.ts';
import { onBothStores } from './stores.ts';
import { comesTrue, enrolledTill } from './tills.ts';
import type { TestTill } from '../test-till.ts';
import type { Office } from './office.ts';
import type { NewPlace } from './stores.ts';

const cloth = cloths(50, { name: 'Chamois of Luang Prabang' });
const sell = (till: TestTill) => till.signIn(anna).scan(cloth.code).payCash(cloth.price.minor);
const isUpToDate = async (till: TestTill) =>
  expect((await till.ask('till.status', {})).sync).toMatchObject({ state: 'online', backlog: 0 });
const isSetApart = async (till: TestTill) =>
  expect((await till.ask('till.status', {})).sync).toMatchObject({ state: 'refused', problem: 'fork' });

/** A till that sold and synced, and a copy of its folder that was taken while it ran. */
async function copiedWhileRunning(newPlace: NewPlace) {
  const office = await newOffice(newPlace);
  const till = await enrolledTill(office, { pieces: [cloth] });
  await knownClient(till, kanda);
  await sell(till);
  await comesTrue([till], () => isUpToDate(till));
  const copied = newFolder();
  cpSync(till.folder, copied, { recursive: true });
  return { office, till, copied };
}

/** What head office has booked, whichever till it came from. */
const booked = async ({ store }: Office) => {
  const { rows } = await store.query<{ hash: string; kind: string; receipt: string | null }>(
    `select hash, kind, (select receipt_number from sales where (sales.till, sales.epoch, sales.seq) =
       (entries.till, entries.epoch, entries.seq)) as receipt
     from entries order by epoch, seq`,
  );
  return rows;
};

onBothStores((newPlace) => {
  test('a folder copied while the till runs says nothing to who has no key, and refuses a wrong one', async () => {
    const { copied } = await copiedWhileRunning(newPlace);
    const files = readdirSync(copied, { recursive: true, withFileTypes: true }).filter((file) =>
      file.isFile(),
    );
    expect(files.map(({ name }) => name)).toContain('till.db-wal');
    for (const { parentPath, name } of files) {
      const bytes = readFileSync(join(parentPath, name));
      for (const word of ['Phetsavong', '55123456', cloth.name, 'sale.completed', testKey])
        expect({ name, word, found: bytes.includes(word) }).toEqual({ name, word, found: false });
    }
    const locked = openTillAt(copied, { key: null });
    expect(await locked.ask('start.state', {})).toMatchObject({ state: 'locked' });
    expect(await locked.refusal('staff.tiles', {})).toBe('key.missing');
    expect(await locked.refusal('start.unlock', { recoveryCode: 'AAAA-AAAA-AAAA-AAAA' })).not.toBeNull();
    expect(await locked.ask('start.state', {})).toMatchObject({ state: 'locked' });
    await locked.close();
    const wrong = openTillAt(copied, { key: Buffer.alloc(32, 7) });
    expect(await wrong.ask('start.state', {})).toMatchObject({ state: 'refused' });
    expect(await wrong.refusal('staff.tiles', {})).not.toBeNull();
    expect(JSON.stringify([wrong.log, wrong.notices])).not.toContain('Anna');
  });

  test('a clone with the key sells on, and the second of the two that syncs is a fork: nothing of it is booked', async () => {
    const { office, till, copied } = await copiedWhileRunning(newPlace);
    const clone = openTillAt(copied);
    await sell(clone);
    await sell(clone);
    await sell(till);
    await comesTrue([till], () => isUpToDate(till));
    const before = await booked(office);
    expect(before.filter(({ kind }) => kind === 'sale.completed')).toHaveLength(2);
    await comesTrue([clone], () => isSetApart(clone));
    expect(await booked(office)).toEqual(before);
    const { tills, cases } = await office.state();
    expect(tills).toMatchObject([{ state: 'quarantined' }]);
    expect(cases).toMatchObject([{ kind: 'fork' }]);
    // What the clone sent is kept to be looked into.
    expect((await office.store.query('select 1 from foreign_entries')).count).toBeGreaterThan(0);

    // Which of the two is the true one a person decides: the till with the history head office knows comes back by a code.
    await comesTrue([till], () => isSetApart(till));
    await till.signIn(mali);
    await till.ask('sync.enrol', { address: office.url, code: await office.code() });
    await sell(till);
    await comesTrue([till], () => isUpToDate(till));
    const after = await booked(office);
    expect(after.slice(0, before.length)).toEqual(before);
    expect(after.filter(({ kind }) => kind === 'sale.completed')).toHaveLength(3);
    for (const one of [till, clone]) expectNoBugs(one);
  });
});
