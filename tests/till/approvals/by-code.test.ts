import { describe, expect, test } from 'vitest';
import { standBy } from '../../test-till.ts';
import { mali } from '../../builders/people.ts';
import { playOffice, saying } from '../../builders/played-office.ts';
import { annaWithRings, askFor, discountOn, give } from './counter.ts';
import type { ServerResponse } from 'node:http';
import type { ApprovalId } from '../../../shared/ids.ts';
import type { TestTill } from '../../test-till.ts';

const busy = saying(503, { code: 'busy', message: '' });
const laid = saying(200, { reference: 'K7Q2' });
const wrong = saying(401, { code: 'wrong-code', message: '' });

/** Mali alone in the shop, enrolled, asking for more than she may give by herself. */
async function maliAlone() {
  const { till, lines } = await annaWithRings();
  const office = await playOffice(busy);
  await till.signIn(mali);
  await till.ask('sync.enrol', { address: office.address, code: 'ABCD-EFGH' });
  return { till, office, line: lines[0], approvalId: await askFor(till, discountOn(lines[0], 3_000)) };
}
const byCode = (till: TestTill, approvalId: ApprovalId, code = 'H4TN-9QXC') =>
  till.refusal('approvals.giveByCode', { approvalId, code });

/** Head office as it should be: takes one request, and one code for it. */
function honest(approvalId: ApprovalId, seen: { hash?: string; asked?: unknown }) {
  return (response: ServerResponse, path: string, body: unknown) => {
    const { hash, code } = body as { hash?: string; code?: string };
    if (path.endsWith('/approvals')) {
      seen.asked = body;
      if (hash !== undefined) seen.hash = hash;
      return laid(response, path, body);
    }
    if (!path.endsWith(`/approvals/${approvalId}/redeem`)) return busy(response, path, body);
    return code === 'H4TN-9QXC' && hash === seen.hash
      ? saying(200, { approvalId, hash })(response, path, body)
      : wrong(response, path, body);
  };
}

describe('a code from head office', () => {
  test('is made for exactly this request, and opens it once', async () => {
    const { till, office, line, approvalId } = await maliAlone();
    const seen: { hash?: string; asked?: unknown } = {};
    office.answerWith(honest(approvalId, seen));
    expect(await till.ask('approvals.askHeadOffice', { approvalId })).toEqual({
      reference: 'K7Q2',
      secondsLeft: 600,
    });
    expect(seen.asked).toMatchObject({
      approvalId,
      action: 'discount below floor',
      askedBy: 'Mali K.',
      says: { kind: 'discount', shareBp: 3_000 },
    });
    expect(await byCode(till, approvalId, 'AAAA-AAAA')).toBe('approval.wrong-code');
    expect(await byCode(till, approvalId)).toBeNull();
    expect(await give(till, line, 3_000, approvalId)).toBeNull();
    expect(await give(till, line, 3_000, approvalId)).toBe('approval.over');
    const [newest] = await till.ask('journal.read', { beforeSeq: null });
    expect(newest).toMatchObject({ kind: 'approval.given', staffId: await till.staffId(mali) });
  });

  test('may take ten minutes to come, and what it opens is gone 120 seconds later', async () => {
    const { till, office, line, approvalId } = await maliAlone();
    office.answerWith(honest(approvalId, {}));
    await till.ask('approvals.askHeadOffice', { approvalId });
    await standBy(till, 590_000);
    expect(await byCode(till, approvalId)).toBeNull();
    await till.clock.advance(120_000);
    expect(await give(till, line, 3_000, approvalId)).toBe('approval.over');
    const late = await askFor(till, discountOn(line, 3_000));
    office.answerWith(honest(late, {}));
    await till.ask('approvals.askHeadOffice', { approvalId: late });
    await standBy(till, 600_000);
    expect(await byCode(till, late)).toBe('approval.over');
  });

  test('cannot be found by trying: five, and the request is over', async () => {
    const { till, office, approvalId } = await maliAlone();
    office.answerWith(wrong);
    const codes = ['AAAA', 'BBBB', 'CCCC', 'DDDD', 'EEEE', 'FFFF', 'GGGG'];
    const answers = await Promise.all(codes.map((code) => byCode(till, approvalId, code)));
    expect(answers.filter((code) => code === 'approval.wrong-code')).toHaveLength(5);
    expect(answers.filter((code) => code === 'approval.over')).toHaveLength(2);
    office.answerWith(honest(approvalId, {}));
    expect(await byCode(till, approvalId)).toBe('approval.over');
  });

  test('is no code when the answer is to another request, or to none', async () => {
    const { till, office, line, approvalId } = await maliAlone();
    const other = await askFor(till, discountOn(line, 3_000));
    const answers = [
      saying(200, { approvalId: other, hash: 'a'.repeat(64) }),
      saying(200, { approvalId, hash: 'a'.repeat(64) }),
      saying(200, {}),
    ];
    for (const answer of answers) {
      office.answerWith(answer);
      expect(await byCode(till, approvalId)).toBe('approval.wrong-code');
    }
    expect(await give(till, line, 3_000, approvalId)).toBe('approval.not-given');
  });
});

describe('without head office', () => {
  test('the exception waits: nothing changes, and selling goes on', async () => {
    const { till, office, approvalId } = await maliAlone();
    office.answerWith(busy);
    expect(await till.refusal('approvals.askHeadOffice', { approvalId })).toBe('approval.office-away');
    expect(await byCode(till, approvalId)).toBe('approval.office-away');
    await till.payCash(3_000_000);
  });

  test('a till that is not enrolled says so', async () => {
    const { till, lines } = await annaWithRings();
    const approvalId = await askFor(till, discountOn(lines[0], 1_500));
    expect(await till.refusal('approvals.askHeadOffice', { approvalId })).toBe('approval.no-office');
    expect(await byCode(till, approvalId)).toBe('approval.no-office');
  });
});
