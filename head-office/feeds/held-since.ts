import type { Instant } from '../../shared/clock.ts';

/** The moment so many months ago: who was served since then may still be held. */
export function heldSince(now: Instant, months: number): Instant {
  const day = new Date(now);
  return day.setUTCMonth(day.getUTCMonth() - months) as Instant;
}
