import { describe, expect, test } from 'vitest';
import { parseMrz } from '../../../shared/domain/mrz.ts';
import { passport, read } from './own-zones.ts';
import { readAt } from './specimens.ts';
import type { Instant } from '../../../shared/clock.ts';

const at = (day: string) => Date.parse(day) as Instant;

describe('dates', () => {
  test.each([
    ['a birthday today is not in the future', '261123', '2026-11-23', 2026],
    ['one tomorrow was a century ago', '261124', '2026-11-23', 1926],
    ['the year alone', '75<<<<', '2026-11-23', 1975],
    ['the year alone, of this century', '26<<<<', '2026-11-23', 2026],
    ['year and month, not yet come', '2612<<', '2026-11-23', 1926],
    ['29 February of the one century that had it', '000229', '2150-01-01', 2000],
    ['after the turn of a century', '991231', '2100-01-01', 2099],
  ])('birth: %s', (_, birth, today, year) => {
    expect(read(passport({ birth }), at(today))).toMatchObject({ birthDate: { year } });
  });

  test.each([
    ['fifty years back', '76<<<<', '2026-11-23', 1976],
    ['forty-nine ahead', '751231', '2026-11-23', 2075],
    ['over the turn of a century', '050101', '2098-01-01', 2105],
    ['before the turn of a century', '980101', '2105-01-01', 2098],
  ])('expiry: %s', (_, expiry, today, year) => {
    expect(read(passport({ expiry }), at(today))).toMatchObject({ expiryDate: { year } });
  });

  test('what is unknown stays unknown', () => {
    const none = { year: null, month: null, day: null };
    expect(read(passport({ birth: '<<<<<<' }))).toMatchObject({ birthDate: none });
    expect(read(passport({ birth: '75<<<<' }))).toMatchObject({ birthDate: { month: null, day: null } });
    expect(read(passport({ birth: '7508<<' }))).toMatchObject({ birthDate: { month: 8, day: null } });
  });

  test.each(['740230', '740431', '741301', '740001', '740100', '750229', '7<0812', '74081<'])(
    '%s is none',
    (birth) => {
      const parsed = parseMrz(passport({ birth }), readAt);
      expect(parsed).toMatchObject({ ok: false, error: { faults: [{ field: 'birthDate' }] } });
    },
  );

  test('of who may be a child or over a hundred, the century is not verified', () => {
    const sureness = (birth: string) => read(passport({ birth })).sureness.birthDate;
    expect(sureness('241123')).toBe('plausible');
    expect(sureness('061123')).toBe('plausible');
    expect(sureness('051123')).toBe('verified');
  });
});
