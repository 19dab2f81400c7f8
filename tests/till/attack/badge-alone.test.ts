import { randomBytes } from 'node:crypto';
import { expect, test } from 'vitest';
import { makeBadgeCode } from '../../../shared/domain/badge-code.ts';
import { anna, boun, mali } from '../../builders/people.ts';
import { aRing } from '../../builders/pieces.ts';
import { expectNoBugs, openTestTill } from '../../test-till.ts';

const ring = aRing();

/** A locked till, and the manager's badge in the hand of somebody who does not know her PIN. */
async function foundBadge() {
  const till = await openTestTill({ pieces: [ring] });
  const code = makeBadgeCode(randomBytes(16));
  const maliId = await till.staffId(mali);
  await till.signIn(mali);
  await till.ask('staff.assignBadge', { staffId: maliId, code });
  await till.lock();
  return { till, code, maliId };
}

test('a manager’s badge without her PIN signs nobody in and opens no call', async () => {
  const { till, code, maliId } = await foundBadge();
  expect(await till.ask('staff.byBadge', { code })).toEqual({ staffId: maliId });
  for (const pin of ['', code, code.slice(0, 6), null, true, { code }])
    expect(await till.send('staff.signIn', { staffId: maliId, pin })).toMatchObject({
      ok: false,
      error: { code: 'call.malformed' },
    });
  expect(await till.ask('staff.session', {})).toEqual({ session: null });
  for (const call of ['sales.inHand', 'clients.own', 'review.looks', 'journal.read'] as const)
    expect(await till.send(call, call === 'journal.read' ? { beforeSeq: null } : {})).toMatchObject({
      ok: false,
      error: { code: 'sign-in.needed' },
    });
  expectNoBugs(till);
});

test('each PIN tried behind a badge counts like any other, and reading it again gives no tries back', async () => {
  const { till, code, maliId } = await foundBadge();
  const codes: (string | null)[] = [];
  for (let time = 0; time < 6; time += 1) {
    await till.ask('staff.byBadge', { code });
    codes.push(await till.refusal('staff.signIn', { staffId: maliId, pin: '111222' }));
  }
  expect(codes).toEqual([...Array.from({ length: 5 }, () => 'sign-in.wrong-pin'), 'sign-in.wait']);
  expect(await till.refusal('staff.signIn', { staffId: maliId, pin: mali.pin })).toBe('sign-in.wait');
});

test('an associate who reads the manager’s badge stays who they are, and approves nothing with it', async () => {
  const { till, code, maliId } = await foundBadge();
  await till.signIn(anna).scan(ring.code);
  await till.ask('staff.byBadge', { code });
  expect(await till.ask('staff.session', {})).toMatchObject({ session: { displayName: 'Anna P.' } });
  const { sale } = await till.ask('sales.inHand', {});
  const lineId = sale?.lines[0]?.lineId;
  if (!lineId) throw new Error('The ring lies on the sale');
  const discount = { kind: 'share', basisPoints: 2_000 } as const;
  const { approvalId } = await till.ask('approvals.ask', { what: { kind: 'discount', lineId, discount } });
  for (const pin of [anna.pin, boun.pin])
    expect(await till.refusal('approvals.giveByPin', { approvalId, staffId: maliId, pin })).toBe(
      'sign-in.wrong-pin',
    );
  // On a sale a badge is no piece.
  const scanned = await till.send('sales.scan', { text: code });
  expect(scanned).toMatchObject({ ok: false });
  expect((await till.ask('sales.inHand', {})).sale?.lines).toHaveLength(1);
  expectNoBugs(till);
});
