import { useEffect, useEffectEvent, useState } from 'react';
import { windowClock } from '../../../clock.ts';

const stayMs = 90_000;
const secondMs = 1_000;

/** Closes something private when nobody has touched the till for a while. Gives the seconds that are left. */
export function useClosesByItself(onClose: () => void): number {
  const [seconds, setSeconds] = useState(stayMs / secondMs);
  const close = useEffectEvent(onClose);
  useEffect(() => {
    let until = windowClock.monotonicMs() + stayMs;
    let stop = () => {};
    const look = () => {
      const left = Math.max(0, Math.ceil((until - windowClock.monotonicMs()) / secondMs));
      setSeconds(left);
      if (left === 0) close();
      else stop = windowClock.after(secondMs, look);
    };
    const touched = () => {
      until = windowClock.monotonicMs() + stayMs;
    };
    look();
    const touches = ['pointerdown', 'keydown', 'wheel'] as const;
    for (const touch of touches) window.addEventListener(touch, touched, { capture: true, passive: true });
    return () => {
      stop();
      for (const touch of touches) window.removeEventListener(touch, touched, { capture: true });
    };
  }, []);
  return seconds;
}
