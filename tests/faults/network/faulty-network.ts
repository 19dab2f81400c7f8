import { once } from 'node:events';
import { createServer } from 'node:http';
import { assert } from '../../../shared/result.ts';
import { drawFate } from './fates.ts';
import { forward, forwardHalf } from './forward.ts';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Random } from '../random.ts';
import type { Fate } from './fates.ts';
import type { Answered, Sent } from './forward.ts';

/** A network between tills and head office that can be bad and be mended. */
export type FaultyNetwork = {
  /** What tills take for head office. */
  readonly url: string;
  /** Where head office is now. */
  readonly leadTo: (target: string) => void;
  readonly setFaulty: (faulty: boolean) => void;
  /** How many requests met which fate. */
  readonly fates: ReadonlyMap<Fate | 'nobody there', number>;
  readonly close: () => Promise<void>;
};

const longestDelayMs = 2_500;
const longestEchoMs = 8_000;
const htmlPage = (title: string): Buffer =>
  Buffer.from(`<!doctype html><title>${title}</title><h1>${title}</h1>`);

export async function openFaultyNetwork(random: Random): Promise<FaultyNetwork> {
  let target = '';
  let faulty = false;
  const fates = new Map<Fate | 'nobody there', number>();
  const count = (fate: Fate | 'nobody there'): void => void fates.set(fate, (fates.get(fate) ?? 0) + 1);
  const timers = new Set<NodeJS.Timeout>();
  const pause = (ms: number): Promise<void> =>
    new Promise((resolve) => {
      const timer = setTimeout(() => {
        timers.delete(timer);
        resolve();
      }, ms);
      timers.add(timer);
    });

  const carry = async (sent: Sent): Promise<Answered | null> => {
    const answered = await forward(target, sent);
    if (answered === null) count('nobody there');
    return answered;
  };
  const copies = (sent: Sent, times: number): Promise<Answered | null>[] =>
    Array.from({ length: times }, () => carry(sent));

  const meet = async (fate: Fate, sent: Sent, response: ServerResponse): Promise<void> => {
    const drop = (): void => void response.destroy();
    const give = (answered: Answered | null): void => (answered ? send(response, answered) : drop());
    switch (fate) {
      case 'passed':
        return give(await carry(sent));
      case 'request dropped':
        return drop();
      case 'answer dropped':
        await carry(sent);
        return drop();
      case 'request cut':
        await forwardHalf(target, sent);
        return drop();
      case 'answer cut':
        return cut(response, await carry(sent));
      case 'delayed':
        await pause(random.below(longestDelayMs));
        return give(await carry(sent));
      case 'slow answer': {
        const answered = await carry(sent);
        await pause(random.below(longestDelayMs));
        return give(answered);
      }
      case 'doubled':
        return give(await Promise.race(copies(sent, 2)));
      case 'sent ten times':
        return give((await Promise.all(copies(sent, 10))).at(-1) ?? null);
      case 'sent again later':
        void pause(random.below(longestEchoMs)).then(() => carry(sent));
        return give(await carry(sent));
      case '502 page':
        return give({ status: 502, type: 'text/html', body: htmlPage('Bad gateway') });
      case 'captive portal':
        return give({ status: 200, type: 'text/html', body: htmlPage('Welcome to the guest network') });
      case 'stalled':
        // Never answered: the till must lose its patience by itself.
        return;
    }
  };

  const server = createServer((request, response) => {
    void readAll(request).then((sent) => {
      const fate = faulty ? drawFate(random) : 'passed';
      if (faulty) count(fate);
      return sent && meet(fate, sent, response);
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const bound = server.address();
  assert(typeof bound === 'object' && bound, 'a listening TCP server has an address');
  return {
    url: `http://127.0.0.1:${bound.port}`,
    leadTo: (next) => {
      target = next;
    },
    setFaulty: (next) => {
      faulty = next;
    },
    fates,
    close: async () => {
      timers.forEach(clearTimeout);
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}

async function readAll(request: IncomingMessage): Promise<Sent | null> {
  const chunks: Buffer[] = [];
  try {
    for await (const chunk of request) chunks.push(chunk as Buffer);
  } catch {
    return null;
  }
  const { method = 'GET', url = '/', headers } = request;
  const { 'transfer-encoding': _, ...rest } = headers;
  return { method, path: url, headers: rest, body: Buffer.concat(chunks) };
}

function send(response: ServerResponse, { status, type, body }: Answered): void {
  response.writeHead(status, { 'content-type': type, 'content-length': body.length });
  response.end(body);
}

/** Promises the whole answer, gives half, and hangs up. */
function cut(response: ServerResponse, answered: Answered | null): void {
  if (!answered) return void response.destroy();
  const { status, type, body } = answered;
  response.writeHead(status, { 'content-type': type, 'content-length': body.length });
  response.write(body.subarray(0, body.length / 2), () => response.destroy());
}
