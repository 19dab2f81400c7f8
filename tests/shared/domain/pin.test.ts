import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sampleStaff } from '../../../resources/sample/sample-boutique.ts';
import { isWeakPin } from '../../../shared/domain/pin.ts';
import { everyone } from '../../builders/people.ts';

const digits = (value: number) => String(value).padStart(2, '0');

describe('a PIN that is too easy', () => {
  test.each(['000000', '777777', '123456', '987654', '345678', '121212', '909090', '123123', '407407'])(
    '%s',
    (pin) => {
      expect(isWeakPin(pin)).toBe(true);
    },
  );

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
          expect(isWeakPin(pin)).toBe(true);
        }
      }),
    );
  });

  test('is none of those the sample and the tests use', () => {
    for (const { pin } of [...sampleStaff, ...everyone]) expect(isWeakPin(pin)).toBe(false);
    expect(isWeakPin('479263')).toBe(false);
    expect(isWeakPin('135790')).toBe(false);
  });
});
