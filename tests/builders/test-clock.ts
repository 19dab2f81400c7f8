import { setImmediate } from 'node:timers/promises';
import type { Clock, Instant } from '../../shared/clock.ts';

/** A clock driven by hand. Nothing waits for real time: what is due runs inside `advance`. */
export type TestClock = Clock & {
  /** Lets time pass; every task that falls due runs in order, and what it sets going is let to settle. */
  readonly advance: (ms: number) => Promise<void>;
  /** Somebody moves the machine's wall clock; monotonic time does not notice. */
  readonly moveWallClock: (ms: number) => void;
  /** The clock of the same machine after the till was started again: wall time goes on, monotonic time begins anew. */
  readonly afterRestart: () => TestClock;
};

/** The morning of 23 November 2026 in Vientiane. */
export const aMorning = Date.UTC(2026, 10, 23, 2, 30) as Instant;

export function makeTestClock(start: number = aMorning): TestClock {
  let wallMs = start;
  let monotonicMs = 0;
  let tasks: { readonly atMs: number; readonly task: () => void }[] = [];

  const pass = (ms: number) => {
    wallMs += ms;
    monotonicMs += ms;
  };
  return {
    now: () => wallMs as Instant,
    monotonicMs: () => monotonicMs,
    after: (delayMs, task) => {
      const due = { atMs: monotonicMs + delayMs, task };
      tasks = [...tasks, due].toSorted((a, b) => a.atMs - b.atMs);
      return () => {
        tasks = tasks.filter((other) => other !== due);
      };
    },
    advance: async (ms) => {
      const untilMs = monotonicMs + ms;
      for (let next = tasks[0]; next && next.atMs <= untilMs; next = tasks[0]) {
        tasks = tasks.slice(1);
        pass(Math.max(0, next.atMs - monotonicMs));
        next.task();
        await setImmediate();
      }
      pass(untilMs - monotonicMs);
    },
    moveWallClock: (ms) => {
      wallMs += ms;
    },
    afterRestart: () => makeTestClock(wallMs),
  };
}
