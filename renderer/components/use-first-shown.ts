import { useRested } from './use-rested.ts';

/** The first of a list, as many as a screen shows: they come at once, the others when the keyboard rests. */
export function useFirstShown<T>(all: readonly T[], screenful: number): readonly T[] {
  const rested = useRested(all);
  return rested === all ? all : all.slice(0, screenful);
}
