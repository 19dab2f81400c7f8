import { describe, expect, test } from 'vitest';
import { attach, kanda, kandasPhone, knownClient } from '../../builders/clients.ts';
import { anna, boun, mali } from '../../builders/people.ts';
import { cloths } from '../../builders/pieces.ts';
import { withDatabase } from '../../builders/founded-folder.ts';
import { all } from '../../../electron/till/database/query.ts';
import { expectNoBugs, openTestTill } from '../../test-till.ts';
import type { Input } from '../../../shared/contract/contract.ts';
import type { ClientId } from '../../../shared/ids.ts';
import type { TestTill } from '../../test-till.ts';

const cloth = cloths(50);
const contactOf = (clientId: ClientId) => ({ clientId, group: 'contact' }) as const;

/** Anna serves Kanda, who has told her phone, with a piece on the sale. */
async function serving() {
  const till = await openTestTill({ pieces: [cloth] });
  const clientId = await knownClient(till);
  await till.signIn(anna).scan(cloth.code);
  const attached = await attach(till, clientId, kandasPhone);
  if (!attached.ok) throw new Error(attached.error.code);
  return { till, clientId };
}
const forgets = (till: Pick<TestTill, 'notices'>) =>
  till.notices.filter(({ event }) => event === 'forget').map(({ payload }) => payload);
const isServed = async (till: TestTill, clientId: ClientId) =>
  (await till.ask('clients.card', { clientId })).beingServed;

describe('by name alone', () => {
  test('a client is on the sale and shows nothing but their service card', async () => {
    const till = await openTestTill({ pieces: [cloth] });
    const clientId = await knownClient(till);
    await till.signIn(anna).scan(cloth.code);
    const attached = await attach(till, clientId);
    expect(attached).toMatchObject({
      ok: true,
      value: { client: { clientId, displayName: 'Kanda P.', tier: { masked: 'belongings' } } },
    });
    expect(await till.ask('clients.card', { clientId })).toMatchObject({
      beingServed: false,
      mayReveal: { contact: false, belongings: false, commercial: false },
    });
    for (const group of ['contact', 'belongings', 'commercial'] as const)
      expect(await till.refusal('clients.reveal', { clientId, group })).toBe('client.not-yours');
    expectNoBugs(till);
  });
});

describe('with proof', () => {
  const proofs: readonly (readonly [string, Input<'clients.attach'>['proof'], boolean])[] = [
    ['their phone as they say it', { kind: 'phone', text: '020 5512 3456' }, true],
    ['their phone from abroad', { kind: 'phone', text: '+856 20 5512 3456' }, true],
    ['their phone in Lao digits', { kind: 'phone', text: '໐໒໐ ໕໕໑໒ ໓໔໕໖' }, true],
    ['their e-mail in capitals', { kind: 'email', text: ' KANDA.P@EXAMPLE.COM ' }, true],
    ['a phone with one digit missing', { kind: 'phone', text: '020 5512 345' }, false],
    ['somebody else’s phone', { kind: 'phone', text: '020 5512 3457' }, false],
    ['the phone as an e-mail', { kind: 'email', text: '020 5512 3456' }, false],
    ['half an e-mail', { kind: 'email', text: 'kanda.p@example' }, false],
    ['the client number as a card', { kind: 'card', code: 'C-0000-0000' }, false],
  ];
  test.each(proofs)('%s', async (_, proof, right) => {
    const till = await openTestTill({ pieces: [cloth] });
    const clientId = await knownClient(till);
    await till.signIn(anna).scan(cloth.code);
    const attached = await attach(till, clientId, proof);
    expect(attached.ok ? null : attached.error.code).toBe(right ? null : 'client.proof-wrong');
    expect(await isServed(till, clientId)).toBe(right);
    const revealed = await till.call('clients.reveal', contactOf(clientId));
    if (right) expect(revealed).toMatchObject({ ok: true, value: { phone: '+8562055123456' } });
    else expect(revealed.ok).toBe(false);
  });

  test('the card in their pocket, which no list shows', async () => {
    const till = await openTestTill({ pieces: [cloth] });
    const clientId = await knownClient(till);
    await till.close();
    const [card] = withDatabase(till.folder, (db) =>
      all<{ card_code: string }>(db, 'SELECT card_code FROM clients'),
    );
    const again = await till.restart();
    await again.signIn(anna).scan(cloth.code);
    const code = card?.card_code ?? '';
    expect((await again.ask('clients.find', { text: code })).clients).toMatchObject([{ clientId }]);
    expect((await attach(again, clientId, { kind: 'card', code: code.toLowerCase() })).ok).toBe(true);
    expect(await isServed(again, clientId)).toBe(true);
  });

  test('a manager’s word, for this client and this sale, once', async () => {
    const till = await openTestTill({ pieces: [cloth] });
    const clientId = await knownClient(till);
    await till.signIn(anna).scan(cloth.code);
    const ask = async (of: ClientId) =>
      (await till.ask('approvals.ask', { what: { kind: 'client present', clientId: of } })).approvalId;
    const approvalId = await ask(clientId);
    const give = { approvalId, staffId: await till.staffId(mali), pin: mali.pin };
    expect((await attach(till, clientId, { kind: 'manager', approvalId: null })).ok).toBe(false);
    expect((await attach(till, clientId, { kind: 'manager', approvalId })).ok).toBe(false);
    await till.ask('approvals.giveByPin', give);
    expect((await attach(till, clientId, { kind: 'manager', approvalId })).ok).toBe(true);
    expect(await isServed(till, clientId)).toBe(true);
    expect((await attach(till, clientId, { kind: 'manager', approvalId })).ok).toBe(false);
  });

  test('is that person’s at that window alone', async () => {
    const { till, clientId } = await serving();
    const colleague = till.connect();
    await colleague.signIn(boun);
    expect(await colleague.refusal('clients.reveal', contactOf(clientId))).toBe('client.not-yours');
    const same = till.connect();
    await same.signIn(anna);
    expect(await same.refusal('clients.reveal', contactOf(clientId))).toBe('client.not-yours');
    expect((await till.call('clients.reveal', contactOf(clientId))).ok).toBe(true);
  });
});

