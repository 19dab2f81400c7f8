import { waysToSpell } from './name-match/transliteration.ts';

/** A name as the client's file has it, in any script. */
export type NameOnFile = { readonly givenName: string; readonly familyName: string };

/** A name as a document has it: in a zone's capitals, or as somebody typed it. */
export type NameOnDocument = {
  readonly familyName: string;
  readonly givenNames: string;
  readonly possiblyTruncated: boolean;
};

/**
 * How a client's name and a document's agree. `same`: one is the other, transliterated, in any order and however the
 * words are joined. `alike`: every word of the shorter stands in the longer, as with a second given name. `by eye`:
 * the file's name is in a script that no rule turns into a zone's letters.
 */
export type NameMatch = 'same' | 'alike' | 'different' | 'by eye';

/** Compares the name of a client with that of a document, by the transliterations of Doc 9303-3, section 6. */
export function matchNames(file: NameOnFile, document: NameOnDocument): NameMatch {
  const family = wordsOf(file.familyName).map(spellings);
  const given = wordsOf(file.givenName).map(spellings);
  const primary = wordsOf(document.familyName);
  const secondary = wordsOf(document.givenNames);
  const words = [...family, ...given];
  if (words.length === 0 || primary.length + secondary.length === 0) return 'by eye';
  const ends = document.possiblyTruncated;
  const orders = [words, [...given, ...family]].map((order) => order.flat());
  const zones = [
    { text: [...primary, ...secondary].join(''), ends },
    { text: [...secondary, ...primary].join(''), ends: false },
  ];
  if (orders.some((order) => zones.some((zone) => isSpelled(order, zone.text, zone.ends)))) return 'same';
  if (!`${file.familyName} ${file.givenName}`.match(romanised)) return 'by eye';
  return holdsOther(words, [...primary, ...secondary], ends) ? 'alike' : 'different';
}

type Letters = readonly (readonly string[])[];

/** Every word of the one name stands in the other, and more than one word agrees where both have more. */
function holdsOther(file: readonly Letters[], zone: readonly string[], ends: boolean): boolean {
  const last = zone.at(-1);
  const spells = (word: Letters, text: string) => isSpelled(word, text, ends && text === last);
  const fileInZone = file.every((word) => joined(zone).some((text) => spells(word, text)));
  const zoneInFile = zone.every((text) => joinedLetters(file).some((word) => spells(word, text)));
  const agreeing = file.filter((word) => zone.some((text) => spells(word, text))).length;
  return (fileInZone || zoneInFile) && agreeing >= Math.min(2, file.length, zone.length);
}

/** The words, and each two neighbours as one: zones join what files part, and the other way round. */
const joined = (words: readonly string[]): string[] => [
  ...words,
  ...words.slice(1).map((word, index) => `${words[index] ?? ''}${word}`),
];
const joinedLetters = (words: readonly Letters[]): Letters[] => [
  ...words,
  ...words.slice(1).map((word, index) => [...(words[index] ?? []), ...word]),
];

/**
 * Whether a text is a spelling of these letters. A text that may have been cut is one of their beginning too. Keeps
 * all places the text may have been read to, so that many letters with many spellings cost no more than few.
 */
function isSpelled(letters: Letters, text: string, mayBeCut: boolean): boolean {
  let places = new Set([0]);
  for (const ways of letters) {
    const tries = [...places].flatMap((place) => ways.map((way) => ({ place, way })));
    if (mayBeCut && tries.some(({ place, way }) => way.startsWith(text.slice(place)))) return text !== '';
    const read = tries.filter(({ place, way }) => text.startsWith(way, place));
    places = new Set(read.map(({ place, way }) => place + way.length));
  }
  return places.has(text.length);
}

/** The ways to spell each letter of a word: as it is, for a document that was typed, and as a zone has it. */
const spellings = (word: string): Letters =>
  [...word].map((letter) => [letter, ...waysToSpell(letter).filter((way) => way !== letter)]);

/** No letter of another script than those the rules turn into a zone's. */
const romanised = /^[\P{L}\p{Script=Latin}\p{Script=Cyrillic}]*$/u;

/** Apostrophes are left out, hyphens and all else part words (Doc 9303-3, 4.6); ß has a capital of its own. */
function wordsOf(name: string): string[] {
  const capitals = name
    .normalize('NFC')
    .replaceAll('ß', 'ẞ')
    .replaceAll(/['’‘ʼ`´]/gu, '')
    .toUpperCase();
  return capitals.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}
