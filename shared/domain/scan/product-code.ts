/** The number of an article: EAN-8, EAN-13, UPC-A or UPC-E, all digits, the last a check digit. */
export type ProductCode = {
  readonly as: 'EAN-8' | 'EAN-13' | 'UPC-A' | 'UPC-E';
  /** The number as it was read, without what stood beside it. */
  readonly digits: string;
  /** The same number in fourteen digits, as GS1 keys it. */
  readonly gtin: string;
};

/**
 * Whether the last digit is the check digit of those before it (GS1 General Specifications, 7.9: weights 3 and 1 from
 * the right). It sees every wrong digit.
 */
export function hasCheckDigit(digits: string): boolean {
  const sum = [...digits]
    .toReversed()
    .reduce((total, digit, place) => total + Number(digit) * (place % 2 === 0 ? 1 : 3), 0);
  return /^\d{2,}$/.test(digits) && sum % 10 === 0;
}

/**
 * Reads digits as the number of an article, every one it may be: eight digits may be an EAN-8, or a UPC-E that leaves
 * zeros out. None when no check digit holds. Behind ']E3' two or five digits of an add-on are taken off.
 */
export function readProductCodes(text: string, aim: string | null): readonly ProductCode[] {
  const digits = aim === ']E3' ? text.replace(/^(\d{12,13})\d{2}(?:\d{3})?$/, '$1') : text;
  if (!/^(?:\d{8}|\d{12,13})$/.test(digits)) return [];
  const gtin = digits.padStart(14, '0');
  const whole = ({ 8: 'EAN-8', 12: 'UPC-A' } as const)[digits.length] ?? 'EAN-13';
  const codes: ProductCode[] = hasCheckDigit(digits) ? [{ as: whole, digits, gtin }] : [];
  const long = aim === ']E4' ? null : longUpc(digits);
  if (long !== null && hasCheckDigit(long)) codes.push({ as: 'UPC-E', digits, gtin: long.padStart(14, '0') });
  return codes;
}

/** The twelve digits of a UPC-E's eight (GS1 General Specifications, 7.10); null when it is none. */
function longUpc(digits: string): string | null {
  const [, system = '', body = '', check = ''] = /^([01])(\d{6})(\d)$/.exec(digits) ?? [];
  if (body === '') return null;
  const last = body.slice(5);
  const [two, three, four, five] = [2, 3, 4, 5].map((length) => body.slice(0, length));
  if (last <= '2') return `${system}${two}${last}0000${body.slice(2, 5)}${check}`;
  if (last === '3') return `${system}${three}00000${body.slice(3, 5)}${check}`;
  if (last === '4') return `${system}${four}00000${body.slice(4, 5)}${check}`;
  return `${system}${five}0000${last}${check}`;
}
