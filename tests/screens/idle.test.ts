import { expect, test } from 'vitest';
import { idleLimitMs, watchIdle } from '../../renderer/state/auto-lock.ts';
import { makeTestClock } from '../builders/test-clock.ts';

test('a till nobody touches locks after five minutes, and not before', async () => {
  const clock = makeTestClock();
  let locks = 0;
  watchIdle(clock, idleLimitMs, () => (locks += 1));
  await clock.advance(idleLimitMs - 1);
  expect(locks).toBe(0);
  await clock.advance(1);
  expect(locks).toBe(1);
});

test('every touch begins the five minutes anew', async () => {
  const clock = makeTestClock();
  let locks = 0;
  const touched = watchIdle(clock, idleLimitMs, () => (locks += 1));
  for (let minute = 0; minute < 12; minute += 1) {
    await clock.advance(60_000);
    touched();
  }
  expect(locks).toBe(0);
  await clock.advance(idleLimitMs);
  expect(locks).toBe(1);
});
