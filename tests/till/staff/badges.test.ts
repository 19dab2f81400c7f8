import { randomBytes } from 'node:crypto';
import { expect, test } from 'vitest';
import { verify } from '../../../electron/till/journal/verify/verify.ts';
import { makeBadgeCode } from '../../../shared/domain/badge-code.ts';
import { all } from '../../../electron/till/database/query.ts';
import { withDatabase } from '../../builders/founded-folder.ts';
import { anna, boun, mali } from '../../builders/people.ts';
import { expectNoBugs, openTestTill } from '../../test-till.ts';

const aBadge = () => makeBadgeCode(randomBytes(16));

test('a badge a manager gave names its person, and opens nothing without the PIN', async () => {
  const till = await openTestTill();
  const [annaId, code] = [await till.staffId(anna), aBadge()];
  await till.signIn(anna);
  expect(await till.refusal('staff.assignBadge', { staffId: annaId, code })).toBe('not-allowed');
  await till.signIn(mali);
  expect(await till.refusal('staff.byBadge', { code })).toBe('badge.unknown');
  await till.ask('staff.assignBadge', { staffId: annaId, code });
  await till.lock();
  expect(await till.ask('staff.byBadge', { code: ` ${code.toLowerCase()}\r` })).toEqual({ staffId: annaId });
  expect(await till.ask('staff.session', {})).toEqual({ session: null });
  expect(await till.refusal('sales.inHand', {})).toBe('sign-in.needed');
  await till.signIn(anna);
});

test('a lost badge is blocked at once and for good; a new one takes its place', async () => {
  const till = await openTestTill();
  const [annaId, bounId] = [await till.staffId(anna), await till.staffId(boun)];
  const [lost, next, last] = [aBadge(), aBadge(), aBadge()];
  await till.signIn(mali);
  expect(await till.refusal('staff.blockBadge', { staffId: annaId })).toBe('badge.none');
  await till.ask('staff.assignBadge', { staffId: annaId, code: lost });
  expect(await till.refusal('staff.assignBadge', { staffId: bounId, code: lost })).toBe('badge.taken');
  await till.ask('staff.blockBadge', { staffId: annaId });
  expect(await till.refusal('staff.byBadge', { code: lost })).toBe('badge.blocked');
  expect(await till.refusal('staff.assignBadge', { staffId: bounId, code: lost })).toBe('badge.blocked');
  await till.ask('staff.assignBadge', { staffId: annaId, code: next });
  await till.ask('staff.assignBadge', { staffId: annaId, code: last });
  expect(await till.refusal('staff.byBadge', { code: next })).toBe('badge.unknown');
  // Replaced, not lost: somebody else may have it.
  await till.ask('staff.assignBadge', { staffId: bounId, code: next });
  expect(await till.ask('staff.byBadge', { code: next })).toEqual({ staffId: bounId });
  expect(await till.ask('staff.byBadge', { code: last })).toEqual({ staffId: annaId });
  expect(await till.refusal('staff.assignBadge', { staffId: annaId, code: 'R-0001' })).toBe(
    'badge.none-read',
  );
  expectNoBugs(till);
  await till.close();
  withDatabase(till.folder, (db) => {
    expect(verify(db, till.folder).findings).toEqual([]);
    const rows = JSON.stringify([all(db, 'SELECT * FROM staff_badges'), all(db, 'SELECT body FROM journal')]);
    for (const code of [lost, next, last]) expect(rows).not.toContain(code);
  });
});
