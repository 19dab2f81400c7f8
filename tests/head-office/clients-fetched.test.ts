import { expect, test } from 'vitest';
import { clientNumberOf } from '../../shared/domain/client-number.ts';
import { all } from '../../electron/till/database/query.ts';
import { aClient, attach, kanda, kandasPhone, knownClient, named } from '../builders/clients.ts';
import { withDatabase } from '../builders/founded-folder.ts';
import { anna } from '../builders/people.ts';
import { expectNoBugs } from '../test-till.ts';
import { newOffice } from './office.ts';
import { closeSound, foundAt, foundTwoTills, officeKnows } from './served-elsewhere.ts';
import { onBothStores } from './stores.ts';
import { comesTrue } from './tills.ts';
import type { TestTill } from '../test-till.ts';

const phone = '020 5512 3456';
const fetched = (till: TestTill, text: string) => till.refusal('clients.fetch', { text });
const entriesOf = (folder: string, kind: string) =>
  withDatabase(folder, (db) =>
    all<{ body: string }>(db, 'SELECT body FROM journal WHERE kind = ? ORDER BY seq', kind).map(
      ({ body }) => JSON.parse(body) as unknown,
    ),
  );

const twoBoutiques = foundTwoTills();

onBothStores((newPlace) => {
  test('an associate fetches another boutique’s client by a phone, sees the service class, and serves her on proof', async () => {
    const office = await newOffice(newPlace);
    const { home, away } = await twoBoutiques(office);
    const clientId = await knownClient(home, kanda, { tier: 'VIP' });
    await officeKnows(office, [home, away], 1);
    await away.signIn(anna);
    expect(await foundAt(away, phone)).toEqual([]);
    expect(await away.ask('clients.fetch', { text: phone })).toMatchObject({
      clientId,
      displayName: 'Kanda P.',
      tier: { masked: 'belongings' },
    });
    expect(await foundAt(away, phone)).toEqual(['Kanda P.']);
    expect(await away.refusal('clients.reveal', { clientId, group: 'contact' })).toBe('client.not-yours');
    expect((await attach(away, clientId, kandasPhone)).ok).toBe(true);
    // From then on the boutique has served her, and hears of her.
    await home.ask('clients.setTier', { clientId, tier: 'standard' });
    await comesTrue([home, away], async () =>
      expect(await away.refusal('clients.reveal', { clientId, group: 'contact' })).toBeNull(),
    );
    const places = await office.store.query<{ home: boolean; served: boolean }>(
      'select home, served_at is not null as served from client_places order by home',
    );
    expect(places.rows).toEqual([
      { home: false, served: true },
      { home: true, served: false },
    ]);
    expectNoBugs(away);
    await closeSound(away);
    expect(entriesOf(away.folder, 'client.fetched')).toEqual([{ clientId, by: 'phone' }]);
  });

  test('e-mail, client number and card find her too; two who share a phone are not one', async () => {
    const office = await newOffice(newPlace);
    const { home, away } = await twoBoutiques(office);
    const shared = { phone: '020 5512 9999' };
    await knownClient(home, aClient({ name: named('Noy', 'Email'), email: 'noy@example.com', ...shared }));
    const keo = await knownClient(
      home,
      aClient({ name: named('Keo', 'Number'), ...shared }, { evenSo: true }),
    );
    const bua = await knownClient(home, aClient({ name: named('Bua', 'Card') }));
    await officeKnows(office, [home, away], 3);
    const number = clientNumberOf(keo).toLowerCase();
    await home.close();
    const [card] = withDatabase(home.folder, (db) =>
      all<{ code: string }>(db, 'SELECT card_code AS code FROM clients WHERE client_id = ?', bua),
    );
    await away.signIn(anna);
    expect(await fetched(away, '+856 20 5512 9999')).toBe('client.not-at-office');
    expect(await fetched(away, ' NOY@example.com')).toBeNull();
    expect(await fetched(away, number)).toBeNull();
    expect(await fetched(away, card?.code ?? '')).toBeNull();
    for (const name of ['Noy', 'Keo', 'Bua']) expect(await foundAt(away, name)).toHaveLength(1);
    expectNoBugs(away);
    await closeSound(away);
  });

  test('nothing but a complete value finds anybody, head office keeps none, and asking in vain has an end', async () => {
    const office = await newOffice(newPlace);
    const { home, away } = await twoBoutiques(office);
    await knownClient(home);
    await officeKnows(office, [home, away], 1);
    await away.signIn(anna);
    for (const text of ['Kanda', 'Kanda Phetsavong', 'kanda.p@', '020 5', 'C-0000', 'VIP', ''])
      expect(await fetched(away, text)).toBe('client.not-whole');
    for (let tries = 10; tries < 30; tries += 1)
      expect(await fetched(away, `020 5512 34${tries}`)).toBe('client.not-at-office');
    // The next one would have been hers.
    expect(await fetched(away, phone)).toBe('client.looks-used-up');
    const { rows } = await office.store.query<{ hash: string }>('select hash from client_lookups');
    expect(rows).toHaveLength(4);
    for (const { hash } of rows) expect(hash).toMatch(/^[0-9a-f]{64}$/);
    await closeSound(away);
    expect(entriesOf(away.folder, 'client.fetched')).toHaveLength(20);
  });

  test('many questions at once are no more than so many', async () => {
    const office = await newOffice(newPlace);
    const { home, away } = await twoBoutiques(office);
    await officeKnows(office, [home, away], 0);
    await away.signIn(anna);
    const asked = Array.from({ length: 30 }, (_, index) => fetched(away, `020 5512 34${10 + index}`));
    const answers = await Promise.all(asked);
    expect(answers.filter((code) => code === 'client.not-at-office')).toHaveLength(20);
    expect(answers.filter((code) => code === 'client.looks-used-up')).toHaveLength(10);
  });

  test('a new phone finds her and the old one does not; a destroyed key leaves nothing to find', async () => {
    const office = await newOffice(newPlace);
    const { home, away } = await twoBoutiques(office);
    const clientId = await knownClient(home);
    await officeKnows(office, [home, away], 1);
    const hashes = async () =>
      (await office.store.query<{ hash: string }>('select hash from client_lookups order by hash')).rows;
    const before = await hashes();
    await home.ask('clients.change', { clientId, changes: { phone: '020 5599 1111' } });
    await comesTrue([home], async () => expect(await hashes()).not.toEqual(before));
    await away.signIn(anna);
    expect(await fetched(away, phone)).toBe('client.not-at-office');
    await office.store.query('update client_keys set key = null');
    expect(await fetched(away, '020 5599 1111')).toBe('client.not-at-office');
    expect(await foundAt(away, 'Kanda')).toEqual([]);
  });

  test('a till that head office revoked is told nothing, nor is one that does not reach it; neither counts', async () => {
    const office = await newOffice(newPlace);
    const { home, away } = await twoBoutiques(office);
    await knownClient(home);
    await officeKnows(office, [home, away], 1);
    await away.signIn(anna);
    await office.store.query(`update tills set state = 'revoked'`);
    expect(await fetched(away, phone)).toBe('client.office-away');
    await office.close();
    for (let tries = 0; tries < 25; tries += 1) expect(await fetched(away, phone)).toBe('client.office-away');
    expect(await foundAt(away, phone)).toEqual([]);
    await closeSound(away);
    expect(entriesOf(away.folder, 'client.fetched')).toEqual([]);
  });
});
