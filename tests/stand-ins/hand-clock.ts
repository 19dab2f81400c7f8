import type { Clock, Instant } from '../../shared/clock.ts';

/** A clock moved by hand: tasks run when their time has come, in order. */
export function makeHandClock() {
  let nowMs = 0;
  let tasks: { readonly atMs: number; readonly task: () => void }[] = [];
  const clock: Clock = {
    now: () => nowMs as Instant,
    monotonicMs: () => nowMs,
    after: (delayMs, task) => {
      const due = { atMs: nowMs + delayMs, task };
      tasks = [...tasks, due].toSorted((a, b) => a.atMs - b.atMs);
      return () => (tasks = tasks.filter((other) => other !== due));
    },
  };
  const advance = (ms: number) => {
    const untilMs = nowMs + ms;
    for (let next = tasks[0]; next && next.atMs <= untilMs; next = tasks[0]) {
      tasks = tasks.slice(1);
      nowMs = next.atMs;
      next.task();
    }
    nowMs = untilMs;
  };
  return { clock, advance };
}
