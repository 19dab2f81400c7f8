import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sampleStaff } from '../../../resources/sample/sample-boutique.ts';
import { whyWeakPin } from '../../../shared/domain/pin.ts';
import { everyone } from '../../builders/people.ts';

const digits = (value: number) => String(value).padStart(2, '0');

describe('a PIN that is too easy', () => {
  test.each([
    ['row', ['123456', '987654', '345678', '012345']],
    ['repeats', ['000000', '777777', '121212', '909090', '407407', '479974', '114477', '448448', '955595']],
    ['date', ['198507', '071985', '256812', '310580', '053180', '800531']],
    ['common', ['147258', '159753', '789456', '314159']],
  ] as const)('because of a %s', (why, pins) => {
    expect(pins.map((pin) => [pin, whyWeakPin(pin)])).toEqual(pins.map((pin) => [pin, why]));
  });

  test('is every date, however one writes it', () => {
    const aDay = fc.date({ min: new Date('1900-01-01'), max: new Date('2030-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(aDay, (date) => {
        const [day, month, year] = [
          date.getUTCDate(),
          date.getUTCMonth() + 1,
          date.getUTCFullYear() % 100,
        ].map(digits);
        for (const pin of [`${day}${month}${year}`, `${month}${day}${year}`, `${year}${month}${day}`]) {
          expect(whyWeakPin(pin)).not.toBeNull();
        }
      }),
    );
  });

  test('is one whose digits stand in the code its person was given', () => {
    expect(whyWeakPin('479263', 'K479-2M63')).toBe('code');
    expect(whyWeakPin('479263', 'K479-2M64')).toBeNull();
  });

  test('is none of those the sample and the tests use', () => {
    for (const { pin } of [...sampleStaff, ...everyone]) expect(whyWeakPin(pin)).toBeNull();
    expect(whyWeakPin('479263')).toBeNull();
    expect(whyWeakPin('135790')).toBeNull();
  });

  test('leaves more than nine of ten to choose from', () => {
    const all = Array.from({ length: 100_000 }, (_, place) =>
      String(place * 10 + (place % 10)).padStart(6, '0'),
    );
    expect(all.filter((pin) => whyWeakPin(pin) === null).length).toBeGreaterThan(90_000);
  });
});
