import { useEffect, useState } from 'react';
import { refresh } from '../../api/use-reply.ts';
import { windowClock } from '../../clock.ts';

/** Seconds left of a wait the till gave, counted down here and asked again at its end. The till alone decides. */
export function useCountdown(waitSeconds: number): number {
  const [left, setLeft] = useState(waitSeconds);
  useEffect(() => {
    const end = windowClock.monotonicMs() + waitSeconds * 1000;
    let stop = () => {};
    const count = () => {
      const seconds = Math.ceil((end - windowClock.monotonicMs()) / 1000);
      setLeft(Math.max(0, seconds));
      if (seconds > 0) stop = windowClock.after(250, count);
      else if (waitSeconds > 0) refresh('staff.tiles');
    };
    count();
    return () => stop();
  }, [waitSeconds]);
  return left;
}
