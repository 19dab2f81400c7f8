import { create } from 'zustand';
import { queries } from '../api/use-reply.ts';

const resets = new Set<() => void>();

/** A store that is emptied when the till says forget: made here, it cannot be missed. */
export function forgettable<T extends object>(initial: T) {
  const store = create<T>()(() => initial);
  resets.add(() => store.setState(initial, true));
  return store;
}

/** Does something more when the till says forget. */
export const onForget = (reset: () => void) => resets.add(reset);

/** Empties every forgettable store and everything read from the till; the page follows, as it shows only these. */
export function forgetEverything() {
  for (const reset of resets) reset();
  queries.clear();
}
