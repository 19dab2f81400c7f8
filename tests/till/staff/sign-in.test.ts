import { describe, expect, test } from 'vitest';
import { run } from '../../../electron/till/database/query.ts';
import { transaction } from '../../../electron/till/database/transaction.ts';
import { withDatabase } from '../../builders/founded-folder.ts';
import { anna, boun, mali } from '../../builders/people.ts';
import { aRing } from '../../builders/pieces.ts';
import { expectNoBugs, openTestTill } from '../../test-till.ts';
import type { TestConnection } from '../../builders/connection.ts';
import type { TestTill } from '../../test-till.ts';
import type { NewStaff } from '../../../electron/till/start/found-till.ts';

const wrong = '111222';
type Counter = Pick<TestConnection, 'call' | 'staffId' | 'ask'>;

async function tryPin(till: Counter, person: NewStaff, pin: string) {
  const reply = await till.call('staff.signIn', { staffId: await till.staffId(person), pin });
  const details: Readonly<Record<string, unknown>> = reply.ok ? {} : (reply.error.details ?? {});
  return { code: reply.ok ? 'signed in' : reply.error.code, details };
}
async function fail(till: Counter, person: NewStaff, times: number) {
  const codes: string[] = [];
  for (let time = 0; time < times; time += 1) codes.push((await tryPin(till, person, wrong)).code);
  return codes;
}
/** A till where Anna has typed so many wrong PINs in a row; typing them takes its time. */
async function openAfter(failures: 5 | 10): Promise<TestTill> {
  const till = await openTestTill();
  const staffId = await till.staffId(anna);
  await till.close();
  withDatabase(till.folder, (db) =>
    transaction(db, (writer) =>
      run(
        writer,
        'INSERT INTO sign_in_failures VALUES (?, ?, ?)',
        staffId,
        failures,
        failures === 5 ? 60_000 : 900_000,
      ),
    ),
  );
  return till.restart();
}
const tileOf = async (till: Counter, person: NewStaff) => {
  const id = await till.staffId(person);
  return (await till.ask('staff.tiles', {})).find(({ staffId }) => staffId === id);
};

describe('the right PIN', () => {
  test('signs in on this connection and on no other', async () => {
    const till = await openTestTill();
    const beside = till.connect();
    await till.signIn(anna);
    expect(await till.ask('staff.session', {})).toMatchObject({
      session: { displayName: 'Anna P.', role: 'associate' },
    });
    expect(await beside.ask('staff.session', {})).toEqual({ session: null });
    expect(await beside.refusal('sales.inHand', {})).toBe('sign-in.needed');
    expect(till.notices.at(-1)).toMatchObject({
      event: 'session.changed',
      payload: { session: { initials: 'AP' } },
    });
    expect(beside.notices.map(({ event }) => event)).toEqual(['start.changed']);
  });

  test('clears what was counted', async () => {
    const till = await openTestTill();
    await fail(till, anna, 4);
    await till.signIn(anna);
    expect((await tryPin(till, anna, wrong)).details).toEqual({ left: 4 });
  });

  test('of somebody else, or of nobody here, does not', async () => {
    const till = await openTestTill();
    expect((await tryPin(till, anna, boun.pin)).code).toBe('sign-in.wrong-pin');
    const nobody = '018f2b9c-0000-7000-8000-000000000000' as Awaited<ReturnType<typeof till.staffId>>;
    expect(await till.refusal('staff.signIn', { staffId: nobody, pin: anna.pin })).toBe('sign-in.unknown');
  });
});

