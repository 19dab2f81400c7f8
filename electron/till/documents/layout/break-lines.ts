const mayEndLine = [
  // Between words; and between Chinese characters, but not before what closes or after what opens.
  /(?<=[ \u200B])(?=[^ \u200B])|(?<=[\p{Script=Han}，。；：！？、）》」』])(?=[\p{Script=Han}（《「『])|(?<=[-/])(?=\p{L})/gu,
  // Between syllables of Thai and Lao, which write no spaces: a vowel that stands before its consonant begins one.
  /(?<=[\p{Script=Thai}\p{Script=Lao}])(?<![เแโใไເແໂໃໄ])(?=[เแโใไເແໂໃໄ])/gu,
  // Anywhere, but never between a letter and its marks.
  /(?<=[^])(?<![เแโใไເແໂໃໄ])(?=[^\p{M}ำຳะະาາๆໆฯຯ])/gu,
] as const;

/**
 * Breaks a text into lines that fit: at words where one can, else at syllables, else between letters. U+200B marks
 * where a word may end and is gone afterwards. A rule and no dictionary, so that every host breaks alike.
 */
export function breakLines(text: string, fits: (line: string) => boolean): string[] {
  const lines: string[] = [];
  let rest = text.trim();
  while (rest !== '' && !fits(written(rest))) {
    const end = lastEnd(rest, fits);
    lines.push(written(rest.slice(0, end)));
    rest = rest.slice(end).trimStart();
  }
  return [...lines, written(rest)].filter((line) => line !== '');
}

/** A line as it is printed: a dot that parted two things is not wanted where only one is left. */
const written = (text: string): string => text.replaceAll('\u200B', '').trim().replace(/ ·$/u, '');

function lastEnd(text: string, fits: (line: string) => boolean): number {
  for (const ends of mayEndLine) {
    const places = [...text.matchAll(ends)].map(({ index }) => index).filter((place) => place > 0);
    const last = places.findLast((place) => fits(written(text.slice(0, place))));
    if (last !== undefined) return last;
  }
  // Not even one letter fits: one goes on each line all the same, or there would be no end.
  const [letter = text] = /^.\p{M}*/su.exec(text) ?? [];
  return letter.length;
}
