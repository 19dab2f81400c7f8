import { patternOf } from './faults.ts';
import { spansOf } from './layout.ts';
import type { Layout, MrzField, Span } from './layout.ts';

/** What a reader takes a character for, likeliest first, where the check digit sees it and can tell which is right. */
export const lookAlikes: Readonly<Record<string, string>> = {
  O: '0',
  D: '0',
  Q: '0',
  I: '1',
  Z: '2',
  S: '5',
  B: '8',
  0: 'ODQ',
  1: 'I',
  2: 'Z',
  5: 'S',
  8: 'B',
};

/** Where only a digit may stand a G is a 6, though no check digit tells them apart. */
const inOtherClass: Readonly<Record<string, string>> = { ...lookAlikes, G: '6' };

const lettersOnly: readonly MrzField[] = ['issuingState', 'nationality', 'names'];
const digitsOnly: readonly MrzField[] = ['birthDate', 'expiryDate'];

/** The lines with a 1 at the very start read as I, the one document code that looks like a digit: it chooses the layout. */
export const startWithLetter = (lines: readonly string[]): readonly string[] =>
  swapStrangers(lines, [{ line: 1, from: 1, to: 1 }], /1/);

/** The lines with digits in places of letters alone, and letters in places of digits alone, read as they must be. */
export function forceClasses(layout: Layout, lines: readonly string[]): readonly string[] {
  const letters = lettersOnly.filter((field) => !patternOf(field, lines).test('0'));
  const digits = [...spansOf(layout, digitsOnly), ...layout.checks.map(({ at }) => at)];
  return swapStrangers(swapStrangers(lines, spansOf(layout, letters), /\d/), digits, /[A-Z]/);
}

function swapStrangers(
  lines: readonly string[],
  spans: readonly Span[],
  stranger: RegExp,
): readonly string[] {
  return lines.map((text, index) =>
    [...text]
      .map((character, place) => {
        const isInside = spans.some(
          ({ line, from, to }) => line === index + 1 && from <= place + 1 && place + 1 <= to,
        );
        return isInside && stranger.test(character)
          ? (inOtherClass[character]?.charAt(0) ?? character)
          : character;
      })
      .join(''),
  );
}
