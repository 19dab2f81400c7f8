import { windowClock } from '../clock.ts';

/** Longer than the pause between two keys of a hand that types. */
const restMs = 160;

let lastKeyMs = -Infinity;
const noteKey = () => (lastKeyMs = windowClock.monotonicMs());
// A held-back key is heard by nobody else when it goes down, but when it comes up.
for (const name of ['keydown', 'keyup'] as const)
  globalThis.window?.addEventListener(name, noteKey, { capture: true, passive: true });

const waiting = new Set<() => void>();
let timed = false;

/**
 * Runs a task once the keyboard rests: what can be shown a moment later must not stand in the way of the next letter.
 * Tasks run one by one, so that a letter waits for one of them at most. Returns what takes the task back.
 */
export function whenAtRest(task: () => void): () => void {
  // Of its own: the same task may wait twice.
  const own = () => task();
  waiting.add(own);
  runNext();
  return () => void waiting.delete(own);
}

function runNext() {
  if (timed || waiting.size === 0) return;
  timed = true;
  windowClock.after(Math.max(0, leftMs()), () => {
    timed = false;
    const [task] = waiting;
    if (task && leftMs() <= 0) {
      waiting.delete(task);
      task();
    }
    runNext();
  });
}

const leftMs = (): number => lastKeyMs + restMs - windowClock.monotonicMs();
