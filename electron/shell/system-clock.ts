import type { Clock, Instant } from '../../shared/clock.ts';

/** The clock of a host: the machine's own. */
export const systemClock: Clock = {
  now: () => Date.now() as Instant,
  monotonicMs: () => performance.now(),
  after: (delayMs, task) => {
    const timer = setTimeout(task, delayMs);
    return () => clearTimeout(timer);
  },
};
