import type { Brand } from './ids.ts';

/** A moment: milliseconds since 1970 in UTC. */
export type Instant = Brand<number, 'Instant'>;

/** A trading day as 'YYYY-MM-DD' in the boutique's time zone. */
export type BusinessDate = Brand<string, 'BusinessDate'>;

/** The only source of time. `monotonicMs` never runs back and stands still while the process is gone. */
export type Clock = {
  readonly now: () => Instant;
  readonly monotonicMs: () => number;
  /** Runs the task once after the delay, and returns what cancels it. */
  readonly after: (delayMs: number, task: () => void) => () => void;
};

/**
 * The trading day a moment belongs to: the calendar day in the zone, where the hours before `dayStartsAtHour`
 * (0 to 12, on the clock on the wall) still count to the day before, so that a late evening does not split in two.
 */
export function businessDateOf(at: Instant, timeZone: string, dayStartsAtHour: number): BusinessDate {
  const shown = wallClock(timeZone).formatToParts(at);
  const part = (type: 'year' | 'month' | 'day' | 'hour') =>
    Number(shown.find((one) => one.type === type)?.value);
  // Not `at` less so many hours: when clocks change, the wall shows four o'clock three or five hours after midnight.
  const daysBack = part('hour') < dayStartsAtHour ? 1 : 0;
  const day = Date.UTC(part('year'), part('month') - 1, part('day') - daysBack);
  return new Date(day).toISOString().slice(0, 10) as BusinessDate;
}

/** The later of two trading days: the business date never runs back, even when a clock does. */
export const laterDate = (a: BusinessDate, b: BusinessDate): BusinessDate => (a > b ? a : b);

const wallClocks = new Map<string, Intl.DateTimeFormat>();

// Making one takes longer than a sale may wait.
function wallClock(timeZone: string): Intl.DateTimeFormat {
  let clock = wallClocks.get(timeZone);
  if (!clock) {
    const digits = { year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit' } as const;
    clock = new Intl.DateTimeFormat('en-CA', { ...digits, timeZone, hourCycle: 'h23', calendar: 'gregory' });
    wallClocks.set(timeZone, clock);
  }
  return clock;
}
