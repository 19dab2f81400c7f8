/** How many code points of a word without spaces are indexed from each of its places: longer searches are cut to it. */
export const suffixLength = 8;

// A run of letters of one manner of writing: in 'แหวน18K' the word and the number after it are two words.
const unspacedLetters = String.raw`[[\p{L}\p{M}\p{N}]&&[\p{Script=Thai}\p{Script=Lao}\p{Script=Han}]]`;
const spacedLetters = String.raw`[[\p{L}\p{M}\p{N}]--[\p{Script=Thai}\p{Script=Lao}\p{Script=Han}]]`;
const unspaced = new RegExp(`^${unspacedLetters}`, 'v');
const wordPattern = new RegExp(`${unspacedLetters}+|${spacedLetters}+`, 'gv');

// Latin letters that Unicode does not take apart, as people type them on another keyboard.
const spelledOut: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
};

/**
 * Folds a text for searching: compatibility forms, case and Latin accents go, Thai, Lao and Han marks stay, because
 * there a mark makes another word.
 */
export function foldText(text: string): string {
  const decomposed = text.normalize('NFKD').toLowerCase();
  const plain = decomposed.replaceAll(/(?<=\p{Script=Latin})\p{Mn}+/gu, '').normalize('NFC');
  return plain.replaceAll(/[ßæœøłđðþı]/g, (letter) => spelledOut[letter] ?? letter);
}

/**
 * The tokens to index for a text: words as they are, and for words written without spaces (Thai, Lao, Han) every
 * suffix of up to eight code points, so that a search may begin in the middle of a word.
 */
export function searchTokens(text: string): string[] {
  const tokens = new Set<string>();
  for (const [word] of foldText(text).matchAll(wordPattern)) {
    if (!unspaced.test(word)) {
      tokens.add(word);
      continue;
    }
    const points = [...word];
    points.forEach((_, start) => tokens.add(points.slice(start, start + suffixLength).join('')));
  }
  return [...tokens];
}

/** The words a person typed, folded and cut to what the index holds: every one must be the beginning of a token. */
export function searchTerms(text: string): string[] {
  return [...foldText(text).matchAll(wordPattern)].map(([word]) =>
    unspaced.test(word) ? [...word].slice(0, suffixLength).join('') : word,
  );
}
