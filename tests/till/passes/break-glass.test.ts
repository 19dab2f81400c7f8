import { describe, expect, test } from 'vitest';
import { verify } from '../../../electron/till/journal/verify/verify.ts';
import { kanda, knownClient } from '../../builders/clients.ts';
import { withDatabase } from '../../builders/founded-folder.ts';
import { anna, boun, mali } from '../../builders/people.ts';
import { stayFor } from '../../builders/stay-for.ts';
import { expectNoBugs, openTestTill } from '../../test-till.ts';
import type { ClientId } from '../../../shared/ids.ts';
import type { TestConnection } from '../../builders/connection.ts';
import type { TestTill } from '../../test-till.ts';

const groups = ['contact', 'belongings', 'commercial'] as const;
const minute = 60_000;

/** A VVIP whom nobody advises, and Anna signed in. */
async function withVvip() {
  const till = await openTestTill();
  const clientId = await knownClient(till, kanda, { tier: 'VVIP' });
  await till.signIn(anna);
  return { till, clientId };
}
const take = (at: Pick<TestConnection, 'ask'>, clientId: ClientId) =>
  at.ask('passes.breakGlass', { clientId, reason: 'adviser away', words: null });
async function opened(at: Pick<TestConnection, 'call'>, clientId: ClientId) {
  const open: string[] = [];
  for (const group of groups) if ((await at.call('clients.reveal', { clientId, group })).ok) open.push(group);
  return open;
}
const forgets = ({ notices }: Pick<TestConnection, 'notices'>) =>
  notices.filter(({ event }) => event === 'forget').map(({ payload }) => payload);

test('opens a VIP’s file part by part, each an entry that counts, for one client alone', async () => {
  const { till, clientId } = await withVvip();
  const other = await knownClient(till, { ...kanda, evenSo: true }, { tier: 'VIP' });
  expect(await opened(till, clientId)).toEqual([]);
  expect(await take(till, clientId)).toMatchObject({
    tier: 'VVIP',
    mayReveal: { contact: true, belongings: true, commercial: true },
    revealsLeft: 20,
    breakGlass: { mayTake: false, secondsLeft: 900 },
  });
  expect(await opened(till, clientId)).toEqual([...groups]);
  expect(await opened(till, other)).toEqual([]);
  expect(await till.ask('clients.card', { clientId })).toMatchObject({ revealsLeft: 17 });
  const kinds = (await till.ask('journal.read', { beforeSeq: null })).map(({ kind }) => kind);
  expect(kinds.slice(0, 4)).toEqual([
    'client.revealed',
    'client.revealed',
    'client.revealed',
    'client.break-glass-taken',
  ]);
  expectNoBugs(till);
});

describe('it ends, and the window forgets, with', () => {
  test('fifteen minutes, whatever somebody does to the clock on the wall', async () => {
    const { till, clientId } = await withVvip();
    await take(till, clientId);
    till.clock.moveWallClock(-60 * minute);
    await stayFor(till, 15 * minute - 1);
    expect(await opened(till, clientId)).toEqual([...groups]);
    expect(forgets(till)).toEqual([]);
    await till.clock.advance(1);
    expect(await opened(till, clientId)).toEqual([]);
    expect(forgets(till)).toEqual([{ reason: 'expired' }]);
  });

  const ends: readonly (readonly [string, (till: TestTill) => Promise<unknown>])[] = [
    ['a lock, and the same person again', (till) => till.lock().signIn(anna)],
    ['a switch to a colleague', (till) => till.signIn(boun)],
    ['a switch there and back', (till) => till.signIn(boun).signIn(anna)],
  ];
  test.each(ends)('%s', async (_, end) => {
    const { till, clientId } = await withVvip();
    await take(till, clientId);
    await end(till);
    expect(await opened(till, clientId)).toEqual([]);
    expect(forgets(till).length).toBeGreaterThan(0);
    // Nothing is told a second time when the time would have been over.
    const before = forgets(till).length;
    await stayFor(till, 20 * minute);
    expect(forgets(till).length).toBe(before);
  });

  test('a restart', async () => {
    const { till, clientId } = await withVvip();
    await take(till, clientId);
    const again = await till.restart();
    await again.signIn(anna);
    expect(await opened(again, clientId)).toEqual([]);
  });

  test('the next client', async () => {
    const { till, clientId } = await withVvip();
    const other = await knownClient(till, { ...kanda, evenSo: true }, { tier: 'VIP' });
    await take(till, clientId);
    await take(till, other);
    expect(forgets(till)).toEqual([{ reason: 'expired' }]);
    expect(await opened(till, clientId)).toEqual([]);
    expect(await opened(till, other)).toEqual([...groups]);
  });
});

test('is theirs at that window alone', async () => {
  const { till, clientId } = await withVvip();
  await take(till, clientId);
  const same = till.connect();
  await same.signIn(anna);
  expect(await opened(same, clientId)).toEqual([]);
});

describe('is refused', () => {
  test('without a word where a word is needed, and with the number of a card in it', async () => {
    const { till, clientId } = await withVvip();
    const asked = { clientId, reason: 'other' } as const;
    expect(await till.refusal('passes.breakGlass', { ...asked, words: null })).toBe(
      'break-glass.words-needed',
    );
    expect(await till.refusal('passes.breakGlass', { ...asked, words: '4111 1111 1111 1111' })).toBe(
      'card-number.refused',
    );
    expect(await opened(till, clientId)).toEqual([]);
  });

  test('to the adviser, whose file it is, and to managers', async () => {
    const till = await openTestTill();
    const clientId = await knownClient(till, kanda, { tier: 'VIP', adviser: anna });
    await till.signIn(anna);
    const asked = { clientId, reason: 'delivery', words: null } as const;
    expect(await till.refusal('passes.breakGlass', asked)).toBe('break-glass.not-needed');
    await till.signIn(mali);
    expect(await till.refusal('passes.breakGlass', asked)).toBe('not-allowed');
  });

  test('of a client who is no VIP: to find out who is one counts like a look', async () => {
    const till = await openTestTill();
    const clientId = await knownClient(till);
    await till.signIn(anna);
    const asked = { clientId, reason: 'delivery', words: null } as const;
    expect(await till.ask('clients.card', { clientId })).toMatchObject({ breakGlass: { mayTake: true } });
    for (let tries = 0; tries < 20; tries += 1)
      expect(await till.refusal('passes.breakGlass', asked)).toBe('break-glass.no-vip');
    expect(await till.refusal('passes.breakGlass', asked)).toBe('client.looks-used-up');
  });
});

test('the tables hold against the journal, and what was typed lies in it sealed', async () => {
  const { till, clientId } = await withVvip();
  await till.ask('passes.breakGlass', { clientId, reason: 'other', words: 'Her sister called, Zirconia' });
  await till.signIn(mali);
  const [taken] = (await till.ask('review.breakGlass', {})).waiting;
  if (!taken) throw new Error('One waits');
  await till.ask('review.answerBreakGlass', { ...taken, accepted: false, word: 'Call me, Wolframite' });
  await till.close();
  withDatabase(till.folder, (db) => {
    expect(verify(db, till.folder).findings).toEqual([]);
    const bodies = JSON.stringify(db.sqlite.prepare('SELECT body FROM journal').all());
    expect(bodies).toContain('other');
    expect(bodies).not.toMatch(/Zirconia|Wolframite/);
  });
});
