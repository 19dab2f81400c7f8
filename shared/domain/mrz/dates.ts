import type { Instant } from '../../clock.ts';

/** A date of which parts may be unknown, as on papers of people whose birthday nobody wrote down. */
export type MrzDate = {
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number | null;
};

const oldestAge = 120;

/**
 * The birth date behind YYMMDD, where '<<' is an unknown part: of the centuries in which it is a real date, the latest
 * that is not in the future at that moment (UTC). Null when it is no date.
 */
export function readBirthDate(text: string, now: Instant): MrzDate | null {
  const today = dayOf(now);
  const thisCentury = today.year - (today.year % 100);
  return datesOf(text, [thisCentury, thisCentury - 100]).find((date) => !isAfter(date, today)) ?? null;
}

/**
 * The expiry date behind YYMMDD: the one real date from fifty years back to forty-nine years ahead. Null when it is
 * none. All parts unknown: the document says no expiry.
 */
export function readExpiryDate(text: string, now: Instant): MrzDate | null {
  const { year: today } = dayOf(now);
  const thisCentury = today - (today % 100);
  const near = ({ year }: MrzDate) => year === null || (year >= today - 50 && year < today + 50);
  return datesOf(text, [thisCentury, thisCentury - 100, thisCentury + 100]).find(near) ?? null;
}

/** Whether the holder may be a hundred years older than the date says: two digits of a year cannot tell 7 from 107. */
export function isCenturyUnsure({ year }: MrzDate, now: Instant): boolean {
  return year !== null && dayOf(now).year - year + 100 <= oldestAge;
}

function datesOf(text: string, centuries: readonly number[]): readonly MrzDate[] {
  const parts = /^(\d\d|<<)(\d\d|<<)(\d\d|<<)$/.exec(text);
  const [yearInCentury = null, month = null, day = null] = (parts?.slice(1) ?? []).map(numberOf);
  if (!parts) return [];
  return centuries
    .map((century) => ({ year: yearInCentury === null ? null : century + yearInCentury, month, day }))
    .filter(isReal);
}

function numberOf(part: string): number | null {
  return part === '<<' ? null : Number(part);
}

/** What is unknown is taken as what allows most: a leap year, a month of 31 days. */
function isReal({ year, month, day }: MrzDate): boolean {
  const daysInMonth = new Date(Date.UTC(year ?? 2000, month ?? 1, 0)).getUTCDate();
  const monthIsReal = month === null || (month >= 1 && month <= 12);
  return monthIsReal && (day === null || (day >= 1 && day <= daysInMonth));
}

function isAfter(date: MrzDate, today: Day): boolean {
  if (date.year !== today.year) return date.year !== null && date.year > today.year;
  if (date.month !== today.month) return date.month !== null && date.month > today.month;
  return date.day !== null && date.day > today.day;
}

type Day = { readonly year: number; readonly month: number; readonly day: number };

function dayOf(now: Instant): Day {
  const date = new Date(now);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}
