import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { aJournal, aTill, signBody } from '../builders/journal-chain.ts';
import { aCompletedSale } from '../builders/completed-sale.ts';
import { newOffice } from './office.ts';
import { onBothStores } from './stores.ts';
import { codeOfNewBoutique } from './tills.ts';
import type { ClientId, KeyId } from '../../shared/ids.ts';
import type { FeedItem, FeedPage } from '../../shared/sync/feeds.ts';
import type { TillIdentity } from '../builders/journal-chain.ts';
import type { Office } from './office.ts';

const ask = (office: Office, till: TillIdentity, place: string, body: object) =>
  office.send(signBody(till, JSON.stringify({ protocol: 1, ...body }), place));
const pull = async (office: Office, till: TillIdentity, after: string | null = null) =>
  (await ask(office, till, 'feed', { after })).body as unknown as FeedPage;

/** Everything from a cursor on, page after page. */
async function pullAll(office: Office, till: TillIdentity, after: string | null = null) {
  const items: FeedItem[] = [];
  for (let cursor = after; ;) {
    const page = await pull(office, till, cursor);
    items.push(...(page.items as FeedItem[]));
    cursor = page.cursor;
    if (!page.more) return { items, cursor };
  }
}

/** Sells once in each of so many pushes: each is an item of its own for the other till. */
async function sellMany(office: Office, till: TillIdentity, count: number): Promise<void> {
  const journal = aJournal(till.till);
  for (let sale = 0; sale < count; sale += 1) {
    await office.push(till, [journal.sell(aCompletedSale({ receiptNumber: `A-${sale}` }))]);
  }
}

/** A client's file as its first entry has it, under a key. */
const aFile = (clientId: ClientId, keyId: KeyId) => ({
  clientId,
  clientNumber: 'C-1',
  cardCode: { keyId, nonce: 'AAAA', ciphertext: 'AAAA' },
  language: 'en',
  profile: { keyId, nonce: 'AAAA', ciphertext: 'AAAA' },
  policyVersion: '1',
  consents: [],
  how: 'in person',
});
const aKey = (clientId: ClientId) => ({ keyId: randomUUID() as KeyId, clientId, keyHex: 'ab'.repeat(32) });
const nothing = { put: [], wrapped: [], gone: [], want: [] };

