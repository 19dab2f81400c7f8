import fc from 'fast-check';
import { expect, test } from 'vitest';
import { makeRecoveryCode, readRecoveryCode } from '../../../electron/till/keys/recovery-code.ts';

const code = 'K7QF-2M9X-ZB4T-8HWN-3VCR-6PJD-1YSG-05AE';
const plain = code.replaceAll('-', '');

test('a new code is eight groups of four, without a letter that can be read two ways', () => {
  const codes = Array.from({ length: 200 }, makeRecoveryCode);
  for (const made of codes) expect(made).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-){7}[0-9A-HJKMNP-TV-Z]{4}$/);
  expect(new Set(codes).size).toBe(200);
});

test('every letter of the alphabet comes up', () => {
  const letters = new Set(Array.from({ length: 200 }, makeRecoveryCode).join('').replaceAll('-', ''));
  expect(letters.size).toBe(32);
});

test('a code is read as it was meant, however it is typed', () => {
  const separator = fc.constantFrom('', '-', ' ', '–', '.', '\t', ' - ');
  const typedLetter = (letter: string) =>
    fc.constantFrom(
      ...({ 1: ['1', 'I', 'l', 'L', 'i'], 0: ['0', 'O', 'o'] }[letter] ?? [letter, letter.toLowerCase()]),
    );
  const typed = fc.tuple(...Array.from(plain, (letter) => fc.tuple(typedLetter(letter), separator)));
  fc.assert(
    fc.property(typed, (letters) => {
      expect(readRecoveryCode(letters.flat().join(''))).toBe(plain);
    }),
  );
});

test.each([
  ['', 'nothing'],
  [plain.slice(1), 'one letter short'],
  [`${plain}K`, 'one letter long'],
  [plain.replace('K', 'U'), 'a letter that no code has'],
  [`${plain.slice(0, 31)}é`, 'a letter of another alphabet'],
])('%j is no code: %s', (typed) => {
  expect(readRecoveryCode(typed)).toBeNull();
});
