import { lookAlikes } from '../mrz/look-alikes.ts';

/** A reading in which the check holds, and the places (from 0) where it differs from what was read. */
export type Suggestion = { readonly text: string; readonly changed: readonly number[] };

/**
 * How a text whose check fails may have to be read: with one character as one it is taken for, else with two. Only
 * such in which the check holds, the fewest changes first; none when so few characters do not explain it. Never taken
 * unasked: a person compares the marked characters with what is printed.
 */
export function suggest(text: string, holds: (text: string) => boolean): readonly Suggestion[] {
  const once = [...text].flatMap((character, place) =>
    [...(lookAlikes[character] ?? '')].map((to) => ({ place, to })),
  );
  const twice = once.flatMap((first, index) =>
    once
      .slice(index + 1)
      .filter(({ place }) => place !== first.place)
      .map((second) => [first, second]),
  );
  for (const changes of [once.map((change) => [change]), twice]) {
    const sound = changes
      .map((some) => ({ text: some.reduce(change, text), changed: some.map(({ place }) => place) }))
      .filter((suggestion) => holds(suggestion.text));
    if (sound.length > 0) return sound;
  }
  return [];
}

const change = (text: string, { place, to }: { readonly place: number; readonly to: string }): string =>
  text.slice(0, place) + to + text.slice(place + 1);
