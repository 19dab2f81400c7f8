import { describe, expect, test } from 'vitest';
import { businessDateOf, laterDate } from '../../shared/clock.ts';
import type { BusinessDate, Instant } from '../../shared/clock.ts';

const day = (utc: string, zone: string, startsAtHour = 4) =>
  businessDateOf(Date.parse(utc) as Instant, zone, startsAtHour);

describe('the business date', () => {
  test.each([
    ['2026-11-23T16:59:59Z', '2026-11-23'],
    ['2026-11-23T17:00:00Z', '2026-11-23'],
    ['2026-11-23T20:59:59Z', '2026-11-23'],
    ['2026-11-23T21:00:00Z', '2026-11-24'],
    ['2026-12-31T20:59:59Z', '2026-12-31'],
    ['2026-12-31T21:00:00Z', '2027-01-01'],
    ['2028-02-29T20:00:00Z', '2028-02-29'],
  ])('in Vientiane (UTC+7) at %s is %s: the day begins at four', (utc, expected) => {
    expect(day(utc, 'Asia/Vientiane')).toBe(expected);
  });

  test('is the calendar day where the day begins at midnight', () => {
    expect(day('2026-11-23T16:59:59Z', 'Asia/Vientiane', 0)).toBe('2026-11-23');
    expect(day('2026-11-23T17:00:00Z', 'Asia/Vientiane', 0)).toBe('2026-11-24');
  });

  test.each([
    // New York, spring: 2:00 EST becomes 3:00 EDT on 8 March 2026, so 4:00 EDT is only three hours after midnight.
    ['America/New_York', '2026-03-08T07:59:59Z', '2026-03-07'],
    ['America/New_York', '2026-03-08T08:00:00Z', '2026-03-08'],
    // New York, autumn: 1:00 to 2:00 comes twice on 1 November 2026, so 4:00 EST is five hours after midnight.
    ['America/New_York', '2026-11-01T08:59:59Z', '2026-10-31'],
    ['America/New_York', '2026-11-01T09:00:00Z', '2026-11-01'],
    ['Europe/Paris', '2026-03-29T01:59:59Z', '2026-03-28'],
    ['Europe/Paris', '2026-03-29T02:00:00Z', '2026-03-29'],
    ['Europe/Paris', '2026-10-25T02:59:59Z', '2026-10-24'],
    ['Europe/Paris', '2026-10-25T03:00:00Z', '2026-10-25'],
  ])(
    'in %s turns at four on the clock on the wall, also when clocks change: %s is %s',
    (zone, utc, expected) => {
      expect(day(utc, zone)).toBe(expected);
    },
  );

  test('of two is the later one', () => {
    const [a, b] = ['2026-11-30', '2026-12-01'] as BusinessDate[] as [BusinessDate, BusinessDate];
    expect(laterDate(a, b)).toBe(b);
    expect(laterDate(b, a)).toBe(b);
  });
});
