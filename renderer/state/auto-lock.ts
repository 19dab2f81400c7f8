import { call } from '../api/call.ts';
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

/** How often the till is told that somebody is at the window: it locks by its own clock when it hears nothing. */
const presentMs = 20_000;

/** Locks the till when nobody has touched its window for five minutes, and tells the till that somebody has. */
export function lockWhenIdle(clock: Clock) {
  const stillHere = watchIdle(clock, idleLimitMs, () => {
    if (useTill.getState().session !== null) lockTill();
  });
  let toldAt = clock.monotonicMs();
  const touched = () => {
    stillHere();
    if (useTill.getState().session === null || clock.monotonicMs() - toldAt < presentMs) return;
    toldAt = clock.monotonicMs();
    void call('staff.present', {});
  };
  for (const touch of ['pointerdown', 'pointermove', 'keydown', 'wheel'] as const)
    window.addEventListener(touch, touched, { capture: true, passive: true });
}
