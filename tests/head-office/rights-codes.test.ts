import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { codeKeyOf } from '../../electron/till/rights/code-key-store.ts';
import { readSettings } from '../../electron/till/settings/settings-store.ts';
import { layCable } from '../builders/cable.ts';
import { kanda, knownClient } from '../builders/clients.ts';
import { withDatabase } from '../builders/founded-folder.ts';
import { anna, mali } from '../builders/people.ts';
import { makeTestClock } from '../builders/test-clock.ts';
import { expectNoBugs } from '../test-till.ts';
import { challengeFor, codeByHand } from '../till/rights/counter.ts';
import { newOffice } from './office.ts';
import { onBothStores } from './stores.ts';
import { comesTrue, enrolledTill, enter } from './tills.ts';
import type { TestTill } from '../test-till.ts';
import type { Office } from './office.ts';

const eightDaysMs = 8 * 86_400_000;
const consoleOf = async ({ url }: Office): Promise<string> => (await fetch(url)).text();
const casesOf = async (office: Office): Promise<string[]> =>
  (await office.state()).cases.map(({ kind, says }) => `${kind}: ${says.split(',')[0]}`);

/** A till that was enrolled, has told everything, and has been cut off for eight days. */
async function cutOff(office: Office) {
  const cable = await layCable(office.url);
  const till = await enrolledTill({ ...office, url: cable.url });
  const clientId = await knownClient(till, kanda);
  await comesTrue([till], async () => {
    expect((await till.ask('till.status', {})).sync).toMatchObject({ state: 'online', backlog: 0 });
    expect((await office.state()).tills[0]?.unread).toBe(0);
  });
  cable.cut();
  await till.close();
  const { keyHex, tillId } = withDatabase(till.folder, (db) => ({
    keyHex: codeKeyOf(db) ?? '',
    tillId: readSettings(db)?.tillId ?? '',
  }));
  const later = await till.restart({ clock: makeTestClock(till.clock.now() + eightDaysMs) });
  office.pass(eightDaysMs);
  await later.signIn(mali);
  const maliId = await later.staffId(mali);
  return { cable, till: later, keyHex, tillId, clientId, maliId };
}

const opens = (till: TestTill, clientId: Awaited<ReturnType<typeof knownClient>>) =>
  till.refusal('clients.reveal', { clientId, group: 'contact' });

onBothStores((newPlace) => {
  test('a code made on the console opens one thing at the till that is cut off, and is matched when it is back', async () => {
    const office = await newOffice(newPlace);
    const { cable, till, keyHex, tillId, clientId, maliId } = await cutOff(office);
    const act = { kind: 'reveal', clientId, group: 'contact' } as const;
    expect(await opens(till, clientId)).toBe('rights.stale');
    const challenge = await challengeFor(till, act);
    const why = 'She waits for her parcel';
    const asked = { till: tillId, staffId: maliId, challenge: challenge.toLowerCase(), why };
    const forAnna = await enter(office, 'rights-codes', { ...asked, staffId: await till.staffId(anna) });
    expect(await till.refusal('rights.giveCode', { code: forAnna.text })).toBe('rights.code-wrong');
    const { text: code } = await enter(office, 'rights-codes', asked);
    expect(await till.refusal('rights.giveCode', { code })).toBeNull();
    expect(await opens(till, clientId)).toBeNull();
    expect(await opens(till, clientId)).toBe('rights.stale');
    expect(await consoleOf(office)).toContain('not heard of since');

    // Somebody who came by the key makes a code of their own: the till cannot tell, and head office can.
    const forged = (await challengeFor(till, act)).replace('-', '');
    const own = codeByHand(keyHex, ['carme rights code', tillId, maliId, forged]);
    expect(await till.refusal('rights.giveCode', { code: own })).toBeNull();
    expect(await opens(till, clientId)).toBeNull();

    cable.mend();
    await comesTrue([till], async () =>
      expect((await till.ask('till.status', {})).sync).toMatchObject({ state: 'online', backlog: 0 }),
    );
    expect((await office.state()).tills).toMatchObject([{ setAside: 0 }]);
    const page = await consoleOf(office);
    expect(page).toContain('used for: contact');
    expect(page).toContain(why);
    expect(page).toContain('A code that nobody here made');
    expect(await casesOf(office)).toEqual(['code-not-made: reveal']);
    await comesTrue([till], async () => expect(await opens(till, clientId)).toBeNull());
    expect(await till.refusal('rights.askCode', { act })).toBe('rights.code-not-needed');
    expectNoBugs(till);
    const { rows } = await office.store.query<{ codes: string }>(
      `select string_agg(code_hash, ' ') as codes from rights_codes`,
    );
    expect(rows[0]?.codes).toContain(createHash('sha256').update(code.replace('-', '')).digest('hex'));
    expect(rows[0]?.codes).not.toContain(code.replace('-', ''));
  });

  test('no code is made for who has left, for a till that is blocked, nor for what no till shows', async () => {
    const office = await newOffice(newPlace);
    const { till, tillId, clientId, maliId } = await cutOff(office);
    const annaId = await till.staffId(anna);
    const challenge = await challengeFor(till, { kind: 'reveal', clientId, group: 'contact' });
    const asked = { till: tillId, staffId: maliId, challenge, why: 'A parcel' };
    const status = async (changed: Partial<Readonly<Record<keyof typeof asked, string>>> = {}) =>
      (await enter(office, 'rights-codes', { ...asked, ...changed })).status;
    expect(await status()).toBe(200);
    expect(await status({ challenge: 'ABCDE-FGHJ' })).toBe(400);
    expect(await status({ why: ' ' })).toBe(400);
    expect(await status({ staffId: tillId })).toBe(400);
    await enter(office, 'staff', { staffId: annaId, role: 'associate', state: 'left' });
    expect(await status({ staffId: annaId })).toBe(400);
    await enter(office, 'tills', { till: tillId, because: 'stolen' });
    expect(await status()).toBe(400);
  });
});
