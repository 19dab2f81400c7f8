/**
 * The value (0 to 9) of a character that stands for a decimal digit in any script (Lao ໔, Thai ๔, full width ４) or
 * dress (⁴, ④), or null. `character` is one code point.
 */
export function digitValue(character: string): number | null {
  if (character <= '\u{7f}') return character >= '0' && character <= '9' ? Number(character) : null;
  const plain = character.normalize('NFKC');
  if (/^[0-9]$/.test(plain)) return Number(plain);
  if (!decimalDigit.test(plain)) return null;
  // Unicode keeps the ten digits of a script together, zero first, some runs end to end: count back to the first.
  let point = plain.codePointAt(0) ?? 0;
  let before = 0;
  while (decimalDigit.test(String.fromCodePoint(--point))) before += 1;
  return before % 10;
}

/** The text with every decimal digit of any script as 0 to 9, everything else as it was. */
export const withPlainDigits = (text: string): string =>
  [...text].map((character) => digitValue(character) ?? character).join('');

const decimalDigit = /^\p{Nd}$/u;
