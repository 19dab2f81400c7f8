import { randomUUIDv7 } from 'node:crypto';
import { openTill } from '../../../electron/till/open-till.ts';
import { openLog } from '../../../electron/till/log.ts';
import { systemClock } from '../../../electron/till/system-clock.ts';
import { hearJsonLines } from '../json-lines.ts';
import { answerFirst } from './answer-first.ts';
import { keepBlackBox } from './black-box.ts';
import type { Notice, Request, Response } from '../../../shared/contract/protocol.ts';
import type { Connection } from '../../../electron/till/door/connections.ts';
import type { Till } from '../../../electron/till/open-till.ts';

/** What the first line says; it is answered as request 0, with the milliseconds the till took to open. */
export type Opening = {
  readonly folder: string;
  readonly keyHex: string;
  /** A build that is broken on purpose, to see that the tests notice. */
  readonly build: 'right' | 'answers-first';
};
type Open = { readonly till: Till; readonly connection: Connection; readonly build: Opening['build'] };

/** The real till on a pair of pipes, one JSON message a line, with its black box as file descriptor 3. */
const box = keepBlackBox(3);
let open: Open | null = null;

const say = (message: Response | Notice): void => void process.stdout.write(`${JSON.stringify(message)}\n`);
const answer = (response: Response): void => {
  say(response);
  box.rest();
};
hearJsonLines(process.stdin, (message) => {
  if (open) void serve(open, message as Request);
  else open = begin(message as Opening);
});
process.stdin.on('end', () => {
  open?.connection.close();
  void open?.till.close();
});

function begin({ folder, keyHex, build }: Opening): Open {
  const startedMs = performance.now();
  box.observe('opening');
  const till = openTill({
    folder,
    sampleFolder: folder,
    key: Buffer.from(keyHex, 'hex'),
    clock: systemClock,
    makeId: randomUUIDv7,
    log: openLog('error'),
    simulateDevices: true,
    observe: box.observe,
    opened: () => {},
  });
  const openedInMs = performance.now() - startedMs;
  const connection = till.connect('automation', say);
  answer({ id: 0, ok: true, value: openedInMs });
  return { till, connection, build };
}

async function serve({ connection, build }: Open, request: Request): Promise<void> {
  if (build === 'answers-first') await answerFirst(connection, request, answer);
  else answer(await connection.call(request));
}
