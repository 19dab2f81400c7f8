import { describe, expect, test } from 'vitest';
import { expectNoBugs } from '../../test-till.ts';
import { anna, boun, mali } from '../../builders/people.ts';
import { annaWithRings, askFor, discountOn, give, linesOf, maliGives, rings, share } from './counter.ts';

describe('an approved discount', () => {
  test('is shown to the manager as it is, and given with the associate still signed in', async () => {
    const { till, lines } = await annaWithRings();
    const request = await till.ask('approvals.ask', { what: discountOn(lines[0], 1_500) });
    expect(request).toMatchObject({
      askedBy: 'Anna P.',
      secondsLeft: 120,
      officeThere: false,
      says: {
        kind: 'discount',
        pieceName: rings[0].name,
        code: rings[0].code,
        gross: { minor: 1_000_000, currency: 'LAK' },
        off: { minor: 150_000, currency: 'LAK' },
        net: { minor: 850_000, currency: 'LAK' },
        shareBp: 1_500,
      },
      givers: [{ displayName: 'Mali K.', role: 'manager' }],
    });
    expect(await give(till, lines[0], 1_500, request.approvalId)).toBe('approval.not-given');
    expect(await maliGives(till, request.approvalId)).toBeNull();
    expect(await till.ask('staff.session', {})).toMatchObject({ session: { displayName: 'Anna P.' } });
    expect(await give(till, lines[0], 1_500, request.approvalId)).toBeNull();
    expect((await till.ask('sales.inHand', {})).totals?.discount.minor).toBe(150_000);
    expectNoBugs(till);
  });

  test('may go below what a manager gives alone: that takes two, and they are two', async () => {
    const { till, lines } = await annaWithRings();
    const approvalId = await askFor(till, discountOn(lines[0], 4_000));
    expect(await maliGives(till, approvalId)).toBeNull();
    expect(await give(till, lines[0], 4_000, approvalId)).toBeNull();
  });

  test.each([
    ['another line', 1, 1_500],
    ['a bigger share', 0, 1_501],
    ['a smaller share', 0, 1_000],
  ] as const)('is not turned to %s', async (_, line, basisPoints) => {
    const { till, lines } = await annaWithRings();
    const approvalId = await askFor(till, discountOn(lines[0], 1_500));
    await maliGives(till, approvalId);
    expect(await give(till, lines[line], basisPoints, approvalId)).toBe('approval.other-matter');
    expect((await till.ask('sales.inHand', {})).totals?.discount.minor).toBe(0);
    // What it was given for can still be done.
    expect(await give(till, lines[0], 1_500, approvalId)).toBeNull();
  });

  test('is not turned from a share to the same amount', async () => {
    const { till, lines } = await annaWithRings();
    const approvalId = await askFor(till, discountOn(lines[0], 1_500));
    await maliGives(till, approvalId);
    const amount = { minor: 150_000, currency: 'LAK' } as const;
    const same = { lineId: lines[0], discount: { kind: 'amount', amount }, approvalId } as const;
    expect(await till.refusal('sales.discountLine', same)).toBe('approval.other-matter');
  });

  test('is used once: neither replayed, nor brought back by undo', async () => {
    const { till, lines } = await annaWithRings();
    const approvalId = await askFor(till, discountOn(lines[0], 1_500));
    await maliGives(till, approvalId);
    expect(await give(till, lines[0], 1_500, approvalId)).toBeNull();
    expect(await give(till, lines[0], 1_500, approvalId)).toBe('approval.over');
    await till.ask('sales.undo', {});
    expect((await till.ask('sales.inHand', {})).totals?.discount.minor).toBe(0);
    expect(await give(till, lines[0], 1_500, approvalId)).toBe('approval.over');
  });

  test('twenty at once are one', async () => {
    const { till, lines } = await annaWithRings();
    const approvalId = await askFor(till, discountOn(lines[0], 1_500));
    await maliGives(till, approvalId);
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => give(till, lines[0], 1_500, approvalId)),
    );
    expect(answers.filter((code) => code === null)).toHaveLength(1);
  });

  test('ends when the sale changes, given or not', async () => {
    const { till, lines } = await annaWithRings();
    const [asked, given] = [
      await askFor(till, discountOn(lines[0], 1_500)),
      await askFor(till, discountOn(lines[0], 1_500)),
    ];
    await maliGives(till, given);
    await till.ask('sales.removeLine', { lineId: lines[1] });
    expect(await maliGives(till, asked)).toBe('approval.over');
    expect(await give(till, lines[0], 1_500, given)).toBe('approval.over');
    // Not even when the sale is again as it was.
    await till.ask('sales.undo', {});
    expect(await give(till, lines[0], 1_500, given)).toBe('approval.over');
  });

  test('does not go over to another sale', async () => {
    const { till, lines } = await annaWithRings();
    const approvalId = await askFor(till, discountOn(lines[0], 1_500));
    await maliGives(till, approvalId);
    await till.hold();
    expect(await give(till, lines[0], 1_500, approvalId)).toBe('approval.over');
  });
});

describe('an approval belongs to who asked', () => {
  test('nobody else uses it, and not through another window', async () => {
    const { till, lines } = await annaWithRings();
    const approvalId = await askFor(till, discountOn(lines[0], 1_500));
    await maliGives(till, approvalId);
    const beside = till.connect();
    await beside.signIn(boun);
    expect(await give(beside, lines[0], 1_500, approvalId)).toBe('approval.over');
    await till.signIn(boun);
    expect(await give(till, lines[0], 1_500, approvalId)).toBe('approval.over');
  });

  test('it ends when who asked locks the till, though they come back', async () => {
    const { till, lines } = await annaWithRings();
    const approvalId = await askFor(till, discountOn(lines[0], 1_500));
    await maliGives(till, approvalId);
    await till.lock().signIn(anna);
    expect(await give(till, lines[0], 1_500, approvalId)).toBe('approval.over');
  });
});

describe('a discount that needs no approval', () => {
  test('is not changed by one: within the limit there is nothing to use up', async () => {
    const { till, lines } = await annaWithRings();
    await till.signIn(mali);
    expect(await linesOf(till)).toEqual(lines);
    await till.ask('sales.discountLine', { lineId: lines[0], discount: share(2_000) });
    expect(await till.refusal('sales.discountLine', { lineId: lines[1], discount: share(2_001) })).toBe(
      'discount.over-limit',
    );
  });
});
