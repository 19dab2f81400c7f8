import type { DigitGroup } from './digit-groups.ts';

/**
 * Whether digits that might be a card's are, by the way they are written, something a till's notes are full of. Each
 * case is so narrow that a card number, however it is separated, does not fit it.
 */
export function isEverydayNumber(text: string, groups: readonly DigitGroup[]): boolean {
  const [start, end] = [groups[0]?.start ?? 0, groups.at(-1)?.end ?? 0];
  if (elementData.test(text.slice(0, start))) return true;
  const written = everyday.flatMap((pattern) => [...text.matchAll(pattern)]);
  return written.some(({ index, 0: whole }) => index <= start && end <= index + whole.length);
}

/**
 * A telephone number in international form (E.164): at most fifteen digits after a plus, or after the prefix 00. No
 * card is written so.
 */
export function isPhoneNumber(text: string, chain: readonly DigitGroup[]): boolean {
  const digits = chain.map((group) => group.digits).join('');
  const afterPlus = /\+\s?$/.test(text.slice(0, chain[0]?.start));
  return (afterPlus && digits.length <= 15) || (digits.startsWith('00') && digits.length <= 17);
}

/** Before the data of a GS1 element string as it is printed: what follows (01), and what follows a later (nn). */
const elementData = /\(0[12]\)(?:\d{14}(?:\(\d{2,4}\)[^()\s]{1,90})*\(\d{2,4}\))?$/;

const day = String.raw`\d{1,2}[./-]\d{1,2}[./-](?:19|20)\d\d`;
const roundSum = String.raw`(?:\d{1,3}(?:[.,\s]\d{3})*[.,\s]000|\d+000|\d{1,3}(?:[.,\s]\d{3})+[.,]00)`;
const fromTo = (one: string) => String.raw`(?<!\d)${one}[\s\p{Pd}]{1,3}${one}(?!\d)`;

/** Our own ids (UUIDs), and two days or two round sums: '24.12.2026 - 26.12.2026', '45.000.000 - 50.000.000'. */
const everyday = [
  String.raw`\b[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}\b`,
  fromTo(day),
  fromTo(roundSum),
].map((pattern) => new RegExp(pattern, 'giu'));
