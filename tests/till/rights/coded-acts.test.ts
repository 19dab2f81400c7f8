import { describe, expect, test } from 'vitest';
import { anna, mali, oneOfEach } from '../../builders/people.ts';
import { expectNoBugs, standBy } from '../../test-till.ts';
import { challengeFor, cutOff, day, leasedTill, ring, withCode } from './counter.ts';
import type { ApprovalId, ClientId } from '../../../shared/ids.ts';
import type { TestConnection } from '../../builders/connection.ts';

const [, , chanh = anna] = oneOfEach;

const contactOf = (clientId: ClientId) => ({ clientId, group: 'contact' }) as const;
const breakGlass = (clientId: ClientId) => ({ clientId, reason: 'delivery', words: null }) as const;

describe('an approval', () => {
  /** Anna at the till that is cut off, asking for a discount above her limit. */
  async function annaAsks() {
    const there = await cutOff();
    const { till } = there;
    await till.signIn(anna).scan(ring.code);
    const lineId = (await till.ask('sales.inHand', {})).sale?.lines[0]?.lineId;
    if (!lineId) throw new Error('The ring is on the sale');
    const step = { lineId, discount: { kind: 'share', basisPoints: 1_500 } } as const;
    const { approvalId } = await till.ask('approvals.ask', { what: { kind: 'discount', ...step } });
    return { ...there, step, approvalId, annaId: await till.staffId(anna) };
  }
  const gives = async (
    till: Pick<TestConnection, 'refusal' | 'staffId'>,
    approvalId: ApprovalId,
    pin: string = mali.pin,
  ) => till.refusal('approvals.giveByPin', { approvalId, staffId: await till.staffId(mali), pin });

  test('is given by the manager’s PIN once the code is there: one step, and no other', async () => {
    const { till, step, approvalId, annaId, readOut } = await annaAsks();
    expect(await gives(till, approvalId)).toBe('rights.stale');
    const what = { kind: 'discount', ...step } as const;
    const other = (await till.ask('approvals.ask', { what })).approvalId;
    await withCode(till, annaId, { kind: 'approval', approvalId }, readOut);
    expect(await gives(till, other)).toBe('rights.stale');
    // A wrong PIN is no approval, and costs no code.
    expect(await gives(till, approvalId, '000000')).toBe('sign-in.wrong-pin');
    expect(await gives(till, approvalId)).toBeNull();
    expect(await gives(till, other)).toBe('rights.stale');
    expect(await till.refusal('sales.discountLine', { ...step, approvalId })).toBeNull();
    expect(await till.refusal('sales.discountLine', { ...step, approvalId })).toBe('approval.over');
    expectNoBugs(till);
  });

  test('is never the code alone, nor anybody’s who may not give it', async () => {
    const { till, step, approvalId, annaId, readOut } = await annaAsks();
    await withCode(till, annaId, { kind: 'approval', approvalId }, readOut);
    expect(await till.refusal('sales.discountLine', { ...step, approvalId })).toBe('approval.not-given');
    const own = { approvalId, staffId: annaId, pin: anna.pin };
    expect(await till.refusal('approvals.giveByPin', own)).toBe('approval.own');
    const officer = { approvalId, staffId: await till.staffId(chanh), pin: chanh.pin };
    expect(await till.refusal('approvals.giveByPin', officer)).toBe('approval.not-theirs');
  });

  test('waits ten minutes for its code, and once given is gone 120 seconds later', async () => {
    const { till, step, approvalId, annaId, readOut } = await annaAsks();
    const challenge = await challengeFor(till, { kind: 'approval', approvalId });
    await standBy(till, 590_000);
    await till.ask('rights.giveCode', { code: readOut(annaId, challenge) });
    expect(await gives(till, approvalId)).toBeNull();
    await standBy(till, 120_000);
    expect(await till.refusal('sales.discountLine', { ...step, approvalId })).toBe('approval.over');
  });

  test('of a sale that changed is over, code or not', async () => {
    const { till, approvalId, annaId, readOut } = await annaAsks();
    await withCode(till, annaId, { kind: 'approval', approvalId }, readOut);
    await till.ask('sales.undo', {});
    expect(await gives(till, approvalId)).toBe('approval.over');
    const act = { kind: 'approval', approvalId } as const;
    expect(await till.refusal('rights.askCode', { act })).toBe('approval.over');
  });
});

