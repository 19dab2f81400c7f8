import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import type { Notice, Response } from '../../../shared/contract/protocol.ts';

const script = fileURLToPath(new URL('../../../scripts/till-stdio.ts', import.meta.url));

/** The real stdio host as a process of its own; every line it writes must be a message. It ends with `await using`. */
export function startStdio(args: readonly string[]) {
  const child = spawn(process.execPath, [script, ...args], { stdio: 'pipe' });
  const exited = once(child, 'close') as Promise<[number | null, string | null]>;
  const waiting: ((response: Response) => void)[] = [];
  const notices: Notice[] = [];
  const strange: string[] = [];
  const errors: string[] = [];
  createInterface({ input: child.stdout }).on('line', (line) => {
    const message = parse(line);
    if (!message) strange.push(line);
    else if ('event' in message) notices.push(message);
    else waiting.shift()?.(message);
  });
  child.stderr.on('data', (chunk: Buffer) => errors.push(chunk.toString()));
  let lastId = 0;

  const sendLine = (line: string) =>
    new Promise<Response>((answer, fail) => {
      waiting.push(answer);
      void exited.then(() => fail(new Error(`The host ended: ${errors.join('')}`)));
      child.stdin.write(`${line}\n`);
    });
  return {
    child,
    notices,
    /** What came out that is no message: always to be empty. */
    strange,
    errors,
    sendLine,
    call: (call: string, input: unknown = {}) => sendLine(JSON.stringify({ id: ++lastId, call, input })),
    /** Ends the input, as a program does that is done; the exit code. */
    end: async () => {
      child.stdin.end();
      return (await exited)[0];
    },
    exited,
    [Symbol.asyncDispose]: async () => {
      child.kill('SIGKILL');
      await exited;
    },
  };
}

function parse(line: string): Response | Notice | null {
  try {
    return JSON.parse(line) as Response | Notice;
  } catch {
    return null;
  }
}
