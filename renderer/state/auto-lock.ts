import { lockTill } from './listen.ts';
import { useTill } from './till-store.ts';
import type { Clock } from '../../shared/clock.ts';

/** A till nobody has touched for this long locks itself; the sale is kept. */
export const idleLimitMs = 5 * 60_000;

/** Runs the task each time nothing was touched for the limit. Call the returned function at every touch. */
export function watchIdle(clock: Clock, limitMs: number, onIdle: () => void): () => void {
  let touchedAt = clock.monotonicMs();
  const wait = (ms: number) =>
    clock.after(ms, () => {
      const left = touchedAt + limitMs - clock.monotonicMs();
      if (left > 0) return wait(left);
      touchedAt = clock.monotonicMs();
      onIdle();
      return wait(limitMs);
    });
  wait(limitMs);
  return () => {
    touchedAt = clock.monotonicMs();
  };
}

/** Locks the till when nobody has touched its window for five minutes. */
export function lockWhenIdle(clock: Clock) {
  const touched = watchIdle(clock, idleLimitMs, () => {
    if (useTill.getState().session !== null) lockTill();
  });
  for (const touch of ['pointerdown', 'pointermove', 'keydown', 'wheel'] as const)
    window.addEventListener(touch, touched, { capture: true, passive: true });
}
