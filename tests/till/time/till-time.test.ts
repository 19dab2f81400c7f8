import { describe, expect, test } from 'vitest';
import { tillTime } from '../../../electron/till/time/till-time.ts';
import { aMorning, makeTestClock } from '../../builders/test-clock.ts';
import type { BusinessDate, Instant } from '../../../shared/clock.ts';

const zone = { timeZone: 'Asia/Vientiane', dayStartsAtHour: 4 };
const dayMs = 86_400_000;
const later = (ms: number) => (aMorning + ms) as Instant;

describe('before head office has said anything', () => {
  test('the wall clock counts', async () => {
    const clock = makeTestClock();
    const time = tillTime(clock, zone, null);
    expect([time.now(), time.businessDate(), time.serverOffsetMs()]).toEqual([aMorning, '2026-11-23', null]);
    await clock.advance(1_000);
    expect(time.now()).toBe(later(1_000));
  });

  test('but never before the last entry, nor on an earlier day', () => {
    const clock = makeTestClock(aMorning - 2 * dayMs);
    const time = tillTime(clock, zone, { at: aMorning, businessDate: '2026-11-23' as BusinessDate });
    expect([time.now(), time.businessDate()]).toEqual([aMorning, '2026-11-23']);
    clock.moveWallClock(3 * dayMs);
    expect([time.now(), time.businessDate()]).toEqual([later(dayMs), '2026-11-24']);
  });

  test('turned back, it does not stand still: the time that passes here counts from the last entry on', async () => {
    const clock = makeTestClock(aMorning - 365 * dayMs);
    const time = tillTime(clock, zone, { at: aMorning, businessDate: '2026-11-23' as BusinessDate });
    await clock.advance(2 * dayMs);
    expect([time.now(), time.businessDate()]).toEqual([later(2 * dayMs), '2026-11-25']);
    time.passed(time.now(), time.businessDate());
    clock.moveWallClock(-dayMs);
    await clock.advance(dayMs);
    expect([time.now(), time.businessDate()]).toEqual([later(3 * dayMs), '2026-11-26']);
  });

  test('an entry on a later business day keeps that day, whatever the clock says then', () => {
    const time = tillTime(makeTestClock(), zone, null);
    time.passed(later(dayMs), '2026-11-24' as BusinessDate);
    expect([time.now(), time.businessDate()]).toEqual([later(dayMs), '2026-11-24']);
  });
});

describe('once head office has said what time it is', () => {
  test('that and the time passed since count, and moving the wall clock changes nothing', async () => {
    const clock = makeTestClock();
    const time = tillTime(clock, zone, null);
    time.learn(later(5_000));
    expect([time.now(), time.serverOffsetMs()]).toEqual([later(5_000), 5_000]);
    clock.moveWallClock(-400 * dayMs);
    await clock.advance(1_000);
    expect(time.now()).toBe(later(6_000));
    clock.moveWallClock(800 * dayMs);
    expect(time.now()).toBe(later(6_000));
  });

  test('a head office behind the till’s own entries does not turn it back', () => {
    const time = tillTime(makeTestClock(), zone, {
      at: aMorning,
      businessDate: '2026-11-23' as BusinessDate,
    });
    time.learn(later(-dayMs));
    expect([time.now(), time.businessDate(), time.serverOffsetMs()]).toEqual([
      aMorning,
      '2026-11-23',
      -dayMs,
    ]);
  });
});
