// Crockford's base 32: no I, L, O or U, so nothing read out or on paper can be taken two ways.
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const readAs: Readonly<Record<string, string>> = { I: '1', L: '1', O: '0' };
const bitsOf = (byte: number): string => byte.toString(2).padStart(8, '0');

/** The first bits of some bytes as so many symbols of five bits each; throws when there are too few bytes. */
export function toCrockford(bytes: Uint8Array, symbols: number): string {
  const bits = Array.from(bytes, bitsOf).join('');
  if (bits.length < symbols * 5) throw new RangeError('Too few bytes for so many symbols');
  return Array.from({ length: symbols }, (_, place) =>
    alphabet.charAt(Number.parseInt(bits.slice(place * 5, place * 5 + 5), 2)),
  ).join('');
}

/** So many symbols as they were meant, whatever dashes, spaces, small letters or look-alikes were typed; null when it cannot be that. */
export function readCrockford(typed: string, symbols: number): string | null {
  const letters = [...typed.toUpperCase()].filter((letter) => /[0-9A-Z]/.test(letter));
  const code = letters.map((letter) => readAs[letter] ?? letter).join('');
  return code.length === symbols && [...code].every((letter) => alphabet.includes(letter)) ? code : null;
}

/** A code as it is shown and read out, in groups of so many symbols: '7K2M9-X4QTD'. */
export const inGroups = (code: string, of: number): string =>
  (code.match(new RegExp(`.{1,${of}}`, 'g')) ?? []).join('-');
