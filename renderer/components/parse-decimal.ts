/**
 * A decimal number as typed ('1,234.5', '1234,5') in whole units of its last place, or null when it is none: with two
 * decimals '7.5' is 750. A comma before exactly three digits groups; any other comma is the decimal point.
 */
export function parseDecimal(typed: string, decimals: number): number | null {
  const plain = typed
    .trim()
    .replaceAll(/,(?=\d{3}(?:\D|$))/g, '')
    .replace(',', '.');
  const [, whole, fraction = ''] = /^(\d{1,12})(?:\.(\d*))?$/.exec(plain) ?? [];
  if (whole === undefined || fraction.length > decimals) return null;
  return Number(whole + fraction.padEnd(decimals, '0'));
}