test('break-glass, a letter and a case each open with a code of their own, and what they open to takes the next', async () => {
  const { till, clientId, readOut } = await cutOff();
  await till.signIn(anna);
  const annaId = await till.staffId(anna);
  await withCode(till, annaId, { kind: 'break-glass', clientId }, readOut);
  await till.ask('passes.breakGlass', breakGlass(clientId));
  expect(await till.refusal('clients.reveal', contactOf(clientId))).toBe('rights.stale');
  await withCode(till, annaId, { kind: 'reveal', ...contactOf(clientId) }, readOut);
  await till.ask('clients.reveal', contactOf(clientId));
  await till.signIn(mali);
  await withCode(till, await till.staffId(mali), { kind: 'letter', clientId }, readOut);
  await till.ask('care.letter', { clientId });
  expect(await till.refusal('care.letter', { clientId })).toBe('rights.stale');
  await till.signIn(chanh);
  const opening = { clientId, caseNumber: 'PR-2026-12', reason: 'She asks for a copy' };
  await withCode(
    till,
    await till.staffId(chanh),
    { kind: 'case', clientId, caseNumber: 'PR-2026-12' },
    readOut,
  );
  const otherCase = { ...opening, caseNumber: 'PR-2026-13' };
  expect(await till.refusal('passes.openCase', otherCase)).toBe('rights.stale');
  expect(await till.refusal('passes.openCase', opening)).toBeNull();
  expectNoBugs(till);
});

test('a code is asked for by nobody who may not do the thing under a lease either', async () => {
  const { till, clientId, served } = await cutOff();
  const asks = async (act: Parameters<typeof challengeFor>[1]) => till.refusal('rights.askCode', { act });
  await till.signIn(anna);
  expect(await asks({ kind: 'reveal', ...contactOf(served) })).toBe('client.not-yours');
  expect(await asks({ kind: 'letter', clientId })).toBe('client.not-yours');
  expect(await asks({ kind: 'case', clientId, caseNumber: 'PR-2026-12' })).toBe('not-allowed');
  await till.signIn(mali);
  expect(await asks({ kind: 'break-glass', clientId })).toBe('not-allowed');
  await till.signIn(chanh);
  expect(await asks({ kind: 'letter', clientId })).toBe('not-allowed');
  expect(await asks({ kind: 'reveal', ...contactOf(clientId) })).toBe('client.not-yours');
});

test('the day’s budget of looks holds, code or not', async () => {
  const { till, clientId, readOut } = await leasedTill();
  await till.clock.advance(7 * day - 60_000);
  await till.signIn(mali);
  for (let looks = 0; looks < 20; looks += 1) await till.ask('clients.reveal', contactOf(clientId));
  await standBy(till, 60_000);
  await withCode(till, await till.staffId(mali), { kind: 'reveal', ...contactOf(clientId) }, readOut);
  expect(await till.refusal('clients.reveal', contactOf(clientId))).toBe('client.looks-used-up');
});

test('to somebody signed in under duress no code is right, and the house knows no client', async () => {
  const { till, clientId, readOut } = await cutOff();
  const duressPin = '602851';
  await till.signIn(mali);
  await till.ask('staff.setDuressPin', { pin: mali.pin, duressPin });
  await till.signIn({ ...mali, pin: duressPin }).scan(ring.code);
  const maliId = await till.staffId(mali);
  const act = { kind: 'reveal', ...contactOf(clientId) } as const;
  expect(await till.refusal('rights.askCode', { act })).toBe('client.unknown');
  const lineId = (await till.ask('sales.inHand', {})).sale?.lines[0]?.lineId;
  if (!lineId) throw new Error('The ring is on the sale');
  const what = { kind: 'discount', lineId, discount: { kind: 'share', basisPoints: 3_000 } } as const;
  const { approvalId } = await till.ask('approvals.ask', { what });
  const challenge = await challengeFor(till, { kind: 'approval', approvalId });
  expect(await till.refusal('rights.giveCode', { code: readOut(maliId, challenge) })).toBe(
    'rights.code-wrong',
  );
  expectNoBugs(till);
});
