import { expect, test, vi } from 'vitest';
import { aClient, attach, named } from '../../builders/clients.ts';
import { anna, mali, oneOfEach } from '../../builders/people.ts';
import { makeTestClock } from '../../builders/test-clock.ts';
import { expectNoBugs, openTillAt } from '../../test-till.ts';
import { begin, saleIdOf } from '../identity/counter.ts';
import { kip, seen, start } from '../tenders/counter.ts';
import {
  cheap,
  damagedZone,
  dear,
  nextMorning,
  plant,
  profile,
  sizeLine,
  sizeNow,
  slip,
  theirPhone,
  zone,
} from './planted.ts';
import type { NewStaff } from '../../../electron/till/start/found-till.ts';
import type { DataClass } from '../../../shared/access/classes.ts';
import type { CheckId, PieceId } from '../../../shared/ids.ts';

// The table of actions keeps technicians and auditors from clients and sales, and who reveals is asked who they are.
// Should either ever let somebody in by mistake, the classes of the fields still hold: here both let everybody in.
vi.mock(import('../../../shared/access/action-table.ts'), async (original) => ({
  ...(await original()),
  permissionOf: () => 'yes' as const,
}));
vi.mock(import('../../../electron/till/clients/cards.ts'), async (original) => ({
  ...(await original()),
  mayReveal: () => true,
}));

const masked = (dataClass: DataClass) => ({ masked: dataClass });
const service = masked('service');
const belongings = masked('belongings');
const contact = masked('contact');
const commercial = masked('commercial');
const file = masked('identity file');
const journal = masked('journal');
const payment = masked('payment');

// By hand, what is left for somebody who may see none of it: a client in a list, and on their own page.
const card = {
  clientId: service,
  clientNumber: service,
  displayName: service,
  adviser: service,
  tier: belongings,
};
const sheet = {
  ...card,
  language: service,
  since: service,
  policyVersion: service,
  consents: service,
  beingServed: service,
  mayReveal: service,
  revealsLeft: service,
  breakGlass: service,
  case: service,
};

const [, , compliance, tui, arun] = oneOfEach;

/** Mali serves the planted client, with a dear ring on the sale; somebody else looks on. */
async function lookOn(person: NewStaff | undefined) {
  if (!person) throw new Error('There is somebody of each role');
  const planted = await plant();
  const till = openTillAt(planted.folder, { clock: makeTestClock(nextMorning) });
  await till.signIn(mali).scan(dear.code);
  await sizeLine(till, sizeNow);
  await attach(till, planted.clientId, theirPhone);
  const window = till.connect();
  await window.signIn(person);
  return { ...planted, till, window };
}

const outsiders = [tui, arun] as const;

test.each(outsiders)('a client stays closed to $role', async (person) => {
  const { clientId, till, window } = await lookOn(person);
  const found = await window.ask('clients.find', { text: profile.name?.given ?? '' });
  expect(found).toEqual({ clients: [card], more: false });
  expect(await window.ask('clients.card', { clientId })).toEqual(sheet);
  expect(await window.ask('clients.reveal', { clientId, group: 'contact' })).toEqual({
    group: 'contact',
    clientId: service,
    fullName: contact,
    name: contact,
    gender: contact,
    birthDate: contact,
    phone: contact,
    email: contact,
    addresses: contact,
  });
  expect(await window.ask('clients.reveal', { clientId, group: 'belongings' })).toEqual({
    group: 'belongings',
    clientId: service,
    tier: belongings,
    pieces: belongings,
  });
  expect(await window.ask('clients.reveal', { clientId, group: 'commercial' })).toEqual({
    group: 'commercial',
    clientId: service,
    spend: commercial,
    sales: commercial,
  });
  expect(await window.ask('sizes.ofClient', { clientId })).toMatchObject({ sizes: service });
  const { says } = await window.ask('approvals.ask', { what: { kind: 'client present', clientId } });
  expect(says).toEqual({ kind: 'client present', client: service });
  const twin = await window.ask('clients.create', {
    ...aClient({ name: named('Quite', 'Another'), phone: profile.phone }),
    evenSo: true,
  });
  expect(twin).toEqual(card);
  const { pairs } = await window.ask('clients.alike', {});
  expect(pairs).toEqual([{ one: card, other: card, by: contact }]);
  await till.ask('clients.change', { clientId, changes: { language: 'en' } });
  const changes = window.notices.filter(({ event }) => event === 'client.changed');
  expect(changes.map(({ payload }) => payload)).toEqual([{ clientId: service }]);
  expectNoBugs(till);
});

test.each(outsiders)('the sale in hand says nothing of its client to $role', async (person) => {
  const { till, window } = await lookOn(person);
  const { sale, client } = await window.ask('sales.inHand', {});
  expect(client).toEqual(service);
  expect(sale).toMatchObject({ client: service, lines: [{ code: dear.code, size: service }] });
  await till.scan(cheap.code);
  const told = window.notices.filter(({ event }) => event === 'sale.changed');
  expect(told.at(-1)?.payload).toMatchObject({
    client: service,
    sale: { client: service, lines: [{ size: service }, { code: cheap.code, size: service }] },
  });
  expectNoBugs(till);
});

