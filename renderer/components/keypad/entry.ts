import { currencies } from '../../../shared/domain/currency.ts';
import { formatDigits, money } from '../../../shared/domain/money.ts';
import type { Currency } from '../../../shared/domain/currency.ts';
import type { Money } from '../../../shared/domain/money.ts';

/** What has been typed on a keypad so far: digits, and a point where the thing has decimals. '' is nothing yet. */
export type Entry = string;
export type EntryKey = string;

/** No till takes more digits than this before the point: 999 thousand million kip. */
const mostDigits = 12;

/** The entry after one more key: a digit, '000', '.' or 'Backspace'. What does not fit changes nothing. */
export function typeKey(entry: Entry, key: EntryKey, decimals: number): Entry {
  if (key === 'Backspace') return entry.slice(0, -1);
  if (key === '.') return decimals === 0 || entry.includes('.') ? entry : `${entry === '' ? '0' : entry}.`;
  const typed = (entry + key).replace(/^0+(?=\d)/, '');
  const [whole = '', fraction = ''] = typed.split('.');
  if (whole.length > mostDigits || fraction.length > decimals) return entry;
  return typed === '000' ? '0' : typed;
}

/** The entry in hundredths, cents, or whatever the decimals say. */
export function entryToInteger(entry: Entry, decimals: number): number {
  const [whole = '', fraction = ''] = entry.split('.');
  return Number(whole + fraction.padEnd(decimals, '0'));
}

/** The entry as an amount. */
export const entryToMoney = (entry: Entry, currency: Currency): Money =>
  money(entryToInteger(entry, currencies[currency].decimals), currency);

/** An amount as if it had been typed. */
export function moneyToEntry(amount: Money): Entry {
  return formatDigits(amount).replaceAll(',', '').replace(/\.0+$/, '');
}

/** The entry as it stands on the display, grouped, with only the decimals typed so far: '1,234.5'. */
export function showEntry(entry: Entry): string {
  const [whole = '', fraction] = entry.split('.');
  const grouped = formatDigits(money(Number(whole), 'LAK'));
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}
