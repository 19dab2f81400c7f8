import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkDigit } from '../../../shared/domain/mrz/check-digit.ts';
import { digitOf } from './paper.ts';

const alphabet = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ<'.split('');
const someText = fc.array(fc.constantFrom(...alphabet), { maxLength: 60 }).map((all) => all.join(''));

describe('the check digit', () => {
  // Doc 9303-3, 4.9 and parts 4 and 5.
  test.each([
    ['520727', 3],
    ['AB2134<<<', 5],
    ['HA672242<658022549601086<<<<<<<<<<<<<<0', 8],
    ['D231458907<<<<<<<<<<<<<<<34071279507122<<<<<<<<<<<', 2],
    ['', 0],
  ])('of %s is %i', (text, digit) => {
    expect(checkDigit(text)).toBe(digit);
  });

  test('is what the rule says of any text', () => {
    fc.assert(
      fc.property(someText, (text) => {
        expect(String(checkDigit(text))).toBe(digitOf(text));
      }),
    );
  });

  test('sees one wrong character unless both count the same modulo ten: of all 666 pairs it misses 52', () => {
    const pairs = alphabet.flatMap((one, index) => alphabet.slice(index + 1).map((other) => one + other));
    const missed = pairs.filter(([one = '', other = '']) =>
      ['', '4', '42'].every((before) => checkDigit(before + one) === checkDigit(before + other)),
    );
    const seenSomewhere = pairs.filter(([one = '', other = '']) =>
      ['', '4', '42'].some((before) => checkDigit(before + one) === checkDigit(before + other)),
    );
    expect(seenSomewhere).toEqual(missed);
    expect(missed).toHaveLength(52);
    const sorted = (pair: string) => [...pair].toSorted().join('');
    const typical = ['6G', '6Q', '8S', '5Z', '1L', '1B', '4O', '0<', '<K', '8I', '0U'].map(sorted);
    expect(missed.map(sorted)).toEqual(expect.arrayContaining(typical));
    const seen = ['0O', '1I', '8B', '5S', '2Z', '0D', '0Q'].map(sorted);
    expect(missed.map(sorted).filter((pair) => seen.includes(pair))).toEqual([]);
  });

  test('sees two neighbours change places unless they differ by five', () => {
    const digits = fc.array(fc.constantFrom(...'0123456789'.split('')), { minLength: 2, maxLength: 12 });
    fc.assert(
      fc.property(digits, fc.nat({ max: 10 }), (all, place) => {
        fc.pre(place + 1 < all.length);
        const swapped = all.with(place, all[place + 1] ?? '').with(place + 1, all[place] ?? '');
        const isUnseen = (Number(all[place]) - Number(all[place + 1])) % 5 === 0;
        expect(checkDigit(all.join('')) === checkDigit(swapped.join(''))).toBe(isUnseen);
      }),
    );
  });
});
