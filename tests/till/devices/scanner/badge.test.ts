import { randomBytes } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { makeBadgeCode } from '../../../../shared/domain/badge-code.ts';
import { anna, mali } from '../../../builders/people.ts';
import { laySerialCable, openDeviceEnd } from '../../../builders/serial-cable.ts';
import { expectNoBugs, openTestTill } from '../../../test-till.ts';
import { cutAnywhere } from './cut.ts';
import fc from 'fast-check';
import type { TestConnection } from '../../../builders/connection.ts';

const badgesHeard = ({ notices }: Pick<TestConnection, 'notices'>) =>
  notices.flatMap(({ event, payload }) => (event === 'devices.badgeRead' ? [payload] : []));

/** A locked till with a reader on a serial cable, and Anna's badge in hand. */
async function lockedWithReader() {
  const cable = await laySerialCable();
  const till = await openTestTill();
  const code = makeBadgeCode(randomBytes(16));
  const annaId = await till.staffId(anna);
  await till.signIn(mali);
  await till.ask('devices.set', { scanner: { path: cable.till, baudRate: 9_600 } });
  await till.ask('staff.assignBadge', { staffId: annaId, code });
  await till.lock();
  const device = await openDeviceEnd(cable, () => {});
  const hold = async (bytes: readonly string[]) => {
    const before = badgesHeard(till).length;
    for (const piece of bytes) device.send(Buffer.from(piece, 'latin1'));
    // The test's own time limit is the deadline.
    while (badgesHeard(till).length === before) await setTimeout(5);
    return badgesHeard(till).at(-1);
  };
  return { till, code, annaId, hold };
}

test('a badge that a serial reader reads comes to the locked window as a keyboard would type it, and needs the PIN', async () => {
  const { till, code, annaId, hold } = await lockedWithReader();
  const pieces = fc.sample(cutAnywhere(`${code.toLowerCase()}\r\n`), 5);
  for (const cut of pieces) expect(await hold(cut)).toEqual({ text: code });
  expect(await till.ask('staff.byBadge', { code })).toEqual({ staffId: annaId });
  expect(await till.ask('staff.session', {})).toEqual({ session: null });
  expect(await till.refusal('sales.inHand', {})).toBe('sign-in.needed');
  expect(await till.refusal('staff.signIn', { staffId: annaId, pin: mali.pin })).toBe('sign-in.wrong-pin');
  expect(await till.ask('staff.signIn', { staffId: annaId, pin: anna.pin })).toMatchObject({
    displayName: 'Anna P.',
  });
  expectNoBugs(till);
});

test('a badge that is read is told to every window, and to no display', async () => {
  const { till, code, hold } = await lockedWithReader();
  const [display, beside] = [till.connect('display'), till.connect()];
  await beside.signIn(mali);
  await hold([`${code}\r`]);
  expect([till, beside, display].map((window) => badgesHeard(window).length)).toEqual([1, 1, 0]);
  expect(JSON.stringify(display.notices)).not.toContain(code);
});