describe('wrong PINs', () => {
  test('are counted down, then make the person wait: a minute, five, fifteen', async () => {
    const till = await openTestTill();
    const left: unknown[] = [];
    for (let time = 0; time < 5; time += 1) left.push((await tryPin(till, anna, wrong)).details['left']);
    expect(left).toEqual([4, 3, 2, 1, 0]);
    for (const seconds of [60, 300, 900, 900, 900]) {
      expect(await tryPin(till, anna, anna.pin)).toEqual({ code: 'sign-in.wait', details: { seconds } });
      await till.clock.advance(seconds * 1_000 - 1);
      expect(await tryPin(till, anna, anna.pin)).toEqual({ code: 'sign-in.wait', details: { seconds: 1 } });
      await till.clock.advance(1);
      expect((await tryPin(till, anna, wrong)).code).toBe('sign-in.wrong-pin');
    }
    // The tenth is behind: now no waiting helps.
    await till.clock.advance(24 * 3_600_000);
    expect((await tryPin(till, anna, anna.pin)).code).toBe('sign-in.needs-manager');
    expect(await tileOf(till, anna)).toMatchObject({ needsManager: true });
    expectNoBugs(till);
  });

  test('of one person leave the others alone', async () => {
    const till = await openTestTill();
    await fail(till, anna, 5);
    await till.signIn(boun);
    expect(await tileOf(till, anna)).toMatchObject({ waitSeconds: 60, needsManager: false });
    expect(await tileOf(till, mali)).toMatchObject({ waitSeconds: 0 });
  });

  test('survive a restart, where the waiting begins anew', async () => {
    const till = await openAfter(5);
    await till.clock.advance(59_000);
    const again = await till.restart();
    expect(await tryPin(again, anna, anna.pin)).toEqual({ code: 'sign-in.wait', details: { seconds: 60 } });
    await again.clock.advance(60_000);
    await again.signIn(anna);
  });

  test.each([365, -365])('cannot be waited out by a clock moved by %i days', async (days) => {
    const till = await openAfter(5);
    till.clock.moveWallClock(days * 86_400_000);
    expect(await tryPin(till, anna, anna.pin)).toEqual({ code: 'sign-in.wait', details: { seconds: 60 } });
    await till.clock.advance(60_000);
    await till.signIn(anna);
  });

  test('count before they are checked, so that pulling the plug gives no free try', async () => {
    let till = await openTestTill();
    for (let time = 0; time < 5; time += 1) {
      const staffId = await till.staffId(anna);
      void till.send('staff.signIn', { staffId, pin: wrong });
      till = await till.restart();
    }
    expect((await tryPin(till, anna, anna.pin)).code).toBe('sign-in.wait');
  });

  test('cannot be tried many at a time', async () => {
    const till = await openTestTill();
    const tries = await Promise.all(Array.from({ length: 20 }, () => tryPin(till, anna, wrong)));
    expect(tries.filter(({ code }) => code === 'sign-in.wrong-pin')).toHaveLength(5);
    expect(tries.filter(({ code }) => code === 'sign-in.wait')).toHaveLength(15);
  });

  test('go into the journal by person and count, never with the digits', async () => {
    const till = await openTestTill();
    await fail(till, anna, 2);
    await till.signIn(mali);
    const lines = await till.ask('journal.read', { beforeSeq: null });
    expect(lines.slice(0, 3).map(({ kind, staffId }) => [kind, staffId])).toEqual([
      ['staff.signed-in', await till.staffId(mali)],
      ['staff.refused', null],
      ['staff.refused', null],
    ]);
    expect(JSON.stringify([till.log, till.notices])).not.toContain(wrong);
  });
});

describe('a manager', () => {
  test('lets somebody in again who was locked out', async () => {
    const till = await openAfter(10);
    expect((await tryPin(till, anna, anna.pin)).code).toBe('sign-in.needs-manager');
    const staffId = await till.staffId(anna);
    await till.signIn(boun);
    expect(await till.refusal('staff.letIn', { staffId })).toBe('not-allowed');
    await till.signIn(mali);
    await till.ask('staff.letIn', { staffId });
    const [newest] = await till.ask('journal.read', { beforeSeq: null });
    expect(newest).toMatchObject({ kind: 'staff.let-in', staffId: await till.staffId(mali) });
    await till.signIn(anna);
  });
});

describe('locking', () => {
  test('keeps the sale, and empties the window', async () => {
    const ring = aRing();
    const till = await openTestTill({ pieces: [ring] });
    await till.signIn(anna).scan(ring.code).lock();
    expect(till.notices.slice(-2)).toEqual([
      { event: 'forget', payload: { reason: 'locked' } },
      { event: 'session.changed', payload: { session: null } },
    ]);
    await till.signIn(boun);
    expect((await till.ask('sales.inHand', {})).sale?.lines.map(({ code }) => code)).toEqual([ring.code]);
  });

  test('of one window leaves another signed in', async () => {
    const till = await openTestTill();
    const beside = till.connect();
    await beside.signIn(mali);
    await till.signIn(anna).lock();
    expect(await beside.ask('staff.session', {})).toMatchObject({ session: { displayName: 'Mali K.' } });
  });

  test('is what a switch of person does to what the window holds', async () => {
    const till = await openTestTill();
    await till.signIn(anna).signIn(boun);
    const events = till.notices.filter(({ event }) => event === 'forget');
    expect(events).toEqual([{ event: 'forget', payload: { reason: 'switched' } }]);
    expect(await till.ask('staff.session', {})).toMatchObject({ session: { displayName: 'Boun S.' } });
  });

  test('also happens when the till is closed', async () => {
    const till = await openTestTill();
    await till.signIn(anna);
    await till.close();
    expect(till.notices.slice(-2)[0]).toEqual({ event: 'forget', payload: { reason: 'ended' } });
  });
});
