import type { Random } from '../random.ts';
import type { Sentence } from './executioner.ts';
import type { SeenPhase } from './black-box.ts';

/** The phases every run must have killed the till in, and how long each usually lasts, in microseconds. */
export const targets = {
  opening: 30_000,
  editing: 900,
  'before commit': 600,
  'in commit': 1_000,
  committed: 350,
  printing: 250_000,
  pushing: 8_000,
} as const satisfies Partial<Record<SeenPhase, number>>;
export type Target = keyof typeof targets;
export const targetNames = Object.keys(targets) as [Target, ...Target[]];

/** How a life is to end: by a sentence, or by the harness after so many milliseconds, whatever goes on then. */
export type Wish =
  | { readonly sentence: Sentence; readonly afterMs: null }
  | { readonly sentence: null; readonly afterMs: number };

const timelyMs = 600;

/** Wishes for the phase that fewest died in so far; one life in eight ends at any time at all. */
export function wishFor(seen: ReadonlyMap<SeenPhase, number>, random: Random): Wish {
  if (random.chance(1 / 8)) return { sentence: null, afterMs: random.below(timelyMs) };
  const deaths = (phase: SeenPhase) => seen.get(phase) ?? 0;
  const fewest = Math.min(...targetNames.map(deaths));
  const rare = targetNames.filter((phase) => deaths(phase) === fewest);
  const phase = random.pick(rare as [Target, ...Target[]]);
  // A process opens once.
  const nth = phase === 'opening' ? 1 : 1 + random.below(3);
  const sentence = { phase, nth, afterUs: random.below(targets[phase]) };
  return { sentence, afterMs: null };
}
