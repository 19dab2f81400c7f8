import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { top } from '../../scripts/top.ts';
import { testKey } from './founded-folder.ts';
import type { FromHost, FromTill } from '../../electron/till/host-protocol.ts';
import type { CallName, Input, View } from '../../shared/contract/contract.ts';
import type { Response } from '../../shared/contract/protocol.ts';

/** The real till process with its real clock, and one window connected to it. It ends with the test. */
export type TillProcess = {
  readonly send: (call: string, input: unknown) => Promise<Response>;
  /** Asks and gets the value; the test fails when the till refuses. */
  readonly ask: <N extends CallName>(name: N, input: Input<N>) => Promise<View<N>>;
  /** Says anything to it as its host would, whether it is a message or not. */
  readonly say: (message: unknown) => void;
  /** What it has said so far. */
  readonly heard: readonly FromTill[];
  readonly pid: () => number;
  /** With which code it ended. */
  readonly ended: Promise<number | null>;
  /** Everything it wrote to standard output and standard error. */
  readonly written: () => Buffer;
  readonly kill: () => Promise<void>;
  readonly close: () => Promise<void>;
};

export async function startTillProcess(
  folder: string,
  { env = {}, key = testKey }: { env?: Readonly<Record<string, string>>; key?: Buffer | null } = {},
): Promise<TillProcess> {
  const child = fork(join(top, 'electron/till/till-process.ts'), {
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    env: { ...process.env, ...env },
  });
  const gone = once(child, 'exit');
  const ended = gone.then(([code]) => code as number | null);
  const written: Buffer[] = [];
  const heard: FromTill[] = [];
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (chunk: Buffer) => written.push(chunk));
  const waiting = new Map<number, (response: Response) => void>();
  const ready = Promise.withResolvers<void>();
  child.on('message', (message: FromTill) => {
    heard.push(message);
    if (message.say === 'ready') ready.resolve();
    if (message.say === 'response') waiting.get(message.response.id)?.(message.response);
  });
  const say = (message: FromHost) => void child.send(message);
  const sayAnything = (message: unknown) => void child.send(message as FromHost);
  const kill = async () => {
    child.kill('SIGKILL');
    await gone;
  };
  onTestFinished(kill);
  say({ say: 'open', folder, sampleFolder: join(folder, 'sample'), keyHex: key?.toString('hex') ?? null });
  say({ say: 'connect', connection: 1, kind: 'window' });
  await Promise.race([
    ready.promise,
    gone.then(() => Promise.reject(new Error(String(Buffer.concat(written))))),
  ]);

  const send: TillProcess['send'] = (call, input) => {
    const id = waiting.size + 1;
    const answer = new Promise<Response>((done) => waiting.set(id, done));
    say({ say: 'request', connection: 1, request: { id, call, input } });
    return answer;
  };
  return {
    send,
    ask: async (name, input) => {
      const answer = await send(name, input);
      if (!answer.ok) throw new Error(`${name} was refused: ${answer.error.code}`);
      return answer.value as View<typeof name>;
    },
    say: sayAnything,
    heard,
    pid: () => child.pid ?? 0,
    ended,
    written: () => Buffer.concat(written),
    kill,
    close: async () => {
      say({ say: 'close' });
      await gone;
    },
  };
}
