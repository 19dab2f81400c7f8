import { expect, test } from 'vitest';
import { all, run } from '../../electron/till/database/query.ts';
import { transaction } from '../../electron/till/database/transaction.ts';
import { entriesAfter, sha256Hex } from '../../electron/till/journal/journal-store.ts';
import { verify } from '../../electron/till/journal/verify/verify.ts';
import { hashedText } from '../../shared/sync/entry.ts';
import { withDatabase } from '../builders/founded-folder.ts';
import { anna, mali } from '../builders/people.ts';
import { cloths } from '../builders/pieces.ts';
import { newOffice } from './office.ts';
import { onBothStores } from './stores.ts';
import { comesTrue, enrolledTill } from './tills.ts';
import type { Writer } from '../../electron/till/database/query.ts';
import type { TestTill } from '../test-till.ts';
import type { Office } from './office.ts';

const cloth = cloths(50);
const sell = (till: TestTill) => till.signIn(anna).scan(cloth.code).payCash(cloth.price.minor);

/** The places of the sales in a till's journal: the first is at head office, the other two are not yet. */
type Places = readonly [sent: number, second: number, third: number];
type Tampering = (db: Writer, places: Places) => void;

const bodyAt = 'SELECT body FROM journal WHERE seq = ?';
/** What somebody does who has the machine and its key, and where it is found to be done. */
const tamperings: Readonly<
  Record<string, { readonly tamper: Tampering; readonly at: (places: Places) => number }>
> = {
  edited: {
    tamper: (db, [, second]) =>
      run(db, `UPDATE journal SET body = replace(body, 'A-000002', 'A-000009') WHERE seq = ?`, second),
    at: ([, second]) => second,
  },
  cut: {
    // Who had signed in for the third sale.
    tamper: (db, [, , third]) =>
      run(db, `DELETE FROM journal WHERE kind = 'staff.signed-in' AND seq = ?`, third - 1),
    at: ([, , third]) => third,
  },
  swapped: {
    tamper: (db, [, second, third]) => {
      const [one] = all<{ body: string }>(db, bodyAt, second);
      const [other] = all<{ body: string }>(db, bodyAt, third);
      run(db, 'UPDATE journal SET body = ? WHERE seq = ?', other?.body ?? '', second);
      run(db, 'UPDATE journal SET body = ? WHERE seq = ?', one?.body ?? '', third);
    },
    at: ([, second]) => second,
  },
};

/** Edits a sale that head office has, and hashes every entry from there on anew, as a till would have. */
function rewrite(db: Writer, [sent]: Places): void {
  run(db, `UPDATE journal SET body = replace(body, 'A-000001', 'A-000009') WHERE seq = ?`, sent);
  let [before] = entriesAfter(db, 1, sent - 2, 1);
  for (const { hash: _, ...entry } of entriesAfter(db, 1, sent - 1, 10_000)) {
    const linked = { ...entry, prevHash: before?.hash ?? '' };
    const hash = sha256Hex(hashedText(linked));
    run(db, 'UPDATE journal SET prev_hash = ?, hash = ? WHERE seq = ?', linked.prevHash, hash, entry.seq);
    before = { ...linked, hash };
  }
}

/** A till that sold once online and twice offline, and was closed: nothing of the last two is at head office. */
async function soldTill(office: Office) {
  const till = await enrolledTill(office, { pieces: [cloth] });
  await sell(till);
  await comesTrue([till], async () =>
    expect((await till.ask('till.status', {})).sync).toMatchObject({ state: 'online', backlog: 0 }),
  );
  await sell(till);
  await sell(till);
  await till.close();
  return till;
}

function tamperWith(folder: string, tamper: Tampering) {
  return withDatabase(folder, (db) => {
    const sales = all<{ seq: number }>(
      db,
      `SELECT seq FROM journal WHERE kind = 'sale.completed' ORDER BY seq`,
    );
    const places = sales.map(({ seq }) => seq) as unknown as Places;
    transaction(db, (writer) => {
      for (const guard of ['journal_is_never_changed', 'journal_is_never_cut'])
        run(writer, `DROP TRIGGER ${guard}`);
      tamper(writer, places);
    });
    return { places, found: verify(db, folder).findings.map(({ where, what }) => `${where}: ${what}`) };
  });
}

const receiptsAt = async ({ store }: Office) =>
  (await store.query<{ receipt: string }>('select receipt_number as receipt from sales order by 1')).rows.map(
    ({ receipt }) => receipt,
  );

onBothStores((newPlace) => {
  test.each(Object.keys(tamperings))(
    'a journal that was %s before it was sent: verify names the place, head office takes nothing from there on',
    async (name) => {
      const office = await newOffice(newPlace);
      const till = await soldTill(office);
      const done = tamperings[name];
      if (!done) throw new Error('It is in the list');
      const { places, found } = tamperWith(till.folder, done.tamper);
      const place = done.at(places);
      expect(found).toEqual([expect.stringContaining(`journal, epoch 1, entry ${place}: does not follow`)]);
      const again = await till.restart();
      await comesTrue([again], async () =>
        expect((await again.ask('till.status', {})).sync).toMatchObject({
          state: 'refused',
          problem: 'broken-chain',
        }),
      );
      expect((await office.state()).cases).toMatchObject([{ kind: 'broken-chain', seq: place }]);
      expect(await receiptsAt(office)).toEqual(['A-000001']);
      await again.signIn(mali);
      expect(await again.ask('journal.verify', {})).toMatchObject({
        findings: [{ where: `journal, epoch 1, entry ${place}` }],
      });
    },
  );

  test('a journal written anew from an entry head office has, each hash put right: verify names the place, head office sets it apart', async () => {
    const office = await newOffice(newPlace);
    const till = await soldTill(office);
    const { found } = tamperWith(till.folder, rewrite);
    expect(found).toContainEqual(
      expect.stringMatching(/^journal, epoch 1, entry \d+: is not the entry that head office acknowledged/),
    );
    const again = await till.restart();
    await comesTrue([again], async () =>
      expect((await again.ask('till.status', {})).sync).toMatchObject({ state: 'refused', problem: 'fork' }),
    );
    expect((await office.state()).cases).toMatchObject([{ kind: 'fork' }]);
    expect(await receiptsAt(office)).toEqual(['A-000001']);
  });
});
