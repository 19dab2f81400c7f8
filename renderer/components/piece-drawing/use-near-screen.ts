import { startTransition, useEffect, useState } from 'react';
import { whenAtRest } from '../at-rest.ts';
import type { RefObject } from 'react';

const waiting = new WeakMap<Element, () => void>();

/** One for all: it says which drawings have come near the screen. */
const observer = typeof IntersectionObserver === 'undefined' ? null : watch();

/**
 * Whether an element is, or once was, on the screen or just beyond it. A search shows names and prices at once; the
 * drawings follow when the keyboard rests, and those far down not before somebody scrolls to them.
 */
export function useNearScreen(ref: RefObject<Element | null>): boolean {
  const [near, setNear] = useState(observer === null);
  useEffect(() => {
    const element = ref.current;
    if (near || !observer || !element) return;
    let takeBack = () => {};
    waiting.set(element, () => {
      takeBack();
      takeBack = whenAtRest(() => startTransition(() => setNear(true)));
    });
    observer.observe(element);
    return () => {
      takeBack();
      observer.unobserve(element);
    };
  }, [ref, near]);
  return near;
}

function watch(): IntersectionObserver {
  const tell = (entries: readonly IntersectionObserverEntry[]) => {
    for (const { isIntersecting, target } of entries) if (isIntersecting) waiting.get(target)?.();
  };
  return new IntersectionObserver(tell, { scrollMargin: '160px' });
}
