import type { BusinessDate } from '../../clock.ts';

/** Years outside of these are no year of a card that anybody shows; 9999 is a card's that never ends. */
const isLikely = (year: number): boolean => (year >= 1880 && year < 2200) || year === 9999;

/**
 * The day behind eight digits, MMDDCCYY as the United States write it or CCYYMMDD as Canada and the first version do;
 * null when it is none. New Brunswick and Wyoming write the other's way, and it need not be known who wrote: no year of
 * a card begins like a month.
 */
export function dayOf(text: string): BusinessDate | null {
  const digits = text.trim();
  if (!/^\d{8}$/.test(digits)) return null;
  const ways = [digits.slice(4) + digits.slice(0, 4), digits].flatMap((way) => readDay(way) ?? []);
  return ways[0] ?? null;
}

function readDay(digits: string): BusinessDate | null {
  const [year, month, day] = [digits.slice(0, 4), digits.slice(4, 6), digits.slice(6)].map(Number);
  if (year === undefined || month === undefined || day === undefined || !isLikely(year)) return null;
  const daysInMonth = new Date(Date.UTC(year, month, 0)).getUTCDate();
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth) return null;
  return `${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6)}` as BusinessDate;
}
