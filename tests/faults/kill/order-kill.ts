import { Worker } from 'node:worker_threads';
import type { TillChild } from '../till-child.ts';
import type { Order, Sentence } from './executioner.ts';

/** Kills tills in the phase they are sentenced to die in. */
export type Executioner = {
  readonly order: (till: TillChild, sentence: Sentence) => void;
  readonly dismiss: () => Promise<number>;
};

export function hireExecutioner(): Executioner {
  const worker = new Worker(new URL('./executioner.ts', import.meta.url));
  return {
    order: ({ pid, box, dead }, sentence) => {
      const gone = new Int32Array(new SharedArrayBuffer(4));
      void dead.then(() => {
        Atomics.store(gone, 0, 1);
        Atomics.notify(gone, 0);
      });
      worker.postMessage({ pid, box, sentence, dead: gone } satisfies Order);
    },
    dismiss: () => worker.terminate(),
  };
}
