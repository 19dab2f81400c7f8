import { expect, test } from 'vitest';
import { verify } from '../../electron/till/journal/verify/verify.ts';
import { kanda, knownClient, named } from '../builders/clients.ts';
import { aCompletedSale } from '../builders/completed-sale.ts';
import { withDatabase } from '../builders/founded-folder.ts';
import { aJournal, aTill } from '../builders/journal-chain.ts';
import { mali } from '../builders/people.ts';
import { expectNoBugs } from '../test-till.ts';
import { newOffice } from './office.ts';
import { onBothStores } from './stores.ts';
import { codeOfNewBoutique, codeOfNewestBoutique, comesTrue, enrolledTill } from './tills.ts';
import type { TestTill } from '../test-till.ts';

const foundAt = async (till: TestTill, text = 'Kanda') =>
  (await till.ask('clients.find', { text })).clients.map(({ displayName }) => displayName);
const contactOf = async (till: TestTill, clientId: Awaited<ReturnType<typeof knownClient>>) =>
  till.ask('clients.reveal', { clientId, group: 'contact' });

onBothStores((newPlace) => {
  test('a client made at one till is known at the other, changed there and back, and nowhere else', async () => {
    const office = await newOffice(newPlace);
    const a = await enrolledTill(office);
    const b = await enrolledTill(office);
    const elsewhere = await enrolledTill(office, { code: await codeOfNewBoutique(office) });
    const all = [a, b, elsewhere];
    const clientId = await knownClient(a, kanda, { tier: 'VIP' });
    await comesTrue(all, async () => expect(await foundAt(b)).toEqual(['Kanda P.']));
    expect(await contactOf(b, clientId)).toMatchObject({
      fullName: 'Kanda Phetsavong',
      phone: '+8562055123456',
    });
    await b.ask('clients.change', { clientId, changes: { name: named('Kanda', 'Souvanna') } });
    await comesTrue(all, async () => expect(await foundAt(a)).toEqual(['Kanda S.']));
    expect(await foundAt(elsewhere)).toEqual([]);
    for (const till of all) {
      expectNoBugs(till);
      await till.close();
      expect(withDatabase(till.folder, (db) => verify(db, till.folder).findings)).toEqual([]);
    }
  });

  test('two who correct one client while apart come to see the same: the later word', async () => {
    const office = await newOffice(newPlace);
    const a = await enrolledTill(office);
    const b = await enrolledTill(office);
    const clientId = await knownClient(a);
    await comesTrue([a, b], async () => expect(await foundAt(b)).toEqual(['Kanda P.']));
    await b.clock.advance(50);
    await a.ask('clients.change', { clientId, changes: { name: named('Kanda', 'Early') } });
    await b.clock.advance(60_000);
    await b.ask('clients.change', { clientId, changes: { name: named('Kanda', 'Late') } });
    await comesTrue([a, b], async () => {
      expect(await foundAt(a)).toEqual(['Kanda L.']);
      expect((await office.state()).tills.every(({ unread }) => unread === 0)).toBe(true);
    });
    expect(await foundAt(b)).toEqual(['Kanda L.']);
  });

  test('a boutique that serves a client is told the file from then on, with its key', async () => {
    const office = await newOffice(newPlace);
    const a = await enrolledTill(office);
    const code = await codeOfNewBoutique(office);
    const elsewhere = await enrolledTill(office, { code });
    const clientId = await knownClient(a);
    await comesTrue([a, elsewhere], async () => {
      expect((await office.store.query('select 1 from client_entries')).count).toBe(1);
      expect((await office.state()).tills.every(({ unread }) => unread === 0)).toBe(true);
    });
    expect(await foundAt(elsewhere)).toEqual([]);
    const beside = aTill();
    await office.enrol(await codeOfNewestBoutique(office), beside);
    const journal = aJournal(beside.till);
    journal.sell({ ...aCompletedSale(), client: clientId });
    expect((await office.push(beside, journal.entries)).status).toBe(200);
    await comesTrue([elsewhere], async () => expect(await foundAt(elsewhere)).toEqual(['Kanda P.']));
    await elsewhere.signIn(mali);
    expect(await contactOf(elsewhere, clientId)).toMatchObject({ email: 'kanda.p@example.com' });
  });

  test('what was written of a client is sealed at head office: her words are in no table but under her key', async () => {
    const office = await newOffice(newPlace);
    const a = await enrolledTill(office);
    await knownClient(a);
    const kept = async () => {
      const { rows } = await office.store.query<{ text: string }>(
        `select entry as text from entries union all select item from feed_items union all select item from client_entries`,
      );
      return rows.map(({ text }) => text).join('\n');
    };
    const keys = async () => (await office.store.query<{ key: string }>('select key from client_keys')).rows;
    await comesTrue([a], async () => {
      expect(await kept()).toContain('client.created');
      expect(await keys()).toHaveLength(1);
    });
    const everything = await kept();
    for (const word of ['Phetsavong', 'Kanda', '55123456', 'example.com', '1984-02-29'])
      expect(everything).not.toContain(word);
    expect(everything).not.toContain((await keys())[0]?.key);
  });
});
