import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldText, searchTerms, searchTokens, suffixLength } from '../../../shared/domain/search-text.ts';
import { unspacedWord } from '../../builders/arbitrary-words.ts';

/** As the index does it: every term must be the beginning of a token. */
const finds = (text: string, query: string): boolean => {
  const tokens = searchTokens(text);
  const terms = searchTerms(query);
  return terms.length > 0 && terms.every((term) => tokens.some((token) => token.startsWith(term)));
};

describe('words written without spaces', () => {
  test('are found by any one to eight letters from their middle', () => {
    fc.assert(
      fc.property(unspacedWord, fc.nat(), fc.integer({ min: 1, max: suffixLength }), (word, at, length) => {
        const points = [...word];
        const start = at % points.length;
        expect(finds(`ring ${word} 18K`, points.slice(start, start + length).join(''))).toBe(true);
      }),
    );
  });

  test('are found by more than eight letters too, cut to what the index holds', () => {
    expect(finds('สร้อยคอทองคำขาว', 'คอทองคำขาว')).toBe(true);
    expect(finds('สร้อยคอทองคำขาว', 'สร้อยคอทองคำขาว')).toBe(true);
  });

  test.each([
    ['รัตน์', 'รุตน์'],
    ['แหวนเพชร', 'แหวนพลอย'],
    ['ສາຍຄໍ', 'ສາຍແຂນ'],
    ['ແຫວນ', 'ແຫວ່ນ'],
    ['钻石戒指', '金戒'],
  ])('%s is not found by %s: there a mark makes another word', (text, query) => {
    expect(finds(text, query)).toBe(false);
  });

  test.each([
    ['แหวนเพชรGIA2141438171', 'gia2141438171'],
    ['แหวนเพชรGIA2141438171', 'เพชร gia21'],
    ['แหวนเพชรGIA2141438171', 'เพชรGIA2141438171'],
    ['สร้อยทอง18Kยาว45ซม', '18k'],
    ['สร้อยทอง18Kยาว45ซม', 'ทอง18k'],
    ['戒指GIA钻石', 'gia钻'],
  ])('%s, where letters and numbers follow without a space, is found by %s', (text, query) => {
    expect(finds(text, query)).toBe(true);
  });
});

describe('words written with spaces', () => {
  test.each([
    ['Bracelet Étoile', 'etoile'],
    ['Bracelet Etoile', 'ÉTOILE'],
    ['Größe Łódź', 'grosse'],
    ['Aube solitaire', 'sol aub'],
    ['R-2041 R2041', '2041'],
    ['R-2041 R2041', 'r2041'],
    ['Ｆｕｌｌ ｗｉｄｔｈ', 'full'],
  ])('%s is found by %s', (text, query) => {
    expect(finds(text, query)).toBe(true);
  });

  test('are found by their beginning, not by their middle', () => {
    expect(finds('Solitaire', 'solit')).toBe(true);
    expect(finds('Solitaire', 'litaire')).toBe(false);
  });

  test('are found by any beginning of theirs, whatever accents and capitals', () => {
    const latin = fc.stringMatching(/^[a-zA-ZéèüöñçÅ]{1,12}$/);
    fc.assert(
      fc.property(latin, fc.integer({ min: 1, max: 12 }), (word, length) => {
        expect(finds(`a ${word} b`, [...foldText(word)].slice(0, length).join(''))).toBe(true);
        expect(finds(`a ${word} b`, word.toUpperCase())).toBe(true);
      }),
    );
  });
});

test('what is no word is no term, so that nothing typed can bend the search', () => {
  const attempts = ['', '  ', '"', '*', '" OR 1', 'NEAR(', 'a AND b', '-x', '^y', '{tokens} : z'];
  for (const term of attempts.flatMap(searchTerms)) expect(term).toMatch(/^[\p{L}\p{M}\p{N}]+$/u);
  expect(searchTerms('"*^ -')).toEqual([]);
});
