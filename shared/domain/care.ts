import type { BusinessDate } from '../clock.ts';

/** The days ahead that an adviser keeps for a client, besides their birthday. */
export const occasionKinds = ['anniversary', 'celebration', 'call', 'other'] as const;
export type OccasionKind = (typeof occasionKinds)[number];

/** How far ahead a day is told of. */
export const dueWithinDays = 60;

const dayMs = 86_400_000;

/** The next time a day comes, today among them; null for one that came and went. 29 February comes on the 28th where there is none. */
export function nextTime(date: string, yearly: boolean, today: BusinessDate): string | null {
  if (!yearly) return date >= today ? date : null;
  const year = Number(today.slice(0, 4));
  const [thisYear, nextYear] = [inYear(date, year), inYear(date, year + 1)];
  return thisYear >= today ? thisYear : nextYear;
}

/** Days from one day of the calendar to another. */
export const daysUntil = (date: string, today: BusinessDate): number =>
  (Date.parse(date) - Date.parse(today)) / dayMs;

function inYear(date: string, year: number): string {
  const monthAndDay = date.slice(5);
  const leap = new Date(Date.UTC(year, 1, 29)).getUTCMonth() === 1;
  return `${year}-${monthAndDay === '02-29' && !leap ? '02-28' : monthAndDay}`;
}
