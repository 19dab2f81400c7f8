import { randomUUID } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { verify } from '../../../electron/till/journal/verify/verify.ts';
import { entriesAfter } from '../../../electron/till/journal/journal-store.ts';
import { withDatabase } from '../../builders/founded-folder.ts';
import { anna, mali } from '../../builders/people.ts';
import { expectNoBugs, standBy } from '../../test-till.ts';
import { challengeFor, cutOff, day, leasedTill, withCode } from './counter.ts';
import type { ClientId } from '../../../shared/ids.ts';
import type { LeasedAct } from '../../../shared/contract/rights.ts';

const contactOf = (clientId: ClientId) => ({ clientId, group: 'contact' }) as const;
const revealing = (clientId: ClientId): LeasedAct => ({ kind: 'reveal', ...contactOf(clientId) });

/** Mali at the till that is cut off. */
async function maliCutOff() {
  const there = await cutOff();
  await there.till.signIn(mali);
  return { ...there, maliId: await there.till.staffId(mali) };
}

test('the right code opens one part of one file, once, and the journal says so before it', async () => {
  const { till, clientId, readOut, maliId } = await maliCutOff();
  const challenge = await challengeFor(till, revealing(clientId));
  expect(challenge).toMatch(/^[0-9A-HJKMNP-TV-Z]{5}-[0-9A-HJKMNP-TV-Z]{5}$/);
  expect(await till.refusal('clients.reveal', contactOf(clientId))).toBe('rights.stale');
  const code = readOut(maliId, challenge);
  const typed = code.toLowerCase().replace('-', ' ').replaceAll('0', 'o').replaceAll('1', 'l');
  expect(await till.ask('rights.giveCode', { code: typed })).toEqual({ secondsLeft: 600 });
  expect(await till.ask('clients.reveal', contactOf(clientId))).toMatchObject({ phone: '+8562055123456' });
  expect(await till.refusal('clients.reveal', contactOf(clientId))).toBe('rights.stale');
  expect(await till.refusal('rights.giveCode', { code })).toBe('rights.code-over');
  expectNoBugs(till);
  await till.close();
  withDatabase(till.folder, (db) => {
    expect(entriesAfter(db, 1, 0, 1_000).slice(-2)).toMatchObject([
      {
        kind: 'rights.code-used',
        staff: maliId,
        body: { challenge: challenge.replace('-', ''), act: revealing(clientId) },
      },
      { kind: 'client.revealed', staff: maliId, body: contactOf(clientId) },
    ]);
    expect(verify(db, till.folder).findings).toEqual([]);
  });
});

test('a code for one thing opens no other', async () => {
  const { till, clientId, served, readOut, maliId } = await maliCutOff();
  await withCode(till, maliId, revealing(clientId), readOut);
  expect([
    await till.refusal('clients.reveal', { clientId, group: 'belongings' }),
    await till.refusal('clients.reveal', contactOf(served)),
    await till.refusal('care.letter', { clientId }),
    await till.refusal('care.due', {}),
  ]).toEqual(['rights.stale', 'rights.stale', 'rights.stale', 'rights.stale']);
  expect(await till.refusal('clients.reveal', contactOf(clientId))).toBeNull();
});

test('the code of one challenge is none for the next, though it is for the same thing', async () => {
  const { till, clientId, readOut, maliId } = await maliCutOff();
  const first = await challengeFor(till, revealing(clientId));
  const second = await challengeFor(till, revealing(clientId));
  expect(second).not.toBe(first);
  expect(await till.refusal('rights.giveCode', { code: readOut(maliId, first) })).toBe('rights.code-wrong');
  expect(await till.refusal('rights.giveCode', { code: readOut(maliId, second) })).toBeNull();
});

