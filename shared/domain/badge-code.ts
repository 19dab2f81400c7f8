import { normaliseCode } from './piece-code.ts';

// Crockford's base 32: nothing in it can be read two ways.
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const prefix = 'SB';
const letters = 16;

/** A new badge's code, 'SB', 80 random bits and a check letter: made of as many random bytes as it has letters. */
export function makeBadgeCode(random: Uint8Array): string {
  const body = Array.from(random.slice(0, letters), (byte) => alphabet.charAt(byte % alphabet.length)).join(
    '',
  );
  return prefix + body + checkLetter(body);
}

/** A scanned badge as it is looked up, or null when the text is none: pieces and clients' cards are written otherwise. */
export function readBadgeCode(scanned: string): string | null {
  const code = normaliseCode(scanned);
  const body = code.slice(prefix.length, -1);
  const isWhole = code.startsWith(prefix) && body.length === letters;
  return isWhole && [...body].every(isLetter) && code.endsWith(checkLetter(body)) ? code : null;
}

const isLetter = (letter: string): boolean => alphabet.includes(letter);

/** Luhn's check for an alphabet of 32: it sees every wrong letter, and two neighbours swapped but for the first and last. */
function checkLetter(body: string): string {
  const size = alphabet.length;
  const total = [...body].toReversed().reduce((sum, letter, place) => {
    const value = alphabet.indexOf(letter) * (place % 2 === 0 ? 2 : 1);
    return sum + (value < size ? 0 : 1) + (value % size);
  }, 0);
  return alphabet.charAt((size - (total % size)) % size);
}
