import { useRef } from 'react';
import type { PointerEvent } from 'react';

/** Less than this is a touch that trembled; more than the other lets the line go. */
const touchPx = 10;
const awayPx = 110;

/** Lets an element be swiped away to the left. `swiped()` tells whether the touch just ended was a swipe. */
export function useSwipeAway(onAway: () => void) {
  const start = useRef<number | null>(null);
  const moved = useRef(0);

  function end(event: PointerEvent<HTMLElement>) {
    if (start.current === null) return;
    start.current = null;
    event.currentTarget.style.transform = '';
    event.currentTarget.style.opacity = '';
    if (moved.current < -awayPx) onAway();
  }

  const handlers = {
    onPointerDown: (event: PointerEvent<HTMLElement>) => {
      start.current = event.clientX;
      moved.current = 0;
    },
    onPointerMove: (event: PointerEvent<HTMLElement>) => {
      if (start.current === null) return;
      moved.current = Math.min(0, event.clientX - start.current);
      if (moved.current > -touchPx) return;
      event.currentTarget.setPointerCapture(event.pointerId);
      event.currentTarget.style.transform = `translateX(${moved.current}px)`;
      event.currentTarget.style.opacity = moved.current < -awayPx ? '0.35' : '';
    },
    onPointerUp: end,
    onPointerCancel: end,
  };
  return { handlers, swiped: () => moved.current < -touchPx };
}
