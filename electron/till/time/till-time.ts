import { businessDateOf, laterDate } from '../../../shared/clock.ts';
import type { BusinessDate, Clock, Instant } from '../../../shared/clock.ts';

/** The till's idea of time, which a moved wall clock cannot turn back. */
export type TillTime = {
  /**
   * Head office's last time plus the monotonic time since. Before the first contact the wall clock, but never less than
   * the time that passed here since the last entry: turned back, it would make everything last that ends by itself.
   */
  readonly now: () => Instant;
  readonly businessDate: () => BusinessDate;
  readonly serverOffsetMs: () => number | null;
  /** Head office said what time it is. */
  readonly learn: (serverTime: Instant) => void;
  /** An entry was written: no later one may be earlier. */
  readonly passed: (at: Instant, businessDate: BusinessDate) => void;
};

export function tillTime(
  clock: Clock,
  zone: { readonly timeZone: string; readonly dayStartsAtHour: number },
  last: { readonly at: Instant; readonly businessDate: BusinessDate } | null,
): TillTime {
  const since = (moment: { readonly monotonicMs: number }) => clock.monotonicMs() - moment.monotonicMs;
  let floor = last && { ...last, monotonicMs: clock.monotonicMs() };
  let contact: { serverTime: number; monotonicMs: number; offset: number } | null = null;
  const now = (): Instant => {
    if (contact) return Math.max(contact.serverTime + since(contact), floor?.at ?? 0) as Instant;
    return Math.max(clock.now(), floor ? floor.at + since(floor) : 0) as Instant;
  };
  return {
    now,
    businessDate: () => {
      const today = businessDateOf(now(), zone.timeZone, zone.dayStartsAtHour);
      return floor ? laterDate(today, floor.businessDate) : today;
    },
    serverOffsetMs: () => contact?.offset ?? null,
    learn: (serverTime) => {
      contact = { serverTime, monotonicMs: clock.monotonicMs(), offset: serverTime - clock.now() };
    },
    passed: (at, businessDate) => {
      floor = { at, businessDate, monotonicMs: clock.monotonicMs() };
    },
  };
}
