import { describe, expect, test } from 'vitest';
import { anna, boun, mali } from '../../builders/people.ts';
import { annaWithRings, askFor, discountOn, give, maliGives } from './counter.ts';

const wrong = '111222';

describe('nobody approves', () => {
  test('their own request, not even a manager', async () => {
    const { till, lines } = await annaWithRings();
    await till.signIn(mali);
    const request = await till.ask('approvals.ask', { what: discountOn(lines[0], 3_000) });
    expect(request.givers).toEqual([]);
    expect(await maliGives(till, request.approvalId)).toBe('approval.own');
    expect(await give(till, lines[0], 3_000, request.approvalId)).toBe('approval.not-given');
  });

  test('what their role does not allow', async () => {
    const { till, lines } = await annaWithRings();
    const approvalId = await askFor(till, discountOn(lines[0], 1_500));
    const boutique = await till.ask('staff.tiles', {});
    for (const { staffId, role } of boutique.filter((tile) => tile.role !== 'manager')) {
      const own = staffId === (await till.staffId(anna));
      expect(await till.refusal('approvals.giveByPin', { approvalId, staffId, pin: boun.pin }), role).toBe(
        own ? 'approval.own' : 'approval.not-theirs',
      );
    }
    expect(await give(till, lines[0], 1_500, approvalId)).toBe('approval.not-given');
  });

  test('with a wrong PIN: the guard of signing in counts, makes wait, and survives a restart', async () => {
    const { till, lines } = await annaWithRings();
    const approvalId = await askFor(till, discountOn(lines[0], 1_500));
    for (let time = 0; time < 4; time += 1)
      expect(await maliGives(till, approvalId, wrong)).toBe('sign-in.wrong-pin');
    const beside = till.connect();
    const signIn = { staffId: await till.staffId(mali), pin: wrong };
    expect(await beside.refusal('staff.signIn', signIn)).toBe('sign-in.wrong-pin');
    expect(await maliGives(till, approvalId)).toBe('sign-in.wait');
    const again = await till.restart();
    await again.signIn(anna);
    const anew = await askFor(again, discountOn(lines[0], 1_500));
    expect(await maliGives(again, anew)).toBe('sign-in.wait');
    await again.clock.advance(60_000);
    expect(await maliGives(again, anew)).toBeNull();
  });

  test('with somebody else’s PIN', async () => {
    const { till, lines } = await annaWithRings();
    const approvalId = await askFor(till, discountOn(lines[0], 1_500));
    expect(await maliGives(till, approvalId, anna.pin)).toBe('sign-in.wrong-pin');
  });
});

describe('a request lasts 120 seconds', () => {
  test('to be given', async () => {
    const { till, lines } = await annaWithRings();
    const [inTime, late] = [
      await askFor(till, discountOn(lines[0], 1_500)),
      await askFor(till, discountOn(lines[0], 1_500)),
    ];
    await till.clock.advance(119_999);
    expect(await maliGives(till, inTime)).toBeNull();
    await till.clock.advance(1);
    expect(await maliGives(till, late)).toBe('approval.over');
  });

  test('to be used, from when it was asked', async () => {
    const { till, lines } = await annaWithRings();
    const approvalId = await askFor(till, discountOn(lines[0], 1_500));
    await till.clock.advance(60_000);
    expect(await maliGives(till, approvalId)).toBeNull();
    await till.clock.advance(60_000);
    expect(await give(till, lines[0], 1_500, approvalId)).toBe('approval.over');
  });

  // On another day nobody would be signed in any more.
  test.each([12, -8_760])(
    'of the till’s own time: a clock moved by %i hours changes nothing',
    async (hours) => {
      const { till, lines } = await annaWithRings();
      const approvalId = await askFor(till, discountOn(lines[0], 1_500));
      till.clock.moveWallClock(hours * 3_600_000);
      await till.clock.advance(119_000);
      expect(await maliGives(till, approvalId)).toBeNull();
      till.clock.moveWallClock(-hours * 3_600_000);
      await till.clock.advance(1_000);
      expect(await give(till, lines[0], 1_500, approvalId)).toBe('approval.over');
    },
  );

  test('and does not outlive the till', async () => {
    const { till, lines } = await annaWithRings();
    const approvalId = await askFor(till, discountOn(lines[0], 1_500));
    await maliGives(till, approvalId);
    const again = await till.restart();
    await again.signIn(anna);
    expect(await give(again, lines[0], 1_500, approvalId)).toBe('approval.over');
  });
});

describe('what cannot be approved', () => {
  test('is refused when it is asked: no sale, no such line, another currency', async () => {
    const { till, lines } = await annaWithRings();
    const what = discountOn(lines[0], 1_500);
    const elsewhere = discountOn('018f2b9c-0000-7000-8000-000000000000' as (typeof lines)[0], 1_500);
    expect(await till.refusal('approvals.ask', { what: elsewhere })).toBe('sale.line-unknown');
    const amount = { kind: 'amount', amount: { minor: 1, currency: 'THB' } } as const;
    expect(
      await till.refusal('approvals.ask', { what: { kind: 'discount', lineId: lines[0], discount: amount } }),
    ).toBe('discount.wrong-currency');
    await till.hold();
    expect(await till.refusal('approvals.ask', { what })).toBe('sale.none');
  });
});
