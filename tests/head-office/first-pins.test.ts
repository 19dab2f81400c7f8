import { expect, test } from 'vitest';
import { verify } from '../../electron/till/journal/verify/verify.ts';
import { withDatabase } from '../builders/founded-folder.ts';
import { anna, mali } from '../builders/people.ts';
import { makeTestClock } from '../builders/test-clock.ts';
import { expectNoBugs } from '../test-till.ts';
import { newOffice } from './office.ts';
import { onBothStores } from './stores.ts';
import { boutiqueOf, codeOfNewBoutique, comesTrue, enrolledTill, enter } from './tills.ts';
import type { StaffId } from '../../shared/ids.ts';
import type { TestTill } from '../test-till.ts';
import type { Office } from './office.ts';

const kham = { givenName: 'Kham', familyName: 'Bounmy', role: 'associate' } as const;
const pin = '384957';

/** Head office takes Kham on in its first boutique. */
async function takeOn(office: Office): Promise<StaffId> {
  const { text } = await enter(office, 'people', { boutique: await boutiqueOf(office), ...kham });
  return text as StaffId;
}
const codeFor = async (office: Office, staffId: StaffId): Promise<string> =>
  (await enter(office, 'pin-codes', { staffId })).text;
const tileOf = async (till: TestTill, staffId: StaffId) =>
  (await till.ask('staff.tiles', {})).find((tile) => tile.staffId === staffId);
const hasCode = (tills: readonly TestTill[], staffId: StaffId) =>
  comesTrue(tills, async () => {
    for (const till of tills) expect(await tileOf(till, staffId)).toMatchObject({ hasCode: true });
  });

onBothStores((newPlace) => {
  test('somebody head office takes on has a tile at every till of the boutique, and sets a PIN at each with one code', async () => {
    const office = await newOffice(newPlace);
    const [a, b] = [await enrolledTill(office), await enrolledTill(office)];
    const elsewhere = await enrolledTill(office, { code: await codeOfNewBoutique(office) });
    const staffId = await takeOn(office);
    await comesTrue([a, b, elsewhere], async () => {
      for (const till of [a, b])
        expect(await tileOf(till, staffId)).toMatchObject({
          displayName: 'Kham B.',
          initials: 'KB',
          role: 'associate',
          hasPin: false,
          hasCode: false,
        });
    });
    expect(a.notices.map(({ event }) => event)).toContain('staff.changed');
    expect(await a.refusal('staff.signIn', { staffId, pin })).toBe('sign-in.no-pin');
    const code = await codeFor(office, staffId);
    await hasCode([a, b], staffId);
    // From here on without head office: the code's hash came by the feed.
    await office.close();
    for (const till of [a, b]) {
      expect(await till.refusal('staff.checkCode', { staffId, code: code.toLowerCase() })).toBeNull();
      expect(await till.ask('staff.setPin', { staffId, code, pin })).toMatchObject({
        displayName: 'Kham B.',
      });
      expect(await tileOf(till, staffId)).toMatchObject({ hasPin: true, hasCode: false });
      await till.signIn(anna).signIn({ ...kham, pin });
    }
    expect(await tileOf(elsewhere, staffId)).toBeUndefined();
    for (const till of [a, b, elsewhere]) {
      expectNoBugs(till);
      await till.close();
      expect(withDatabase(till.folder, (db) => verify(db, till.folder).findings)).toEqual([]);
    }
  });

  test('a code works once, for one person, for a day, and the one made last', async () => {
    const office = await newOffice(newPlace);
    const till = await enrolledTill(office);
    const staffId = await takeOn(office);
    const first = await codeFor(office, staffId);
    office.pass(60_000);
    const code = await codeFor(office, staffId);
    await hasCode([till], staffId);
    const annaId = await till.staffId(anna);
    const tries = [
      { staffId, code: first },
      { staffId, code: 'ABCD-EFGH-JKLM' },
      { staffId: annaId, code },
    ];
    for (const wrong of tries) {
      expect(await till.refusal('staff.checkCode', wrong)).toBe('pin-code.wrong');
      expect(await till.refusal('staff.setPin', { ...wrong, pin })).toBe('pin-code.wrong');
    }
    expect(await till.refusal('staff.setPin', { staffId, code, pin: '123456' })).toBe('pin.weak');
    const both = await Promise.all([
      till.refusal('staff.setPin', { staffId, code, pin }),
      till.connect().refusal('staff.setPin', { staffId, code, pin: '926401' }),
    ]);
    expect(both.toSorted()).toEqual([null, 'pin-code.wrong']);
    const late = await codeFor(office, staffId);
    await hasCode([till], staffId);
    await office.close();
    const next = await till.restart({ clock: makeTestClock(till.clock.now() + 24 * 3_600_000) });
    expect(await next.refusal('staff.setPin', { staffId, code: late, pin })).toBe('pin-code.wrong');
  });

  test('who forgot their PIN sets a new one: a manager asks, head office sees it and makes the code', async () => {
    const office = await newOffice(newPlace);
    const till = await enrolledTill(office);
    const staffId = await till.staffId(anna);
    await comesTrue([till], async () => expect((await office.state()).tills[0]?.backlog).toBe(0));
    for (let time = 0; time < 5; time += 1) await till.call('staff.signIn', { staffId, pin: '111222' });
    await till.signIn(mali);
    await till.ask('staff.askCode', { staffId });
    const shown = async () => (await fetch(office.url)).text();
    expect(await shown()).toContain('Mali K. asks for a code for Anna Phommachan');
    const code = await codeFor(office, staffId);
    expect(await shown()).not.toContain('asks for a code');
    expect(await shown()).not.toContain(code);
    await hasCode([till], staffId);
    await till.ask('staff.setPin', { staffId, code, pin });
    await till.signIn({ ...anna, pin });
    expect(await till.refusal('staff.signIn', { staffId, pin: anna.pin })).toBe('sign-in.wrong-pin');
    const kinds = (await till.signIn(mali), await till.ask('journal.read', { beforeSeq: null })).map(
      ({ kind }) => kind,
    );
    expect(kinds).toEqual(expect.arrayContaining(['staff.code-asked', 'staff.pin-set']));
  });

  test('a person needs two names, a role and a boutique of the house; who has left gets no code', async () => {
    const office = await newOffice(newPlace);
    await enrolledTill(office);
    const boutique = await boutiqueOf(office);
    for (const wrong of [{ givenName: ' ' }, { role: 'owner' }, { boutique: crypto.randomUUID() }])
      expect(await enter(office, 'people', { boutique, ...kham, ...wrong })).toMatchObject({ status: 400 });
    const staffId = await takeOn(office);
    await enter(office, 'staff', { staffId, role: 'associate', state: 'left' });
    expect(await enter(office, 'pin-codes', { staffId })).toMatchObject({ status: 400 });
  });
});
