import { foldText } from './search-text.ts';

export const nameOrders = ['given first', 'family first'] as const;

/** A name in two parts, and in which order its owner writes them. Who has one name only has no family name here. */
export type ClientName = {
  readonly given: string;
  readonly family: string | null;
  readonly order: (typeof nameOrders)[number];
};

// Written before the consonant they are spoken after: the initial of เกษม is ก.
const leadingVowel = /[เแโใไເແໂໃໄ]/u;
// Chinese, Japanese and Korean names are written in one.
const writtenInOne = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー]+$/u;

/** The whole name as its owner writes it. */
export function fullName({ given, family, order }: ClientName): string {
  if (family === null) return given;
  const parts = order === 'given first' ? [given, family] : [family, given];
  return parts.join(parts.every((part) => writtenInOne.test(part)) ? '' : ' ');
}

/**
 * What anyone who serves may call a client: given name and initial, 'Noy S.'. A family name of one letter (王, 김) has
 * no initial: it would be the whole name.
 */
export function displayName({ given, family }: ClientName): string {
  const letters = [...(family ?? '')].filter((letter) => /\p{L}/u.test(letter));
  const initial = letters.find((letter) => !leadingVowel.test(letter));
  return letters.length < 2 || initial === undefined ? given : `${given} ${initial.toUpperCase()}.`;
}

/** What a name is known by when it is typed whole: in any order of its words, with or without spaces and accents. */
export function nameKeys({ given, family }: ClientName): string[] {
  const [first, last] = [foldedWords(given), foldedWords(family ?? '')];
  return [
    ...new Set([
      sortedKey([...first, ...last]),
      compactKey([...first, ...last]),
      compactKey([...last, ...first]),
    ]),
  ];
}

/** The keys a typed text would be known by if it were a whole name; none for a text without a word. */
export function typedNameKeys(text: string): string[] {
  const words = foldedWords(text);
  return words.length === 0 ? [] : [sortedKey(words), compactKey(words)];
}

const sortedKey = (words: readonly string[]): string => `words ${words.toSorted().join(' ')}`;
const compactKey = (words: readonly string[]): string => `letters ${words.join('')}`;

const foldedWords = (text: string): string[] => foldText(text).match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
