import { openSync, closeSync } from 'node:fs';
import { parentPort } from 'node:worker_threads';
import { readBlackBox } from './black-box.ts';
import type { SeenPhase } from './black-box.ts';

/** When a till is to die: so long after it entered a phase for the nth time since its start. */
export type Sentence = { readonly phase: SeenPhase; readonly nth: number; readonly afterUs: number };
/** Whom to kill. `dead` turns from 0 when the process is gone before its time. */
export type Order = {
  readonly pid: number;
  readonly box: string;
  readonly sentence: Sentence;
  readonly dead: Int32Array;
};

/** Short enough to see the shortest phase begin. */
const lookAgainMs = 0.1;

/** A COMMIT is over sooner than a sleeper wakes: from the phase before it on, the executioner does not blink. */
const heralds: Partial<Record<SeenPhase, SeenPhase>> = {
  'in commit': 'before commit',
  committed: 'before commit',
};

/** A thread that reads a till's black box and kills the till in the phase it waits for. */
parentPort?.on('message', ({ pid, box, sentence, dead }: Order) => {
  const file = openSync(box, 'r');
  if (comesTime(file, sentence, dead)) process.kill(pid, 'SIGKILL');
  closeSync(file);
});

function comesTime(file: number, { phase, nth, afterUs }: Sentence, dead: Int32Array): boolean {
  const herald = heralds[phase];
  for (;;) {
    const { entered } = readBlackBox(file);
    if (entered(phase) >= nth) break;
    if (herald !== undefined && entered(herald) >= nth) continue;
    if (Atomics.wait(dead, 0, 0, lookAgainMs) !== 'timed-out') return false;
  }
  const at = process.hrtime.bigint() + BigInt(afterUs) * 1000n;
  while (process.hrtime.bigint() < at);
  return Atomics.load(dead, 0) === 0;
}
