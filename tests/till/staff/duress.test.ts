import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { verify } from '../../../electron/till/journal/verify/verify.ts';
import { whichPin } from '../../../electron/till/staff/pin.ts';
import { pinsOf } from '../../../electron/till/staff/pin-store.ts';
import { entriesAfter } from '../../../electron/till/journal/journal-store.ts';
import { attach, kanda, knownClient } from '../../builders/clients.ts';
import { withDatabase } from '../../builders/founded-folder.ts';
import { anna, boun, mali } from '../../builders/people.ts';
import { aRing } from '../../builders/pieces.ts';
import { makeTestClock } from '../../builders/test-clock.ts';
import { expectNoBugs, openTestTill, openTillAt } from '../../test-till.ts';
import { look } from '../door/everything-heard.ts';
import { cheap, nextMorning, plant, profile, theirPhone } from '../door/planted.ts';
import { takeAim } from '../door/pointed-inputs.ts';
import { saleIdOf } from '../identity/counter.ts';
import type { CheckId } from '../../../shared/ids.ts';
import type { TestTill } from '../../test-till.ts';

const duressPin = '602851';
const forced = { ...mali, pin: duressPin };

/** Mali's till, with a client on the sale in hand and a PIN for duress. */
async function openWithClient() {
  const ring = aRing();
  const till = await openTestTill({ pieces: [ring] });
  const clientId = await knownClient(till, kanda);
  await till.signIn(mali).scan(ring.code);
  await attach(till, clientId);
  await till.ask('staff.setDuressPin', { pin: mali.pin, duressPin });
  return { till, clientId, ring };
}
const kindsIn = (till: TestTill): readonly string[] =>
  withDatabase(till.folder, (db) => entriesAfter(db, 1, 0, 1_000).map(({ kind }) => kind));

test('signing in with it answers and tells the same as with one’s own', async () => {
  const { till } = await openWithClient();
  const seen = async (pin: string) => {
    await till.lock();
    const before = till.notices.length;
    const reply = await till.ask('staff.signIn', { staffId: await till.staffId(mali), pin });
    const [newest, older] = await till.ask('journal.read', { beforeSeq: null });
    const line = {
      kind: newest?.kind,
      staffId: newest?.staffId,
      gap: Number(newest?.seq) - Number(older?.seq),
    };
    return { reply, told: till.notices.slice(before), line };
  };
  expect(await seen(duressPin)).toEqual(await seen(mali.pin));
});

test('the till then knows no client, by whichever call, and sells as ever', async () => {
  const { till, clientId, ring } = await openWithClient();
  await till.signIn(forced);
  const before = till.notices.length;
  expect(await till.ask('clients.find', { text: 'Kanda' })).toEqual({ clients: [], more: false });
  expect(await till.ask('clients.own', {})).toEqual({ clients: [], more: false });
  expect(await till.refusal('clients.card', { clientId })).toBe('client.unknown');
  expect(await till.refusal('clients.reveal', { clientId, group: 'contact' })).toBe('client.unknown');
  expect(await till.refusal('clients.setTier', { clientId, tier: 'VIP' })).toBe('client.unknown');
  expect(await till.refusal('sizes.ofClient', { clientId })).toBe('client.unknown');
  const inHand = await till.ask('sales.inHand', {});
  expect(inHand).toMatchObject({ client: null, sale: { client: null, lines: [{ code: ring.code }] } });
  await till.payCash(10_000_000);
  const [ofDay, told] = [await till.ask('sales.ofDay', {}), till.notices.slice(before)];
  expect(JSON.stringify([inHand, ofDay, told])).not.toMatch(new RegExp(`Kanda|${clientId}`));
  await till.signIn(mali);
  expect((await till.ask('clients.find', { text: 'Kanda' })).clients).toHaveLength(1);
  expectNoBugs(till);
});

test('the journal that goes to head office says it once; nobody signed in at the till reads of it', async () => {
  const { till } = await openWithClient();
  await till.signIn(forced);
  for (const person of [forced, mali, boun]) {
    await till.signIn(person);
    const lines = await till.ask('journal.read', { beforeSeq: null });
    expect(JSON.stringify(lines)).not.toContain('duress');
  }
  await till.close();
  expect(kindsIn(till).filter((kind) => kind === 'staff.duress')).toHaveLength(2);
  expect(withDatabase(till.folder, (db) => verify(db, till.folder).findings)).toEqual([]);
});

test('needs one’s own PIN, is none of the weak ones, is another, and can be taken back', async () => {
  const till = await openTestTill();
  await till.signIn(mali);
  expect(await till.refusal('staff.setDuressPin', { pin: anna.pin, duressPin })).toBe('sign-in.wrong-pin');
  expect(await till.refusal('staff.setDuressPin', { pin: mali.pin, duressPin: '123456' })).toBe('pin.weak');
  expect(await till.refusal('staff.setDuressPin', { pin: mali.pin, duressPin: mali.pin })).toBe('pin.same');
  await till.ask('staff.setDuressPin', { pin: mali.pin, duressPin });
  await till.signIn(forced);
  // Who is here by force gets the same answer, and changes nothing.
  await till.ask('staff.setDuressPin', { pin: duressPin, duressPin: null });
  await till.signIn(forced).signIn(mali);
  await till.ask('staff.setDuressPin', { pin: mali.pin, duressPin: null });
  const staffId = await till.staffId(mali);
  expect(await till.refusal('staff.signIn', { staffId, pin: duressPin })).toBe('sign-in.wrong-pin');
});

test('everybody has a second verifier, and both are tried whatever the first says', async () => {
  const till = await openTestTill();
  await till.signIn(mali);
  await till.ask('staff.setDuressPin', { pin: mali.pin, duressPin });
  const ids = [await till.staffId(mali), await till.staffId(anna)];
  await till.close();
  const [set, unset] = withDatabase(till.folder, (db) => ids.map((staffId) => pinsOf(db, staffId)));
  expect(unset?.duress).toMatch(/^[0-9a-f]{32}\.[0-9a-f]{64}\.\d+\.\d+$/);
  expect(set?.duress).toMatch(/^[0-9a-f]{32}\.[0-9a-f]{64}\.\d+\.\d+$/);
  const own = { own: set?.own ?? '', duress: 'nonsense' };
  // A verifier that cannot be compared throws when it is tried: it is, also after the first has fitted.
  await expect(whichPin(mali.pin, own, new Uint8Array(32))).rejects.toThrow();
});

test('no call tells of anybody whom the house knows', async () => {
  const planted = await plant();
  const till = openTillAt(planted.folder, { clock: makeTestClock(nextMorning) });
  await till.signIn(mali).scan(cheap.code);
  await attach(till, planted.clientId, theirPhone);
  await till.ask('staff.setDuressPin', { pin: mali.pin, duressPin });
  const aimAt = await takeAim(till, { ...planted, paidId: await saleIdOf(till) });
  const aim = await aimAt(randomUUID() as CheckId);
  const words = [
    profile.name?.given,
    profile.name?.family,
    profile.birthDate,
    profile.email,
    '+8562055987123',
    '77 Planted Lane',
    planted.clientNumber,
    planted.clientId,
  ];
  const saidTo = async (person: typeof mali | typeof forced) => {
    const window = till.connect();
    await window.signIn(person);
    const heard = await look(window, aim);
    return words.filter((word) => heard.includes(word ?? 'nothing was planted'));
  };
  expect(await saidTo(mali)).toEqual(words);
  expect(await saidTo(forced)).toEqual([]);
  expectNoBugs(till);
});
