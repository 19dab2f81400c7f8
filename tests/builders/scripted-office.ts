import { createServer } from 'node:http';
import { once } from 'node:events';
import { onTestFinished } from 'vitest';
import { genesisHash } from '../../shared/sync/entry.ts';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Entry } from '../../shared/sync/entry.ts';
import type { PushRequest } from '../../shared/sync/push.ts';

/** What a head office does with the next push instead of taking it. */
export type Mishap =
  'drops the request' | 'loses the answer' | 'shows a login page' | 'names a foreign hash' | 'is busy';

/** A head office that takes entries as they come, and has mishaps when a test wants them. */
export type ScriptedOffice = {
  readonly url: string;
  readonly entries: () => readonly Entry[];
  readonly pushes: () => readonly PushRequest[];
  /** From now on, until it is told otherwise. */
  readonly suffer: (mishap: Mishap | null) => void;
  /** Is restored to when it had only the first so many entries. */
  readonly restoreTo: (count: number) => void;
};

export async function openScriptedOffice(): Promise<ScriptedOffice> {
  let entries: Entry[] = [];
  const pushes: PushRequest[] = [];
  let mishap: Mishap | null = null;

  const take = (push: PushRequest) => {
    pushes.push(push);
    const fresh = push.entries.filter(({ seq }) => seq > entries.length) as unknown as Entry[];
    if (fresh[0]?.seq === entries.length + 1) entries = [...entries, ...fresh];
  };
  const acknowledgement = () => ({
    ackedEpoch: 1,
    ackedSeq: entries.length,
    ackedHash: mishap === 'names a foreign hash' ? 'f'.repeat(64) : (entries.at(-1)?.hash ?? genesisHash),
    serverTime: 1_795_400_000_000,
    results: [],
  });
  const serve = async (request: IncomingMessage, response: ServerResponse) => {
    const body = JSON.parse(await textOf(request)) as PushRequest;
    if (request.url === '/v1/enrol') return json(response, 200, enrolled);
    if (mishap === 'drops the request') return request.socket.destroy();
    if (mishap === 'is busy') return json(response, 503, { code: 'busy', message: 'later' });
    if (mishap === 'shows a login page') return response.end('<html>Welcome to the hotel</html>');
    // It has nothing to tell.
    if (!request.url?.endsWith('/entries')) return json(response, 404, {});
    take(body);
    if (mishap === 'loses the answer') return request.socket.destroy();
    return json(response, 200, acknowledgement());
  };

  const server = createServer((request, response) => void serve(request, response));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => {
    server.close();
    server.closeAllConnections();
  });
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    entries: () => entries,
    pushes: () => pushes,
    suffer: (next) => void (mishap = next),
    restoreTo: (count) => void (entries = entries.slice(0, count)),
  };
}

const enrolled = { headOffice: 'Test house', legalEntity: 'test', serverTime: 1_795_400_000_000 };

function json(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json' });
  response.end(JSON.stringify(body));
}

async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}
