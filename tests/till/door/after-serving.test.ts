import { randomUUID } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { attach } from '../../builders/clients.ts';
import { anna, boun, mali, oneOfEach } from '../../builders/people.ts';
import { laySerialCable, openDeviceEnd } from '../../builders/serial-cable.ts';
import { makeTestClock } from '../../builders/test-clock.ts';
import { expectNoBugs, openTestTill, openTillAt } from '../../test-till.ts';
import { saleIdOf } from '../identity/counter.ts';
import { look } from './everything-heard.ts';
import { cheap, nextMorning, plant, profile, theirPhone } from './planted.ts';
import { takeAim } from './pointed-inputs.ts';
import type { CheckId } from '../../../shared/ids.ts';
import type { TestConnection } from '../../builders/connection.ts';
import type { TestTill } from '../../test-till.ts';

/** Anna at the counter with the planted client on her sale, and a way to hear all that she is told from then on. */
async function annaWith(proof: Parameters<typeof attach>[2]) {
  const planted = await plant();
  const till = openTillAt(planted.folder, { clock: makeTestClock(nextMorning) });
  await till.signIn(anna).scan(cheap.code);
  expect((await attach(till, planted.clientId, proof)).ok).toBe(true);
  const aim = await takeAim(till, { ...planted, paidId: await saleIdOf(till) });
  const checkId = randomUUID() as CheckId;
  const contact = [
    profile.name?.family,
    profile.birthDate,
    '+8562055987123',
    profile.email,
    '77 Planted Lane',
  ];
  const isPrivate = { contact, belongings: [planted.oldSaleId, '"tier":"standard"'] };
  const hear = async (window: TestConnection, how?: 'unopened') => {
    const before = window.notices.length;
    const replies = await look(window, await aim(checkId), how);
    const heard = replies + JSON.stringify(window.notices.slice(before));
    const found = (words: readonly (string | null | undefined)[]) =>
      words.filter((word) => heard.includes(word ?? 'nothing was planted'));
    return { contact: found(isPrivate.contact), belongings: found(isPrivate.belongings) };
  };
  return { till, hear, isPrivate };
}
const nothing = { contact: [], belongings: [] };

test('a client put on the sale by name alone shows nothing of theirs', async () => {
  const { till, hear } = await annaWith({ kind: 'name' });
  expect(await hear(till)).toEqual(nothing);
  expectNoBugs(till);
});

describe('a client who has told their phone shows what is opened, and nothing any more after', () => {
  const ends: readonly (readonly [string, (till: TestTill) => Promise<unknown>])[] = [
    ['a hold', (till) => till.hold()],
    ['a void', (till) => till.ask('sales.void', {})],
    ['a lock, and the same person again', (till) => till.lock().signIn(anna)],
    ['a switch to a colleague', (till) => till.signIn(boun)],
    ['a hold and a recall', (till) => holdAndRecall(till)],
  ];
  test.each(ends)('%s', async (_, end) => {
    const { till, hear, isPrivate } = await annaWith(theirPhone);
    expect(await hear(till, 'unopened')).toEqual({ contact: [], belongings: ['"tier":"standard"'] });
    expect(await hear(till)).toEqual(isPrivate);
    await end(till);
    expect(till.notices.map(({ event }) => event)).toContain('forget');
    expect(await hear(till)).toEqual(nothing);
    expectNoBugs(till);
  });
});

async function holdAndRecall(till: TestTill) {
  const saleId = await saleIdOf(till);
  await till.hold();
  await till.ask('sales.recall', { saleId });
}

test('what a reader read, which may be a client’s card, is told to whoever sells and to nobody else', async () => {
  const cable = await laySerialCable();
  const till = await openTestTill();
  await till.signIn(mali);
  await till.ask('devices.set', { scanner: { path: cable.till, baudRate: 9_600 } });
  const windows = [till.connect('display'), till.connect()];
  for (const person of oneOfEach) {
    const window = till.connect();
    await window.signIn(person);
    windows.push(window);
  }
  const device = await openDeviceEnd(cable, () => {});
  device.send(Buffer.from('CC0123456789ABCDEF\r'));
  const heard = ({ notices }: Pick<TestConnection, 'notices'>) =>
    notices.some(
      ({ event, payload }) => event === 'devices.read' && JSON.stringify(payload).includes('CC0123'),
    );
  while (!heard(till)) await setTimeout(5);
  const who = ['display', 'nobody', ...oneOfEach.map(({ role }) => role)];
  expect(who.filter((_, place) => windows.slice(place, place + 1).some(heard))).toEqual([
    'associate',
    'manager',
  ]);
  expectNoBugs(till);
});
