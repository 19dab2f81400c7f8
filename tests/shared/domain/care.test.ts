import { describe, expect, test } from 'vitest';
import { daysUntil, nextTime } from '../../../shared/domain/care.ts';
import type { BusinessDate } from '../../../shared/clock.ts';

const on = (day: string) => day as BusinessDate;

describe('the next time a day comes', () => {
  const cells: readonly (readonly [string, boolean, string, string | null])[] = [
    ['1984-11-23', true, '2026-11-23', '2026-11-23'],
    ['1984-11-22', true, '2026-11-23', '2027-11-22'],
    ['1984-12-31', true, '2026-11-23', '2026-12-31'],
    ['1984-02-29', true, '2026-11-23', '2027-02-28'],
    ['1984-02-29', true, '2027-11-23', '2028-02-29'],
    ['2026-11-23', false, '2026-11-23', '2026-11-23'],
    ['2026-11-22', false, '2026-11-23', null],
  ];
  test.each(cells)('%s, every year %s, asked on %s: %s', (date, yearly, today, next) => {
    expect(nextTime(date, yearly, on(today))).toBe(next);
  });
});

test('days are counted over the end of a year and of a leap February', () => {
  expect(daysUntil('2027-01-01', on('2026-12-31'))).toBe(1);
  expect(daysUntil('2028-03-01', on('2028-02-28'))).toBe(2);
  expect(daysUntil('2026-11-23', on('2026-11-23'))).toBe(0);
});
