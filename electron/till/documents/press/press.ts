import { Worker } from 'node:worker_threads';
import type { PaperDocument } from '../../../../shared/documents/paper-document.ts';
import type { PaperWidth } from '../layout/styles.ts';
import type { Answered, Made, Order } from './orders.ts';

/** Makes pictures, files and prints of documents, beside the till and never in its way. */
export type Press = {
  readonly drawing: (document: PaperDocument) => Promise<Made['drawing']>;
  readonly pdf: (document: PaperDocument) => Promise<Made['pdf']>;
  readonly raster: (document: PaperDocument, paper: PaperWidth) => Promise<Made['raster']>;
  readonly close: () => Promise<void>;
};

// The sources run as they are; a bundled till has the press beside it.
const program = new URL(
  import.meta.url.endsWith('.ts') ? './press-worker.ts' : './press.js',
  import.meta.url,
);

type Waiting = { readonly done: (made: Made[keyof Made]) => void; readonly fail: (error: Error) => void };

/**
 * Opens a press. Its thread starts with the first document, as reading the fonts takes longer than a sale may wait,
 * and again should it ever die.
 */
export function openPress(): Press {
  const waiting = new Map<number, Waiting>();
  let thread: Worker | null = null;
  let count = 0;

  const settle = (answer: Answered) => {
    const order = waiting.get(answer.id);
    waiting.delete(answer.id);
    if ('made' in answer) order?.done(answer.made);
    else order?.fail(new Error(`The press stumbled: ${answer.trouble}`));
  };
  const end = (message: string) => {
    thread = null;
    for (const { fail } of waiting.values()) fail(new Error(message));
    waiting.clear();
  };
  const start = (): Worker => {
    const started = new Worker(program);
    started.on('message', settle);
    started.on('error', ({ name }) => end(`The press broke: ${name}`));
    started.on('exit', () => thread === started && end('The press stopped'));
    // A till that has nothing else to do need not stay for its press.
    started.unref();
    return started;
  };
  const make = <K extends keyof Made>(order: Order & { readonly make: K }): Promise<Made[K]> =>
    new Promise((done, fail) => {
      thread ??= start();
      count += 1;
      waiting.set(count, { done: (made) => done(made as Made[K]), fail });
      thread.postMessage({ id: count, order });
    });
  return {
    drawing: (document) => make({ make: 'drawing', document }),
    pdf: (document) => make({ make: 'pdf', document }),
    raster: (document, paper) => make({ make: 'raster', document, paper }),
    close: async () => {
      await thread?.terminate();
    },
  };
}
