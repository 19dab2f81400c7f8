/**
 * What a code of ours may hold besides its check character: capital letters, digits, and what parts them. All of it
 * stands in Code 128, Data Matrix and QR codes, and a keyboard wedge strikes it on any layout.
 */
const alphabet = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ-./+';
const mark = '+';

/** A piece's code has 31 characters at most; a prefix and the check character come to it. */
const longestCode = 36;

/** The kinds of paper that carry such a code. A piece's tag has no prefix: its code stays readable as it is. */
const prefixes = { receipt: 'RC', envelope: 'RE' } as const;
export type PaperKind = keyof typeof prefixes;

/** A code of ours as it was read: what it names, and whether its check character holds. */
export type CheckedCode = {
  readonly kind: PaperKind | 'piece';
  readonly code: string;
  readonly holds: boolean;
};

/** A piece's tag as it is printed, 'R-2041+R': the code, '+', and a check character; null when the code cannot be printed so. */
export const tagOf = (pieceCode: string): string | null =>
  isPrintable(pieceCode) ? withCheck(pieceCode) : null;

/** The number of a receipt or a repair envelope as the code on it is printed, 'RC+A-000123+P'; null as for tags. */
export const paperCodeOf = (kind: PaperKind, number: string): string | null =>
  isPrintable(number) ? withCheck(prefixes[kind] + mark + number) : null;

/** Reads a code of ours, in capital letters and with nothing around it; null when it has no check character. */
export function readCheckedCode(text: string): CheckedCode | null {
  const [, body = '', character] = /^(.+)\+(.)$/s.exec(text) ?? [];
  if (character === undefined || text.length > longestCode || !inAlphabet(body + character)) return null;
  const holds = character === checkCharacter(body);
  const papers = Object.entries(prefixes) as [PaperKind, string][];
  const paper = papers.find(([, prefix]) => body.startsWith(prefix + mark));
  const kind = paper ? paper[0] : 'piece';
  const code = paper ? body.slice(paper[1].length + mark.length) : body;
  return { kind, code, holds: holds && isPrintable(code) };
}

/** A text with its mark and check character. */
const withCheck = (body: string): string => body + mark + checkCharacter(body);

/** A code that is short enough and has no mark, of which the last one parts the check character. */
const isPrintable = (code: string): boolean => /^[^+]{1,31}$/.test(code) && inAlphabet(code);

const inAlphabet = (text: string): boolean => [...text].every((character) => alphabet.includes(character));

/**
 * The check character of ISO/IEC 7064's hybrid systems, here modulo 41 and 40 over our forty characters as the
 * standard's own is modulo 37 and 36: it sees every wrong character.
 */
function checkCharacter(body: string): string {
  const size = alphabet.length;
  const product = [...body].reduce((before, character) => {
    const sum = (before + alphabet.indexOf(character)) % size;
    return ((sum === 0 ? size : sum) * 2) % (size + 1);
  }, size);
  return alphabet.charAt((size + 1 - product) % size);
}
