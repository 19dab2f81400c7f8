import fc from 'fast-check';
import { expect, test } from 'vitest';
import { makeBadgeCode, readBadgeCode } from '../../../shared/domain/badge-code.ts';

const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const aCode = fc.uint8Array({ minLength: 16, maxLength: 16 }).map(makeBadgeCode);

test('a badge is read as it was made, whatever a reader puts around it', () => {
  fc.assert(
    fc.property(aCode, (code) => {
      expect(code).toMatch(/^SB[0-9A-HJKMNP-TV-Z]{17}$/);
      expect(readBadgeCode(` ${code.toLowerCase()}\r\n`)).toBe(code);
    }),
  );
});

test('a badge with one letter misread is none', () => {
  fc.assert(
    fc.property(
      aCode,
      fc.integer({ min: 2, max: 18 }),
      fc.constantFrom(...Array.from(alphabet)),
      (code, place, letter) => {
        fc.pre(code[place] !== letter);
        expect(readBadgeCode(code.slice(0, place) + letter + code.slice(place + 1))).toBeNull();
      },
    ),
  );
});

test.each(['', 'SB', 'R-0001', 'CC0123456789ABCDEF', 'C-7K3M-2Q9X', '4006381333931', 'SB0000000000000000U'])(
  '%s is no badge',
  (text) => {
    expect(readBadgeCode(text)).toBeNull();
  },
);