test('a code is nothing to anybody else, at any window, nor to the same person signed in again', async () => {
  const { till, served, readOut, maliId } = await maliCutOff();
  const challenge = await challengeFor(till, revealing(served));
  const code = readOut(maliId, challenge);
  const window = till.connect();
  await window.signIn(anna);
  expect(await window.refusal('rights.giveCode', { code })).toBe('rights.code-over');
  await window.signIn(mali);
  expect(await window.refusal('rights.giveCode', { code })).toBe('rights.code-over');
  const annas = readOut(await till.staffId(anna), challenge);
  expect(await till.refusal('rights.giveCode', { code: annas })).toBe('rights.code-wrong');
  await till.ask('rights.giveCode', { code });
  expect(await window.refusal('clients.reveal', contactOf(served))).toBe('rights.stale');
  await till.lock().signIn(mali);
  expect(await till.refusal('clients.reveal', contactOf(served))).toBe('rights.stale');
  expect(await till.refusal('rights.giveCode', { code })).toBe('rights.code-over');
});

test('a code that head office made for another till opens nothing', async () => {
  const { till, clientId, readOut, maliId } = await maliCutOff();
  const other = await leasedTill('ab'.repeat(32));
  const challenge = await challengeFor(till, revealing(clientId));
  const codes = [other.readOut(maliId, challenge), readOut(maliId, challenge, randomUUID())];
  for (const code of codes) expect(await till.refusal('rights.giveCode', { code })).toBe('rights.code-wrong');
  expect(await till.refusal('clients.reveal', contactOf(clientId))).toBe('rights.stale');
});

describe('ten minutes', () => {
  test('are the time for the code and for what it opens, whatever the wall clock says', async () => {
    const { till, clientId, readOut, maliId } = await maliCutOff();
    const code = readOut(maliId, await challengeFor(till, revealing(clientId)));
    await standBy(till, 599_000);
    expect(await till.ask('rights.giveCode', { code })).toEqual({ secondsLeft: 1 });
    till.clock.moveWallClock(-600_000);
    await till.clock.advance(1_000);
    expect(await till.refusal('clients.reveal', contactOf(clientId))).toBe('rights.stale');
  });

  test('later the right code is none', async () => {
    const { till, clientId, readOut, maliId } = await maliCutOff();
    const code = readOut(maliId, await challengeFor(till, revealing(clientId)));
    await standBy(till, 600_000);
    expect(await till.refusal('rights.giveCode', { code })).toBe('rights.code-over');
    expect(await till.refusal('clients.reveal', contactOf(clientId))).toBe('rights.stale');
  });
});

test('five wrong codes end a challenge, also five at once; the next one is another', async () => {
  const { till, clientId, readOut, maliId } = await maliCutOff();
  const code = readOut(maliId, await challengeFor(till, revealing(clientId)));
  const wrong = ['', 'AAAAA', '00000-00000', 'ZZZZZ-ZZZZZ', 'UUUUU-UUUUU', '11111-11111'];
  const answers = await Promise.all(wrong.map((typed) => till.refusal('rights.giveCode', { code: typed })));
  expect(answers).toEqual([...Array<string>(5).fill('rights.code-wrong'), 'rights.code-over']);
  expect(await till.refusal('rights.giveCode', { code })).toBe('rights.code-over');
  expect(await till.refusal('clients.reveal', contactOf(clientId))).toBe('rights.stale');
  await withCode(till, maliId, revealing(clientId), readOut);
  expect(await till.refusal('clients.reveal', contactOf(clientId))).toBeNull();
});

test('a restart ends every challenge and every code that was given', async () => {
  const { till, clientId, readOut, maliId } = await maliCutOff();
  const code = readOut(maliId, await challengeFor(till, revealing(clientId)));
  await till.ask('rights.giveCode', { code });
  const again = await till.restart();
  await again.signIn(mali);
  expect(await again.refusal('rights.giveCode', { code })).toBe('rights.code-over');
  expect(await again.refusal('clients.reveal', contactOf(clientId))).toBe('rights.stale');
});

test('under a lease nobody needs a code, and without a key none can be checked', async () => {
  const { till, clientId } = await leasedTill();
  await till.signIn(mali);
  const act = revealing(clientId);
  expect(await till.refusal('rights.askCode', { act })).toBe('rights.code-not-needed');
  const keyless = await leasedTill(null);
  await keyless.till.clock.advance(8 * day);
  await keyless.till.signIn(mali);
  const ofKeyless = revealing(keyless.clientId);
  expect(await keyless.till.refusal('rights.askCode', { act: ofKeyless })).toBe('rights.no-code-key');
});
