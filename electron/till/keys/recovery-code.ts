import { randomBytes } from 'node:crypto';

// Crockford's base 32: no I, L, O or U, so nothing on paper can be read two ways.
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const symbols = 32;
const readAs: Readonly<Record<string, string>> = { I: '1', L: '1', O: '0' };

/** A new recovery code: 160 random bits as eight groups of four. */
export function makeRecoveryCode(): string {
  const code = [...randomBytes(symbols)].map((byte) => alphabet[byte % alphabet.length]).join('');
  return code.match(/.{4}/g)?.join('-') ?? code;
}

/** A code as it was meant, whatever dashes, spaces, small letters or look-alikes were typed; null when it cannot be one. */
export function readRecoveryCode(typed: string): string | null {
  const letters = [...typed.toUpperCase()].filter((letter) => /[0-9A-Z]/.test(letter));
  const code = letters.map((letter) => readAs[letter] ?? letter).join('');
  return code.length === symbols && [...code].every((letter) => alphabet.includes(letter)) ? code : null;
}
