import { expect, test } from 'vitest';
import { all } from '../../electron/till/database/query.ts';
import { aClient, attach, kanda, kandasPhone, knownClient, named } from '../builders/clients.ts';
import { withDatabase } from '../builders/founded-folder.ts';
import { anna, mali } from '../builders/people.ts';
import { expectNoBugs } from '../test-till.ts';
import { newOffice } from './office.ts';
import {
  allIsRead,
  closeSound,
  foundAt,
  foundTwoTills,
  officeKnows,
  tablesWith,
} from './served-elsewhere.ts';
import { onBothStores } from './stores.ts';
import { comesTrue, daysPass } from './tills.ts';
import type { ClientId } from '../../shared/ids.ts';
import type { TestTill } from '../test-till.ts';
import type { Office } from './office.ts';

const day = 86_400_000;
const twoYears = 2 * 365 * day + 3 * day;
const phone = '020 5512 3456';

/** The away boutique's people have served Kanda, and written of her themselves. */
async function served(
  office: Office,
  { home, away }: { readonly home: TestTill; readonly away: TestTill },
  clientId: ClientId,
): Promise<void> {
  await away.signIn(anna);
  await away.ask('clients.fetch', { text: phone });
  await attach(away, clientId, kandasPhone);
  await away.ask('clients.change', { clientId, changes: { name: named('Kanda', 'Souvanna') } });
  const consent = { purpose: 'collections', channel: 'post', given: true, how: 'in person' } as const;
  await away.ask('clients.setConsent', { clientId, ...consent });
  await away.ask('clients.detach', {});
  await comesTrue([home, away], () => allIsRead(office));
}

const twoBoutiques = foundTwoTills();

onBothStores((newPlace) => {
  test('two years after the last visit a file leaves the till by itself, and comes back whole when it is asked for', async () => {
    const office = await newOffice(newPlace);
    const { home, away } = await twoBoutiques(office);
    const clientId = await knownClient(home, kanda, { tier: 'VIP' });
    await officeKnows(office, [home, away], 1);
    await home.ask('clients.setTier', { clientId, tier: 'standard' });
    await comesTrue([home, away], () => allIsRead(office));
    await served(office, { home, away }, clientId);
    await comesTrue([home, away], async () => expect(await foundAt(home, 'Kanda')).toEqual(['Kanda S.']));
    await daysPass(office, [home, away], twoYears);
    await comesTrue([home, away], async () => {
      expect(await foundAt(away, 'Kanda')).toEqual([]);
      await allIsRead(office);
    });
    expect(await foundAt(home, 'Kanda')).toEqual(['Kanda S.']);
    // What is new of her is told there no more.
    await home.ask('clients.setTier', { clientId, tier: 'VVIP' });
    await comesTrue([home, away], async () => {
      const told = await office.store.query(`select 1 from client_entries where item like '%"VVIP"%'`);
      expect(told.count).toBe(1);
      await allIsRead(office);
    });
    await closeSound(away);
    expect(tablesWith(away, clientId)).toEqual(['client_lapses', 'journal']);
    const lapses = withDatabase(away.folder, (db) =>
      all<{ body: string }>(db, `SELECT body FROM journal WHERE kind = 'client.lapsed'`),
    );
    expect(lapses.map(({ body }) => JSON.parse(body) as unknown)).toEqual([{ clients: [clientId] }]);

    const again = await away.restart();
    await again.signIn(mali);
    expect(await again.ask('clients.fetch', { text: phone })).toMatchObject({
      displayName: 'Kanda S.',
      tier: 'VVIP',
    });
    const { consents } = await again.ask('clients.card', { clientId });
    expect(consents).toContainEqual(expect.objectContaining({ purpose: 'collections', given: true }));
    await comesTrue([home, again], () => allIsRead(office));
    expectNoBugs(again);
    await closeSound(again);
    await closeSound(home);
  });

  test('what was fetched lies here for a day, unless it is on a sale; files of our own stay', async () => {
    const office = await newOffice(newPlace);
    const { home, away } = await twoBoutiques(office);
    await knownClient(home);
    const noy = await knownClient(home, aClient({ name: named('Noy', 'Sisouk'), email: 'noy@example.com' }));
    await knownClient(away, aClient({ name: named('Bua', 'Vong') }));
    await officeKnows(office, [home, away], 3);
    await away.signIn(anna);
    await away.ask('clients.fetch', { text: phone });
    await away.ask('clients.fetch', { text: 'noy@example.com' });
    await attach(away, noy);
    await daysPass(office, [home, away], 2 * day);
    await comesTrue([home, away], async () => {
      expect(await foundAt(away, 'Kanda')).toEqual([]);
      await allIsRead(office);
    });
    expect(await foundAt(away, 'Noy')).toEqual(['Noy S.']);
    expect(await foundAt(away, 'Bua')).toEqual(['Bua V.']);
    await closeSound(away);
  });

  test('a file of two that became one comes and goes with both', async () => {
    const office = await newOffice(newPlace);
    const { home, away } = await twoBoutiques(office);
    const keep = await knownClient(home);
    const drop = await knownClient(home, aClient({ name: named('Khanda', 'P'), email: 'k@example.com' }));
    await home.ask('clients.merge', { keep, drop });
    await officeKnows(office, [home, away], 1);
    await away.signIn(anna);
    expect(await away.ask('clients.fetch', { text: phone })).toMatchObject({ clientId: keep });
    expect(await away.ask('clients.card', { clientId: drop })).toMatchObject({ clientId: keep });
    await daysPass(office, [away], 2 * day);
    await comesTrue([away], async () => expect(await foundAt(away, 'Kanda')).toEqual([]));
    expectNoBugs(away);
    await closeSound(away);
    for (const id of [keep, drop]) expect(tablesWith(away, id)).toEqual(['client_lapses', 'journal']);
  });
});
