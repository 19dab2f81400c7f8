import { describe, expect, test } from 'vitest';
import { verify } from '../../../electron/till/journal/verify/verify.ts';
import { aClient, attach, kanda, kandasPhone, knownClient, named } from '../../builders/clients.ts';
import { withDatabase } from '../../builders/founded-folder.ts';
import { anna, boun, mali } from '../../builders/people.ts';
import { aRing, cloths } from '../../builders/pieces.ts';
import { expectNoBugs, openTestTill } from '../../test-till.ts';
import type { ClientId } from '../../../shared/ids.ts';

const ring = aRing({ price: { minor: 900_000, currency: 'LAK' } });
const cloth = cloths(50);
const anniversary = {
  kind: 'anniversary',
  date: '2010-12-01',
  yearly: true,
  words: 'Their wedding',
} as const;

/** A VIP of Boun's who bought a ring, wishes pearls and another ring, and has days ahead. */
async function aVip() {
  const other = aRing({ name: 'Pearl clasp' });
  const till = await openTestTill({ pieces: [ring, other, cloth] });
  const clientId = await knownClient(till, kanda, { tier: 'VIP', adviser: boun });
  await till.signIn(anna).scan(ring.code);
  await attach(till, clientId);
  await till.payCash(ring.price.minor);
  await till.ask('care.noteWish', { clientId, text: 'Pearls like her mother’s', code: null });
  await till.clock.advance(1_000);
  await till.ask('care.noteWish', { clientId, text: null, code: other.code });
  await till.ask('care.noteOccasion', { clientId, ...anniversary });
  return { till, clientId, other };
}

test('says who, what they own, wish, what is ahead, and who looked and why', async () => {
  const { till, clientId, other } = await aVip();
  await till.signIn(boun);
  await till.ask('clients.reveal', { clientId, group: 'contact' });
  await till.signIn(mali);
  const { letter, looks } = await till.ask('care.letter', { clientId });
  expect(letter).toMatchObject({
    fullName: 'Kanda Phetsavong',
    tier: 'VIP',
    phone: '+8562055123456',
    birthday: { date: '2027-02-28', inDays: 97 },
    pieces: [{ code: ring.code, name: ring.name }],
    lastBought: '2026-11-23',
    spend: [{ minor: 900_000, currency: 'LAK' }],
    wishes: [
      { text: null, piece: { code: other.code, name: 'Pearl clasp' }, notedBy: 'Anna P.', fulfilled: false },
      { text: 'Pearls like her mother’s', piece: null },
    ],
    occasions: [{ ...anniversary, next: { date: '2026-12-01', inDays: 8 } }],
  });
  expect(looks).toMatchObject([
    { staffName: 'Mali K.', what: 'letter', why: 'manager' },
    { staffName: 'Boun S.', what: 'contact', why: 'adviser' },
  ]);
  expectNoBugs(till);
  await till.close();
  withDatabase(till.folder, (db) => {
    expect(verify(db, till.folder).findings).toEqual([]);
    const bodies = JSON.stringify(
      db.sqlite.prepare("SELECT body FROM journal WHERE kind LIKE 'client.%'").all(),
    );
    expect(bodies).not.toMatch(/Pearls like|Their wedding|Pearl clasp/);
  });
});

describe('opens', () => {
  test('to the adviser, as one of the day’s twenty, and shows them no colleague’s looks', async () => {
    const { till, clientId } = await aVip();
    await till.signIn(mali);
    await till.ask('care.letter', { clientId });
    await till.signIn(boun);
    const { looks } = await till.ask('care.letter', { clientId });
    expect(looks).toMatchObject([
      { staffName: 'Boun S.', what: 'letter', why: 'adviser' },
      { staffName: { masked: 'journal' }, what: { masked: 'journal' }, why: { masked: 'journal' } },
    ]);
    for (let times = 1; times < 20; times += 1) await till.ask('care.letter', { clientId });
    expect(await till.refusal('care.letter', { clientId })).toBe('client.looks-used-up');
    await till.signIn(mali);
    for (let times = 0; times < 25; times += 1) await till.ask('care.letter', { clientId });
  });

  test('to nobody else, also not while the client is served', async () => {
    const { till, clientId } = await aVip();
    await till.signIn(anna).scan(cloth.code);
    await attach(till, clientId, kandasPhone);
    expect(await till.refusal('care.letter', { clientId })).toBe('client.not-yours');
    const wishId = '0197f000-0000-7000-8000-000000000000';
    expect(await till.refusal('care.fulfilWish', { clientId, wishId: wishId as never })).toBe(
      'client.not-yours',
    );
  });

  test('by break-glass', async () => {
    const { till, clientId } = await aVip();
    await till.signIn(anna);
    await till.ask('passes.breakGlass', { clientId, reason: 'adviser away', words: null });
    expect((await till.ask('care.letter', { clientId })).looks).toMatchObject([{ why: 'break-glass' }]);
  });
});

test('a wish that came true stays as such; a day that is dropped is gone', async () => {
  const { till, clientId } = await aVip();
  await till.signIn(mali);
  const read = async () => (await till.ask('care.letter', { clientId })).letter;
  const before = await read();
  if ('masked' in before.wishes || 'masked' in before.occasions) throw new Error('A manager sees them');
  const [wish] = before.wishes;
  const [occasion] = before.occasions;
  if (!wish || !occasion) throw new Error('Both were noted');
  await till.ask('care.fulfilWish', { clientId, wishId: wish.wishId });
  await till.ask('care.dropOccasion', { clientId, occasionId: occasion.occasionId });
  expect(await read()).toMatchObject({ wishes: [{ fulfilled: true }, { fulfilled: false }], occasions: [] });
});

test('nothing with the number of a card in it is noted, nor a wish for nothing', async () => {
  const { till, clientId } = await aVip();
  const card = '4111 1111 1111 1111';
  expect(await till.refusal('care.noteWish', { clientId, text: card, code: null })).toBe(
    'card-number.refused',
  );
  expect(await till.refusal('care.noteWish', { clientId, text: null, code: null })).toBe('care.empty-wish');
  expect(await till.refusal('care.noteOccasion', { clientId, ...anniversary, words: card })).toBe(
    'card-number.refused',
  );
});

describe('the list of whom to call', () => {
  test('is by who is due soonest, an associate’s their own, and each reading is an entry', async () => {
    const { till, clientId } = await aVip();
    const souk = aClient({ name: named('Souk', 'Vilay') });
    const later = await knownClient(till, souk, { tier: 'VVIP', adviser: anna });
    const none = aClient({ name: named('Vanh', 'Chantha') });
    const quiet = await knownClient(till, none, { tier: 'VIP' });
    await till.signIn(mali);
    await till.ask('care.noteOccasion', { ...anniversary, clientId: later, date: '2010-12-20' });
    const ids = async () => (await till.ask('care.due', {})).clients.map((one) => one.clientId);
    const all: ClientId[] = [clientId, later, quiet];
    expect(await ids()).toEqual(all);
    expect((await till.ask('care.due', {})).clients).toMatchObject([
      { occasion: { kind: 'anniversary', inDays: 8 }, birthdayIn: null, openWishes: 2 },
      { occasion: { inDays: 27 } },
      { occasion: null },
    ]);
    const lines = await till.ask('journal.read', { beforeSeq: null });
    expect(lines.filter(({ kind }) => kind === 'care.due-listed')).toHaveLength(2);
    await till.signIn(anna);
    expect(await ids()).toEqual([later]);
  });
});
