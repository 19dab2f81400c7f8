import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { top } from '../../scripts/top.ts';

/** Where a head office keeps its books: a folder for the embedded store, or a PostgreSQL. */
export type Place = { readonly folder: string; readonly databaseUrl?: string };

/** A head office in a process of its own. */
export type HeadOfficeChild = {
  readonly url: string;
  /** A code that lets one more till in. */
  readonly newCode: () => Promise<string>;
  /** What it says of itself at /console/state. */
  readonly state: () => Promise<unknown>;
  readonly stop: () => Promise<void>;
  readonly kill: () => Promise<void>;
};

/** Starts the real command and waits until it listens; port 0 takes a free one. */
export async function startHeadOffice({ folder, databaseUrl }: Place, port = 0): Promise<HeadOfficeChild> {
  const program = join(top, 'scripts', 'head-office.ts');
  const { DATABASE_URL: _, ...env } = process.env;
  const child = spawn(
    process.execPath,
    [
      program,
      '--data',
      folder,
      '--port',
      String(port),
      ...(databaseUrl === undefined ? [] : ['--database-url', databaseUrl]),
    ],
    { env, stdio: ['ignore', 'pipe', 'pipe'] },
  );
  const ended = once(child, 'exit');
  const end = async (signal: 'SIGTERM' | 'SIGKILL'): Promise<void> => {
    child.kill(signal);
    await ended;
  };
  // What it logs of requests it refuses is what the tests send; only a start that fails is told.
  let log = '';
  child.stderr.on('data', (text: Buffer) => (log = `${log}${text.toString()}`.slice(-2_000)));
  const url = await addressOf(child.stdout, ended);
  if (url === null) throw new Error(`Head office ended before it listened:\n${log}`);
  const loud = async (path: string, init?: RequestInit): Promise<Response> => {
    const answer = await fetch(new URL(path, url), init);
    if (!answer.ok) throw new Error(`Head office answered ${answer.status} to ${path}`);
    return answer;
  };
  return {
    url,
    newCode: async () => {
      const headers = { accept: 'text/plain', origin: url };
      const body = new URLSearchParams();
      return (await loud('/console/codes', { method: 'POST', headers, body })).text();
    },
    state: async () => (await loud('/console/state')).json() as Promise<unknown>,
    stop: () => end('SIGTERM'),
    kill: () => end('SIGKILL'),
  };
}

async function addressOf(stdout: NodeJS.ReadableStream, ended: Promise<unknown>): Promise<string | null> {
  const said = new Promise<string>((resolve) => {
    createInterface({ input: stdout }).on('line', (line) => {
      const url = /^Head office: (http:\S+)/.exec(line)?.[1];
      if (url !== undefined) resolve(url);
    });
  });
  return Promise.race([said, ended.then(() => null)]);
}
