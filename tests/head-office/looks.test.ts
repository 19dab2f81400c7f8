import { expect, test } from 'vitest';
import { attach, kanda, kandasPhone, knownClient } from '../builders/clients.ts';
import { anna, boun, mali } from '../builders/people.ts';
import { cloths, priced } from '../builders/pieces.ts';
import { expectNoBugs } from '../test-till.ts';
import { newOffice } from './office.ts';
import { allIsRead, closeSound, foundTwoTills, officeKnows, tablesWith } from './served-elsewhere.ts';
import { onBothStores } from './stores.ts';
import { comesTrue, daysPass, enrolledTill } from './tills.ts';
import type { ClientId } from '../../shared/ids.ts';
import type { TestConnection } from '../builders/connection.ts';
import type { TestTill } from '../test-till.ts';

const cloth = cloths(50, priced(10_000));
const day = 86_400_000;
const chanh = { givenName: 'Chanh', pin: '718364' };
const contact = { group: 'contact' } as const;

/** A window where somebody stays: who comes and goes while the till waits for head office would keep it busy with that. */
async function windowOf(till: TestTill, person: typeof mali | typeof chanh): Promise<TestConnection> {
  const window = till.connect();
  await window.signIn(person);
  return window;
}
const looksOn = async (window: TestConnection, clientId: ClientId) =>
  (await window.ask('care.looks', { clientId })).looks;
const lookersOf = async (window: TestConnection) => (await window.ask('review.looks', {})).lookers;

const twoBoutiques = foundTwoTills();

onBothStores((newPlace) => {
  test('a manager and the client who asks see who looked at another till of the boutique: who, when, where, why', async () => {
    const office = await newOffice(newPlace);
    const a = await enrolledTill(office, { pieces: [cloth] });
    const b = await enrolledTill(office);
    const tills = [a, b];
    const clientId = await knownClient(a, kanda);
    await comesTrue(tills, () => allIsRead(office));
    await a.signIn(anna).scan(cloth.code);
    await attach(a, clientId, { kind: 'phone', text: '020 5512 3457' });
    await attach(a, clientId, kandasPhone);
    await a.ask('clients.reveal', { clientId, ...contact });
    await a.signIn(mali);
    await a.ask('care.letter', { clientId });
    const officer = await windowOf(b, chanh);
    await comesTrue(tills, async () => expect(await looksOn(officer, clientId)).toHaveLength(3));
    const here = await looksOn(await windowOf(a, chanh), clientId);
    const there = await looksOn(officer, clientId);
    expect(there).toMatchObject([
      { staffName: 'Mali K.', what: 'letter', why: 'manager', place: 'till A' },
      { staffName: 'Anna P.', what: 'contact', why: 'on a sale', place: 'till A' },
      { staffName: 'Anna P.', what: 'wrong proof', why: 'on a sale', place: 'till A' },
    ]);
    expect(here).toEqual(there.map((look) => ({ ...look, place: null })));

    // What the sale comes to later is told too: given up, taken back in hand, paid.
    const manager = await windowOf(b, mali);
    const annas = async () =>
      (await lookersOf(manager))
        .filter(({ staffName }) => staffName === 'Anna P.')
        .map(({ givenUp }) => givenUp);
    expect(await annas()).toEqual([0]);
    await a.signIn(anna);
    await a.ask('sales.void', {});
    await comesTrue(tills, async () => expect(await annas()).toEqual([2]));
    expect((await lookersOf(manager))[0]?.looks).toMatchObject([
      { displayName: 'Kanda P.', what: 'contact', givenUp: true, place: 'till A' },
      { what: 'wrong proof' },
    ]);
    await a.signIn(anna);
    await a.ask('sales.undo', {});
    await comesTrue(tills, async () => expect(await annas()).toEqual([0]));
    await a.signIn(anna).payCash(10_000);
    await comesTrue(tills, async () => expect(await lookersOf(manager)).toEqual([]));
    for (const till of tills) {
      expectNoBugs(till);
      await closeSound(till);
    }
  });

  test('another boutique is told of looks only while it may hold the file, and they are no matter of its manager', async () => {
    const office = await newOffice(newPlace);
    const { home, away } = await twoBoutiques(office);
    const tills = [home, away];
    const clientId = await knownClient(home, kanda);
    await home.signIn(mali);
    await home.ask('clients.reveal', { clientId, ...contact });
    await officeKnows(office, tills, 1);
    await away.signIn(boun);
    await away.ask('clients.fetch', { text: '020 5512 3456' });
    await home.ask('clients.reveal', { clientId, ...contact });
    const officer = await windowOf(away, chanh);
    await comesTrue(tills, async () =>
      expect(await looksOn(officer, clientId)).toMatchObject([
        { staffName: 'Mali K.', what: 'contact', place: 'till A, Test boutique' },
        { staffName: 'Mali K.', what: 'contact' },
      ]),
    );
    expect(await lookersOf(await windowOf(away, mali))).toEqual([]);
    // The file goes, and with it who looked; what its own people did the till wrote down itself.
    await daysPass(office, tills, 2 * day);
    const later = await windowOf(away, chanh);
    await comesTrue(tills, async () => {
      expect(await later.refusal('care.looks', { clientId })).toBe('client.unknown');
      await allIsRead(office);
    });
    for (const till of tills) expectNoBugs(till);
    await closeSound(away);
    expect(tablesWith(away, clientId)).toEqual(['client_lapses', 'journal']);
  });

  test('nothing that was looked at is told with a look, and to a till of no such client no look at all', async () => {
    const office = await newOffice(newPlace);
    const { home, away } = await twoBoutiques(office);
    const clientId = await knownClient(home, kanda);
    await home.signIn(mali);
    await home.ask('clients.reveal', { clientId, ...contact });
    await comesTrue([home, away], async () => {
      expect((await office.store.query('select 1 from client_looks')).count).toBe(1);
      await allIsRead(office);
    });
    const { rows } = await office.store.query<{ item: string }>(
      `select item from feed_items where item like '%"topic":"look"%'`,
    );
    expect(rows).toHaveLength(1);
    expect(rows[0]?.item).not.toMatch(/Kanda|Phetsavong|5512|example/);
    await closeSound(away);
    expect(tablesWith(away, clientId)).toEqual([]);
  });
});
