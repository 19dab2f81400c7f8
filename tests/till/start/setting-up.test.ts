import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { pinsOf } from '../../../electron/till/staff/pin-store.ts';
import { findSecret, findReadable } from '../../builders/readable-words.ts';
import { testKey, withDatabase } from '../../builders/founded-folder.ts';
import { expectNoBugs, newFolder, openTillAt } from '../../test-till.ts';
import type { SetUp } from '../../../shared/contract/start.ts';

const nina = { givenName: 'Nina', familyName: 'Vong', pin: '592748' };
const setUp: SetUp = {
  boutique: { name: 'Vientiane 2', country: 'LA', currency: 'LAK', taxMode: 'inclusive', taxRateBp: 1_000 },
  tillName: 'till C',
  manager: nina,
  associates: [{ givenName: 'Pete', familyName: 'Lor', pin: '836295' }],
};

test('a fresh till is set up once; its manager signs in first, and its recovery code opens it without the key', async () => {
  const till = openTillAt(newFolder());
  expect(await till.ask('start.state', {})).toEqual({
    state: 'fresh',
    sample: false,
    sampleThere: false,
    problem: null,
  });
  expect(await till.refusal('staff.tiles', {})).toBe('till.not-open');
  const { recoveryCode } = await till.ask('start.setUp', setUp);
  expect(till.notices.at(-1)).toMatchObject({
    event: 'start.changed',
    payload: { state: 'open', sample: false },
  });
  expect(await till.ask('staff.tiles', {})).toMatchObject([
    { displayName: 'Nina V.', role: 'manager', samplePin: null },
    { displayName: 'Pete L.', role: 'associate', samplePin: null },
  ]);
  await till.signIn(nina);
  expect(await till.ask('till.status', {})).toMatchObject({
    boutiqueName: 'Vientiane 2',
    timeZone: 'Asia/Vientiane',
  });
  expect(await till.refusal('start.setUp', setUp)).toBe('till.already-open');
  const locked = await till.restart({ key: null });
  expect(await locked.refusal('start.setUp', setUp)).toBe('key.missing');
  expect(await locked.ask('start.unlock', { recoveryCode })).toMatchObject({ state: 'open' });
  await locked.signIn(nina);
  expectNoBugs(locked);
});

test('a PIN that is set costs a guesser the full price', async () => {
  const till = openTillAt(newFolder());
  await till.ask('start.setUp', setUp);
  const staffId = await till.staffId(nina);
  await till.close();
  const pins = withDatabase(till.folder, (db) => pinsOf(db, staffId));
  for (const verifier of [pins?.own, pins?.duress]) expect(verifier).toMatch(/\.19456\.2$/);
});

test('without a key from its host the till makes its own, which only the recovery code gives back', async () => {
  const till = openTillAt(newFolder(), { key: null });
  const { recoveryCode } = await till.ask('start.setUp', setUp);
  const again = await till.restart();
  expect(await again.ask('start.state', {})).toMatchObject({ state: 'locked' });
  await again.ask('start.unlock', { recoveryCode });
  await again.signIn(nina);
});

test('a card number in any name of a new till is refused, and nothing is made', async () => {
  const till = openTillAt(newFolder());
  const card = '4111 1111 1111 1111';
  const people = [{ givenName: card }, { familyName: card }];
  for (const wrong of [
    { boutique: { ...setUp.boutique, name: card } },
    { tillName: card },
    ...people.map((name) => ({ manager: { ...nina, ...name } })),
    ...people.map((name) => ({ associates: [{ ...nina, ...name }] })),
  ])
    expect(await till.refusal('start.setUp', { ...setUp, ...wrong })).toBe('card-number.refused');
  expect(await till.ask('start.state', {})).toMatchObject({ state: 'fresh' });
});

test('two windows that set up at once make one till', async () => {
  const till = openTillAt(newFolder());
  const beside = till.connect();
  const answers = await Promise.all([till.call('start.setUp', setUp), beside.call('start.setUp', setUp)]);
  expect(answers.map((answer) => answer.ok || answer.error.code)).toEqual([true, 'till.already-open']);
});

test.each(['123456', '231126', '777777'])(
  'a PIN as easy as %s is refused, for whomever it is, and nothing is made',
  async (pin) => {
    const folder = newFolder();
    const till = openTillAt(folder);
    expect(await till.refusal('start.setUp', { ...setUp, manager: { ...nina, pin } })).toBe('pin.weak');
    const associates = [{ givenName: 'Pete', familyName: 'Lor', pin }];
    expect(await till.refusal('start.setUp', { ...setUp, associates })).toBe('pin.weak');
    expect(readdirSync(folder)).toEqual([]);
  },
);

describe('what lies in the folder of a real till', () => {
  test('is no key, no recovery code and no PIN, in any form', async () => {
    const folder = newFolder();
    const till = openTillAt(folder);
    const { recoveryCode } = await till.ask('start.setUp', setUp);
    await till.signIn(nina);
    await till.close();
    expect(readdirSync(folder).toSorted()).toEqual(['in-use', 'key-envelope.a', 'key-envelope.b', 'till.db']);
    expect(findSecret([folder], testKey)).toEqual([]);
    expect(
      findReadable(
        [folder],
        [recoveryCode, recoveryCode.replaceAll('-', ''), nina.pin, 'Nina', 'Vientiane 2'],
      ),
    ).toEqual([]);
  });

  test('left half set up is no till: setting up begins again', async () => {
    const folder = newFolder();
    writeFileSync(join(folder, 'setting-up.db'), 'half a database');
    writeFileSync(join(folder, 'setting-up.db-wal'), 'and its log');
    const till = openTillAt(folder);
    expect(await till.ask('start.state', {})).toMatchObject({ state: 'fresh' });
    await till.ask('start.setUp', setUp);
    await till.signIn(nina);
    expect(existsSync(join(folder, 'setting-up.db-wal'))).toBe(false);
  });
});
