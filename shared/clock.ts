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
 * (0 to 12) still count to the day before, so that a late evening does not split in two.
 */
export function businessDateOf(at: Instant, timeZone: string, dayStartsAtHour: number): BusinessDate {
  const shifted = at - dayStartsAtHour * 3_600_000;
  const parts = new Intl.DateTimeFormat('en-CA', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  });
  return parts.format(shifted) as BusinessDate;
}

/** The later of two trading days: the business date never runs back, even when a clock does. */
export const laterDate = (a: BusinessDate, b: BusinessDate): BusinessDate => (a > b ? a : b);
