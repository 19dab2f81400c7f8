import { once } from 'node:events';
import { createServer } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import { assert, err, ok } from '../shared/result.ts';
import type { Result } from '../shared/result.ts';
import type { HeadOffice } from './open-head-office.ts';

export type Listening = { readonly url: string; readonly port: number; readonly close: () => Promise<void> };

/** A request whose body stops coming is given up; one under way at the end gets a moment to finish. */
const requestMs = 30_000;
const graceMs = 3_000;
/** Longer than a till is ever silent: one that was just cut off would take its next sign of life for an outage. */
const idleMs = 60_000;

const loopback = new Set(['127.0.0.1', '::1', 'localhost']);

/** Whether head office may listen there: beyond this machine only when its console has a password. */
export const mayListen = (address: string, password: string | undefined): boolean =>
  loopback.has(address) || (password ?? '') !== '';

/** Serves a head office over HTTP; port 0 takes a free one. TLS, where it leaves the machine, is a proxy's work. */
export async function listen(
  office: Pick<HeadOffice, 'fetch'>,
  { address = '127.0.0.1', port = 0 }: { readonly address?: string; readonly port?: number } = {},
): Promise<Result<Listening, 'port in use'>> {
  const answer = getRequestListener(office.fetch);
  const server = createServer(
    { requestTimeout: requestMs, keepAliveTimeout: idleMs },
    (request, response) => void answer(request, response),
  );
  server.listen(port, address);
  try {
    await once(server, 'listening');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EADDRINUSE') return err('port in use');
    throw error;
  }
  const bound = server.address();
  assert(typeof bound === 'object' && bound !== null, 'a listening TCP server has an address');
  const host = address.includes(':') ? `[${address}]` : address;
  return ok({
    url: `http://${host}:${bound.port}`,
    port: bound.port,
    close: async () => {
      server.close();
      const hurry = setTimeout(() => server.closeAllConnections(), graceMs);
      await once(server, 'close');
      clearTimeout(hurry);
    },
  });
}
