import { performance } from 'node:perf_hooks';
import type { Clock, Instant } from '../../shared/clock.ts';

/** The machine's own time: the only place of the till that asks for it. */
export const systemClock: Clock = {
  now: () => Date.now() as Instant,
  monotonicMs: () => Math.floor(performance.now()),
  after: (delayMs, task) => {
    const timer = setTimeout(task, delayMs);
    return () => clearTimeout(timer);
  },
};
