import type { BusinessDate, Instant } from '../../shared/clock.ts';

const formats = new Map<string, Intl.DateTimeFormat>();

/** 'Sunday 22 November'. */
export const longDate = (date: BusinessDate): string =>
  formatOf('UTC', { weekday: 'long', day: 'numeric', month: 'long' })
    .format(new Date(`${date}T12:00:00Z`))
    .replace(',', '');

/** '22 November 2026'. */
export const fullDate = (date: BusinessDate): string => plainDate(date);

/** The same of any day of the calendar, 'YYYY-MM-DD'. */
export const plainDate = (date: string): string =>
  formatOf('UTC', { day: 'numeric', month: 'long', year: 'numeric' }).format(new Date(`${date}T12:00:00Z`));

/** '22 Nov 2026' in the boutique's zone. */
export const dayOf = (at: Instant, timeZone: string): string =>
  formatOf(timeZone, { day: 'numeric', month: 'short', year: 'numeric' }).format(at);

/** '10:52' in the boutique's zone. */
export const timeOfDay = (at: Instant, timeZone: string): string =>
  formatOf(timeZone, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(at);

/** '22 Nov, 10:52' in the boutique's zone. */
export const dayAndTime = (at: Instant, timeZone: string): string =>
  formatOf(timeZone, {
    day: 'numeric',
    month: 'short',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).format(at);

/** Making a format costs far more than using it. */
function formatOf(timeZone: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = JSON.stringify([timeZone, options]);
  const known = formats.get(key);
  if (known) return known;
  const made = new Intl.DateTimeFormat('en-GB', { timeZone, ...options });
  formats.set(key, made);
  return made;
}
