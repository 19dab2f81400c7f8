import { expect, test } from 'vitest';
import { mali } from '../../builders/people.ts';
import { openTestTill } from '../../test-till.ts';

const quarterMs = 900_000;

test('the only manager is never locked out for good: they wait a quarter of an hour after each wrong PIN', async () => {
  const till = await openTestTill();
  const staffId = await till.staffId(mali);
  for (let tries = 0; tries < 12; tries += 1) {
    await till.clock.advance(quarterMs);
    expect(await till.refusal('staff.signIn', { staffId, pin: '111222' })).toBe('sign-in.wrong-pin');
  }
  expect(await till.refusal('staff.signIn', { staffId, pin: mali.pin })).toBe('sign-in.wait');
  await till.clock.advance(quarterMs - 1);
  expect(await till.refusal('staff.signIn', { staffId, pin: mali.pin })).toBe('sign-in.wait');
  await till.clock.advance(1);
  await till.signIn(mali);
});
