import { expect, test } from 'vitest';
import { transaction } from '../../../electron/till/database/transaction.ts';
import { keepRights } from '../../../electron/till/sync/feeds/rights.ts';
import { kanda, knownClient } from '../../builders/clients.ts';
import { withDatabase } from '../../builders/founded-folder.ts';
import { anna, boun, mali, oneOfEach } from '../../builders/people.ts';
import { expectNoBugs, openTestTill } from '../../test-till.ts';
import type { TestConnection } from '../../builders/connection.ts';

const hour = 3_600_000;
const heard = ({ notices }: Pick<TestConnection, 'notices'>) =>
  notices.filter(({ event }) => event === 'review.changed').length;

/** Anna broke the glass of a VIP at her window. */
async function taken() {
  const till = await openTestTill();
  const clientId = await knownClient(till, kanda, { tier: 'VIP' });
  const windows = [];
  for (const person of oneOfEach) {
    const window = till.connect();
    await window.signIn(person);
    windows.push({ role: person.role, window });
  }
  await till.signIn(anna);
  const display = till.connect('display');
  await till.ask('passes.breakGlass', { clientId, reason: 'other', words: 'Her husband is here' });
  return { till, clientId, windows, display };
}

test('every manager’s window hears of it at once, and nobody else’s, nor the display', async () => {
  const { till, windows, display } = await taken();
  expect(windows.filter(({ window }) => heard(window) > 0).map(({ role }) => role)).toEqual(['manager']);
  expect([heard(till), heard(display)]).toEqual([0, 0]);
});

test('a manager sees who did it, for whom, why and what they opened, and says whether it was right', async () => {
  const { till, clientId } = await taken();
  await till.ask('clients.reveal', { clientId, group: 'contact' });
  await till.signIn(mali);
  const { waiting } = await till.ask('review.breakGlass', {});
  expect(waiting).toMatchObject([
    {
      displayName: 'Kanda P.',
      takenBy: 'Anna P.',
      reason: 'other',
      words: 'Her husband is here',
      looks: 1,
      overdue: false,
      review: null,
    },
  ]);
  const [one] = waiting;
  if (!one) throw new Error('One waits');
  const { breakGlassId } = one;
  const answer = (accepted: boolean, word: string | null) =>
    till.refusal('review.answerBreakGlass', { breakGlassId, accepted, word });
  expect(await answer(false, null)).toBe('break-glass.word-needed');
  expect(await answer(true, '4111111111111111')).toBe('card-number.refused');
  expect(await answer(true, null)).toBe(null);
  expect(await till.ask('review.breakGlass', {})).toMatchObject({
    waiting: [],
    reviewed: [{ breakGlassId, review: { accepted: true, by: 'Mali K.' }, word: null }],
  });
  // Said again, the later word counts.
  expect(await answer(false, 'Please call me first')).toBe(null);
  expect((await till.ask('review.breakGlass', {})).reviewed).toMatchObject([
    { review: { accepted: false }, word: 'Please call me first' },
  ]);
  expectNoBugs(till);
});

test('what nobody looked at within a day is overdue', async () => {
  const { till } = await taken();
  await till.clock.advance(24 * hour - 1);
  await till.signIn(mali);
  expect((await till.ask('review.breakGlass', {})).waiting).toMatchObject([{ overdue: false }]);
  await till.clock.advance(1);
  expect((await till.ask('review.breakGlass', {})).waiting).toMatchObject([{ overdue: true }]);
});

test('nobody but a manager reviews', async () => {
  const { till } = await taken();
  for (const person of [...oneOfEach.filter(({ role }) => role !== 'manager'), boun]) {
    await till.signIn(person);
    expect(await till.refusal('review.breakGlass', {})).toBe('not-allowed');
  }
});

test('nobody reviews their own, also not once they are a manager', async () => {
  const { till } = await taken();
  const staffId = await till.staffId(anna);
  await till.close();
  withDatabase(till.folder, (db) =>
    transaction(db, (writer) =>
      keepRights(writer, { topic: 'staff', staffId, role: 'manager', state: 'active' }),
    ),
  );
  const again = await till.restart();
  await again.signIn(anna);
  const [one] = (await again.ask('review.breakGlass', {})).waiting;
  if (!one) throw new Error('One waits');
  expect(await again.refusal('review.answerBreakGlass', { ...one, accepted: true, word: null })).toBe(
    'break-glass.own',
  );
});