test.each(outsiders)('a document that they capture themselves stays closed to $role', async (person) => {
  const { window } = await lookOn(person);
  const { capture } = await window.ask('identity.begin', { saleId: await saleIdOf(window) });
  const checkId = capture?.checkId as CheckId;
  for (const lines of [damagedZone, zone]) {
    const state = await window.ask('identity.scan', { checkId, text: lines.join('\r') });
    expect(state.capture).toMatchObject({ checkId, fields: file, damage: file, documentHash: file });
  }
  expect(await window.ask('identity.confirm', { checkId, compared: true })).toMatchObject({
    verified: masked('identity'),
    capture: null,
  });
});

test.each(outsiders)('a card and a receipt stay closed to $role', async (person) => {
  const { till, window } = await lookOn(person);
  const { checkId } = await begin(till);
  await till.ask('identity.scan', { checkId, text: zone.join('\r') });
  await till.ask('identity.confirm', { checkId, compared: true });
  const reference = await start(till, kip(dear.price.minor));
  await till.ask('tenders.endCard', { reference, outcome: slip });
  const slipOf = { kind: 'card', brand: payment, lastFour: payment, authorisation: payment };
  expect(await window.ask('tenders.state', {})).toMatchObject({ staged: [slipOf] });
  const saleId = await saleIdOf(till);
  await till.ask('sales.pay', { ...(await seen(till)), tenders: [] });
  expect(await window.ask('sales.receipt', { saleId })).toMatchObject({
    tenders: [slipOf],
    identity: masked('identity'),
    lines: [{ size: service }],
  });
});

test('what a piece cost is closed to whoever is neither manager nor auditor', async () => {
  for (const person of [tui, compliance]) {
    const { window } = await lookOn(person);
    const { pieces } = await window.ask('catalogue.search', { text: cheap.code, kind: null });
    const pieceId = pieces[0]?.pieceId as PieceId;
    expect(await window.ask('catalogue.piece', { pieceId })).toMatchObject({ cost: masked('business') });
  }
});

test('a technician reads the journal of the till, and of people that there are lines', async () => {
  const { window } = await lookOn(tui);
  const lines = await window.ask('journal.read', { beforeSeq: null });
  const closed = { kind: journal, at: journal, businessDate: journal, staffId: journal };
  for (const line of lines.filter(({ area }) => area === 'business'))
    expect(line).toMatchObject({ ...closed, staffName: journal, hash: journal });
  const [till] = lines.filter(({ area }) => area === 'device');
  expect(till).toMatchObject({ kind: 'till.set-up' });
});

test('a technician reads of the day’s sales that there are some', async () => {
  const { till, window } = await lookOn(tui);
  await till.ask('sales.void', {});
  await till.scan(cheap.code).payCash(cheap.price.minor);
  expect(await window.ask('sales.ofDay', {})).toMatchObject([
    { completedAt: journal, receiptNumber: journal, servedBy: journal, pieces: journal, total: journal },
  ]);
});

test('a letter, the list of whom to call and what managers look back at stay closed to a technician', async () => {
  const { clientId, till, window } = await lookOn(tui);
  await till.ask('clients.setTier', { clientId, tier: 'VVIP' });
  if (tui) await till.ask('clients.assignAdviser', { clientId, staffId: await till.staffId(tui) });
  const { letter, looks } = await window.ask('care.letter', { clientId });
  expect(letter).toEqual({
    ...card,
    since: service,
    fullName: contact,
    phone: contact,
    email: contact,
    birthday: contact,
    pieces: belongings,
    lastBought: commercial,
    spend: commercial,
    wishes: commercial,
    occasions: commercial,
  });
  expect(looks.at(-1)).toEqual(closed('staffId', 'staffName', 'at', 'place', 'what', 'why'));
  expect(await window.ask('care.due', {})).toEqual({
    clients: [{ ...card, birthdayIn: contact, occasion: commercial, openWishes: commercial }],
  });
  const [advised] = (await window.ask('care.advisers', {})).advisers;
  expect(advised).toEqual(service);
  expect(await window.ask('care.handOver', { ...(await twoAdvisers(till)) })).toEqual(service);
  const seen = { ...card, ...closed('at', 'place', 'what', 'own', 'givenUp') };
  const [looker] = (await window.ask('review.looks', {})).lookers;
  expect(looker).toMatchObject({ staffId: journal, staffName: journal, givenUp: journal });
  expect(looker?.looks[0]).toEqual(seen);
});

const closed = (...parts: readonly string[]) => Object.fromEntries(parts.map((part) => [part, journal]));

async function twoAdvisers(till: Awaited<ReturnType<typeof lookOn>>['till']) {
  return { from: await till.staffId(mali), to: await till.staffId(anna) };
}

test('an approval and break-glass that managers look back at stay closed to a technician', async () => {
  const { clientId, till, window } = await lookOn(tui);
  const { approvalId } = await window.ask('approvals.ask', { what: { kind: 'client present', clientId } });
  await window.ask('approvals.giveByPin', { approvalId, staffId: await till.staffId(mali), pin: mali.pin });
  const [approval] = (await till.ask('review.approvals', {})).approvals;
  expect(approval).toMatchObject({ action: 'vouch for client', askedBy: 'Tui L.' });
  expect((await window.ask('review.approvals', {})).approvals[0]).toMatchObject({
    at: journal,
    action: journal,
    askedBy: journal,
    givenBy: journal,
  });
});
