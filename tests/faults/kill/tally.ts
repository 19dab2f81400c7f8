import { seenPhases } from './black-box.ts';
import type { SeenPhase } from './black-box.ts';

/** What a run of kills came to. */
export type Tally = {
  readonly deaths: Map<SeenPhase, number>;
  /** What was found of payments the till died over, by the phase it died in. */
  readonly unanswered: Map<SeenPhase, { paid: number; open: number }>;
  readonly reopenedMs: number[];
  readonly problems: Set<string>;
  paid: number;
};

export const newTally = (): Tally => ({
  deaths: new Map(),
  unanswered: new Map(),
  reopenedMs: [],
  problems: new Set(),
  paid: 0,
});

/** A till died in a phase. */
export const countDeath = ({ deaths }: Tally, phase: SeenPhase): void =>
  void deaths.set(phase, (deaths.get(phase) ?? 0) + 1);

/** A payment had no answer; the books say whether it was taken. */
export function countUnanswered({ unanswered }: Tally, phase: SeenPhase, paid: boolean): void {
  const before = unanswered.get(phase) ?? { paid: 0, open: 0 };
  unanswered.set(phase, {
    paid: before.paid + (paid ? 1 : 0),
    open: before.open + (paid ? 0 : 1),
  });
}

export const countKills = ({ deaths }: Tally): number =>
  [...deaths.values()].reduce((sum, count) => sum + count, 0);

/** The deaths by phase as rows for people: how many, and what became of payments that were never answered. */
export function histogram({ deaths, unanswered }: Tally): string[] {
  return seenPhases.map((phase) => {
    const count = deaths.get(phase) ?? 0;
    const { paid, open } = unanswered.get(phase) ?? { paid: 0, open: 0 };
    const left = paid + open > 0 ? `payments without an answer: ${paid} taken, ${open} not` : '';
    return `${phase.padEnd(14)} ${String(count).padStart(6)}  ${'#'.repeat(Math.min(60, count))}  ${left}`.trimEnd();
  });
}
