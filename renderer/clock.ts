import type { Clock, Instant } from '../shared/clock.ts';

/** The window's time: for waiting and for watching idleness, never for business facts. */
export const windowClock: Clock = {
  now: () => Date.now() as Instant,
  monotonicMs: () => performance.now(),
  after: (delayMs, task) => {
    const timer = setTimeout(task, delayMs);
    return () => clearTimeout(timer);
  },
};
