import { readSync, writeSync } from 'node:fs';
import type { Phase } from '../../../electron/till/house.ts';

/** What a till is doing as it dies. 'idle' is also the time in which an associate's PIN is checked. */
export const seenPhases = [
  'idle',
  'opening',
  'editing',
  'before commit',
  'in commit',
  'committed',
  'printing',
  'pushing',
] as const;
export type SeenPhase = (typeof seenPhases)[number];

/** The phase a till is in, and how often it entered each: a few numbers in a file, which a killed process leaves behind. */
export type BlackBox = {
  readonly observe: (phase: Phase | 'opening') => void;
  /** The answer is out: nothing but printing and pushing goes on. */
  readonly rest: () => void;
};

const newNote = () => new Uint32Array(1 + seenPhases.length);
const placeOf = (phase: SeenPhase): number => seenPhases.indexOf(phase);

/**
 * Notes what a till does before it is done. What staff wait for comes first; under it whatever goes on beside, the
 * latest first.
 */
export function keepBlackBox(file: number): BlackBox {
  const note = newNote();
  let front: SeenPhase = 'idle';
  let beside: readonly SeenPhase[] = [];
  const write = (entered?: SeenPhase): void => {
    note[0] = placeOf(front === 'idle' ? (beside.at(-1) ?? 'idle') : front);
    if (entered) note[1 + placeOf(entered)] = (note[1 + placeOf(entered)] ?? 0) + 1;
    writeSync(file, note, 0, note.byteLength, 0);
  };
  const end = (ended: SeenPhase): void => {
    beside = beside.filter((phase) => phase !== ended);
    write();
  };
  return {
    observe: (phase) => {
      if (phase === 'printed') return end('printing');
      if (phase === 'pushed') return end('pushing');
      if (phase === 'printing' || phase === 'pushing') beside = [...beside, phase];
      else front = phase;
      write(phase);
    },
    rest: () => {
      front = 'idle';
      write();
    },
  };
}

/** What a black box says now: the phase, and how often each was entered. */
export function readBlackBox(file: number) {
  const note = newNote();
  readSync(file, note, 0, note.byteLength, 0);
  return {
    phase: seenPhases[note[0] ?? 0] ?? 'idle',
    entered: (phase: SeenPhase): number => note[1 + placeOf(phase)] ?? 0,
  };
}
