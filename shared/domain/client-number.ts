import { normaliseCode } from './piece-code.ts';
import type { ClientId } from '../ids.ts';

// Crockford's base 32: nothing in it can be read two ways.
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/**
 * The number a client is known by, 'C-7K3M-2Q9X': the last 40 random bits of their id, so that two tills that do not
 * see one another give no number twice, and nobody guesses the next.
 */
export function clientNumberOf(clientId: ClientId): string {
  const bits = BigInt(`0x${clientId.replaceAll('-', '').slice(-10)}`);
  const letters = Array.from(
    { length: 8 },
    (_, place) => alphabet[Number((bits >> BigInt(35 - place * 5)) & 31n)],
  );
  return grouped(letters.join(''));
}

/** A typed or scanned client number as it is written, whatever dashes, spaces or small letters; null when it cannot be one. */
export function readClientNumber(text: string): string | null {
  const letters = text.toUpperCase().replaceAll(/[\s-]/g, '');
  return /^C[0-9A-HJKMNP-TV-Z]{8}$/.test(letters) ? grouped(letters.slice(1)) : null;
}

const grouped = (letters: string): string => `C-${letters.slice(0, 4)}-${letters.slice(4)}`;

/** The code of a client card as it is kept, 'CC' and 64 random bits; null when a scanned text cannot be one. */
export function readCardCode(scanned: string): string | null {
  const code = normaliseCode(scanned);
  return /^CC[0-9A-F]{16}$/.test(code) ? code : null;
}