onBothStores((newPlace) => {
  test('items come in their order, each once, over as many pages as it takes; none of one’s own', async () => {
    const office = await newOffice(newPlace);
    const [seller, reader] = [await office.newTill(), await office.newTill()];
    await office.store.query(
      `insert into feed_items (legal_entity, position, mark, item, made_at)
       select legal_entity, place, 'ab', '{"topic":"stock","movements":[]}', 0
       from legal_entities, generate_series(1, 850) as place`,
    );
    await office.store.query('update legal_entities set feed_position = 850');
    await sellMany(office, seller, 5);
    const first = await pull(office, reader);
    expect(first).toMatchObject({ more: true });
    expect(first.items).toHaveLength(400);
    const { items, cursor } = await pullAll(office, reader, first.cursor);
    expect(items).toHaveLength(455);
    expect(await pull(office, reader, cursor)).toMatchObject({ items: [], cursor, more: false });
    expect((await pullAll(office, seller)).items).toHaveLength(850);
  });

  test('a cursor of another history is answered from the beginning', async () => {
    const office = await newOffice(newPlace);
    const [seller, reader] = [await office.newTill(), await office.newTill()];
    await sellMany(office, seller, 2);
    const { cursor } = await pullAll(office, reader);
    for (const strange of ['2.000000000000', '9.abcdef', 'nonsense', '', `${cursor}0`])
      expect((await pull(office, reader, strange)).items).toHaveLength(2);
    expect((await pull(office, reader, cursor)).items).toEqual([]);
  });

  test('only a till in good standing is told anything, and a request only once', async () => {
    const office = await newOffice(newPlace);
    const till = await office.newTill();
    expect(await ask(office, aTill(), 'feed', { after: null })).toMatchObject({ status: 401 });
    const request = signBody(till, JSON.stringify({ protocol: 1, after: null }), 'feed');
    const bent = { ...request, body: request.body.replace('null', '"1.a"') };
    expect(await office.send(bent)).toMatchObject({ status: 401, body: { code: 'bad-signature' } });
    expect((await office.send(request)).status).toBe(200);
    expect(await office.send(request)).toMatchObject({ status: 425, body: { code: 'replayed' } });
    expect(await ask(office, till, 'feed', {})).toMatchObject({ status: 400 });
    await office.store.query(`update tills set state = 'revoked'`);
    expect(await ask(office, till, 'feed', { after: null })).toMatchObject({ status: 403 });
  });

  test('a file is told where the client is at home or was served within two years, and its key nowhere else', async () => {
    const office = await newOffice(newPlace);
    const home = await office.newTill();
    const code = await codeOfNewBoutique(office);
    const away = aTill();
    await office.enrol(code, away);
    const clientId = randomUUID() as ClientId;
    const key = aKey(clientId);
    const journal = aJournal(home.till);
    await office.push(home, [journal.write('client.created', aFile(clientId, key.keyId))]);
    const lane = { ...nothing, put: [key] };
    expect(await ask(office, home, 'client-keys', lane)).toMatchObject({ body: { taken: [key.keyId] } });
    const wanted = async (till: TillIdentity) =>
      (await ask(office, till, 'client-keys', { ...nothing, want: [key.keyId] })).body;
    expect((await pull(office, away)).items).toEqual([]);
    expect(await wanted(away)).toMatchObject({ keys: [], gone: [] });
    const served = aJournal(away.till);
    await office.push(away, [served.sell({ ...aCompletedSale(), client: clientId })]);
    // From the very beginning it comes twice: when it was written, and when the boutique was let in on it.
    const told = (await pull(office, away)).items as FeedItem[];
    expect(told.map((item) => (item.topic === 'entry' ? item.entry.kind : item.topic))).toEqual([
      'client.created',
      'client-hold',
      'client.created',
    ]);
    expect(await wanted(away)).toMatchObject({ keys: [key] });
    // A till that let go of it before it heard of the visit is told all of it again.
    await office.push(away, [served.write('client.lapsed', { clients: [clientId] })]);
    expect((await pull(office, away)).items).toHaveLength(5);
    office.pass(25 * 31 * 86_400_000);
    expect(await wanted(away)).toMatchObject({ keys: [], gone: [] });
    await office.push(home, [journal.write('client.tier-set', { clientId, tier: 'VIP' })]);
    expect((await pull(office, away)).items).toEqual([]);
  });

  test('a destroyed key is gone for good: for who wants it, and for who brings it again', async () => {
    const office = await newOffice(newPlace);
    const [one, other] = [await office.newTill(), await office.newTill()];
    const key = aKey(randomUUID() as ClientId);
    await office.push(one, [aJournal(one.till).write('client.created', aFile(key.clientId, key.keyId))]);
    await ask(office, one, 'client-keys', { ...nothing, put: [key] });
    expect(await ask(office, one, 'client-keys', { ...nothing, gone: [key.keyId] })).toMatchObject({
      body: { taken: [key.keyId] },
    });
    const gone = { body: { keys: [], gone: [key.keyId] } };
    expect(await ask(office, other, 'client-keys', { ...nothing, want: [key.keyId] })).toMatchObject(gone);
    expect(await ask(office, other, 'client-keys', { ...nothing, put: [key] })).toMatchObject(gone);
    expect((await pullAll(office, other)).items).toContainEqual({ topic: 'key-gone', keyId: key.keyId });
    const { rows } = await office.store.query<{ key: string | null }>('select key from client_keys');
    expect(rows).toEqual([{ key: null }]);
  });
});
