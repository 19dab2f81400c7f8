import { windowClock } from '../clock.ts';

/** Longer than the pause between two keys of a hand that types. */
const restMs = 160;

let lastKeyMs = -Infinity;
const noteKey = () => (lastKeyMs = windowClock.monotonicMs());
// A held-back key is heard by nobody else when it goes down, but when it comes up.
for (const name of ['keydown', 'keyup'] as const)
  globalThis.window?.addEventListener(name, noteKey, { capture: true, passive: true });

/**
 * Runs a task once the keyboard rests: what can be shown a moment later must not stand in the way of the next letter.
 * Returns what takes it back.
 */
export function whenAtRest(task: () => void): () => void {
  let stop = () => {};
  const wait = () => {
    const leftMs = lastKeyMs + restMs - windowClock.monotonicMs();
    stop = windowClock.after(Math.max(0, leftMs), leftMs > 0 ? wait : task);
  };
  wait();
  return () => stop();
}