describe('it ends, and the window forgets, with', () => {
  const ends: readonly (readonly [string, (till: TestTill, clientId: ClientId) => Promise<unknown>])[] = [
    ['a hold', (till) => till.ask('sales.hold', { note: null })],
    ['a void', (till) => till.ask('sales.void', {})],
    ['the client taken off', (till) => till.ask('clients.detach', {})],
    ['an undo of putting them on', (till) => till.ask('sales.undo', {})],
    ['completion', (till) => till.payCash(cloth.price.minor)],
    [
      'a hold by a colleague at another window',
      async (till) => {
        const colleague = till.connect();
        await colleague.signIn(boun);
        await colleague.ask('sales.hold', { note: null });
      },
    ],
    [
      'another client in their place',
      async (till) => {
        const other = await knownClient(till, { ...kanda, evenSo: true });
        await attach(till, other);
      },
    ],
  ];
  test.each(ends)('%s', async (_, end) => {
    const { till, clientId } = await serving();
    const before = forgets(till).length;
    await end(till, clientId);
    expect(forgets(till).slice(before)).toEqual([{ reason: 'served' }]);
    expect(await till.refusal('clients.reveal', contactOf(clientId))).toBe('client.not-yours');
    expectNoBugs(till);
  });

  test.each([
    [
      'a lock',
      async (till: TestTill) => {
        await till.lock().signIn(anna);
      },
    ],
    [
      'a switch to a colleague and back',
      async (till: TestTill) => {
        await till.signIn(boun).signIn(anna);
      },
    ],
    [
      'a second sign-in of the same person',
      async (till: TestTill) => {
        await till.signIn(anna);
      },
    ],
  ])('%s', async (_, end) => {
    const { till, clientId } = await serving();
    await end(till);
    // The sale and its client are still there.
    expect((await till.ask('sales.inHand', {})).client).toMatchObject({ clientId });
    expect(await till.refusal('clients.reveal', contactOf(clientId))).toBe('client.not-yours');
  });

  test('it does not come back when the held sale is recalled, or a void undone', async () => {
    const { till, clientId } = await serving();
    const { sale } = await till.ask('sales.inHand', {});
    await till.ask('sales.hold', { note: null });
    if (sale) await till.ask('sales.recall', { saleId: sale.saleId });
    expect((await till.ask('sales.inHand', {})).client).toMatchObject({ clientId });
    expect(await isServed(till, clientId)).toBe(false);
    await attach(till, clientId, kandasPhone);
    await till.ask('sales.void', {});
    await till.ask('sales.undo', {});
    expect((await till.ask('sales.inHand', {})).client).toMatchObject({ clientId });
    expect(await isServed(till, clientId)).toBe(false);
  });

  test('it goes on through changes of lines, and after a refusal', async () => {
    const { till, clientId } = await serving();
    await till.scan(cloth.code);
    await till.refusal('sales.scan', { text: 'NOTHING' });
    expect(await isServed(till, clientId)).toBe(true);
    expect(forgets(till)).toEqual([]);
  });
});

test('a VIP is served like anyone, and shows no more than by name', async () => {
  const till = await openTestTill({ pieces: [cloth] });
  const clientId = await knownClient(till, kanda, { tier: 'VIP' });
  await till.signIn(anna).scan(cloth.code);
  expect((await attach(till, clientId, kandasPhone)).ok).toBe(true);
  expect(await till.ask('clients.card', { clientId })).toMatchObject({
    beingServed: true,
    tier: { masked: 'belongings' },
    mayReveal: { contact: false, belongings: false, commercial: false },
  });
  expect(await till.refusal('clients.reveal', contactOf(clientId))).toBe('client.not-yours');
});

test('trying phones out is over after twenty, right ones too, and starts anew the next day', async () => {
  const till = await openTestTill({ pieces: [cloth] });
  const clientId = await knownClient(till);
  await till.signIn(anna).scan(cloth.code);
  for (let guess = 0; guess < 20; guess += 1) {
    const wrong = await attach(till, clientId, { kind: 'phone', text: `020 5512 34${10 + guess}` });
    expect(wrong).toMatchObject({ ok: false, error: { code: 'client.proof-wrong' } });
  }
  const right = await attach(till, clientId, kandasPhone);
  expect(right).toMatchObject({ ok: false, error: { code: 'client.looks-used-up' } });
  await till.clock.advance(86_400_000);
  await till.signIn(anna);
  expect((await attach(till, clientId, kandasPhone)).ok).toBe(true);
});
