import type { BusinessDate } from '../../shared/clock.ts';

/** A day as people type it. `buddhist` is a year no calendar here has, with the year it means. */
export type ReadDate =
  | { readonly kind: 'day'; readonly date: BusinessDate }
  | { readonly kind: 'buddhist'; readonly year: number }
  | { readonly kind: 'empty' | 'none' };

/** The Buddhist era of Thai and Lao papers is so many years ahead. */
const buddhistAhead = 543;
const firstBuddhistYear = 2400;

/** Reads a day typed in the order of papers (12 8 1974, 12.8.1974, 12081974) or with the year first (1974-08-12). */
export function readDate(text: string): ReadDate {
  if (text.trim() === '') return { kind: 'empty' };
  const parts = partsOf(text.trim());
  if (!parts) return { kind: 'none' };
  const [year, month, day] = parts;
  if (year >= firstBuddhistYear) return { kind: 'buddhist', year: year - buddhistAhead };
  const made = new Date(Date.UTC(year, month - 1, day));
  const date = made.toISOString().slice(0, 10) as BusinessDate;
  // The 31st of a shorter month would become a day of the next.
  return made.getUTCMonth() === month - 1 && made.getUTCDate() === day
    ? { kind: 'day', date }
    : { kind: 'none' };
}

function partsOf(text: string): readonly [year: number, month: number, day: number] | null {
  const dayFirst = /^(\d{1,2})[\s./-]+(\d{1,2})[\s./-]+(\d{4})$|^(\d\d)(\d\d)(\d{4})$/.exec(text);
  if (dayFirst) {
    const [day, month, year] = dayFirst.slice(1).filter((part) => part !== undefined);
    return [Number(year), Number(month), Number(day)];
  }
  const yearFirst = /^(\d{4})[\s./-]+(\d{1,2})[\s./-]+(\d{1,2})$/.exec(text);
  return yearFirst ? [Number(yearFirst[1]), Number(yearFirst[2]), Number(yearFirst[3])] : null;
}
