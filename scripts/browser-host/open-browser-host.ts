import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { openRelay } from '../../electron/shell/relay.ts';
import { systemClock } from '../../electron/shell/system-clock.ts';
import { keepEntryTokens } from './entry-tokens.ts';
import { forkTill } from './fork-till.ts';
import { originOf } from './gate.ts';
import { servePages } from './serve-pages.ts';
import { serveWindows } from './serve-windows.ts';
import type { AddressInfo } from 'node:net';
import type { RelayParts } from '../../electron/shell/relay.ts';

// As in the till's transport: an import of it loads more than a host needs.
const { createServer } = process.getBuiltinModule('node:http');

const tillEntry = fileURLToPath(new URL('../../electron/till/till-process.ts', import.meta.url));

export type BrowserHostOptions = {
  readonly folder: string;
  readonly sampleFolder: string;
  readonly keyHex: string | null;
  readonly rendererFolder: string;
  /** A free one when left out. */
  readonly port?: number;
  readonly clock?: RelayParts['clock'];
  /** The module the till process runs. */
  readonly tillEntry?: string;
};

export type BrowserHost = {
  /** Lets one browser in, once. */
  readonly address: string;
  /** The same for another browser. */
  readonly newAddress: () => string;
  readonly origin: string;
  readonly tillPid: () => number | undefined;
  /** Ends the till process at once, as a crash would; the host starts it again. */
  readonly killTill: () => void;
  readonly close: () => Promise<void>;
};

/** Serves the till to browsers of this machine: the same till process and the same built renderer as the app. */
export async function openBrowserHost(options: BrowserHostOptions): Promise<BrowserHost> {
  const { folder, sampleFolder, keyHex, rendererFolder, clock = systemClock } = options;
  const tokens = keepEntryTokens();
  const relay = openRelay({
    startTill: forkTill(options.tillEntry ?? tillEntry),
    open: { say: 'open', folder, sampleFolder, keyHex },
    clock,
  });
  const port = () => (server.address() as AddressInfo).port;
  const pages = servePages({ port, tokens, rendererFolder });
  const windows = serveWindows({ port, tokens, relay });
  const server = createServer((request, response) => {
    pages(request, response).catch(() => response.destroy());
  });
  server.on('upgrade', windows.upgrade);

  async function close() {
    windows.close();
    server.closeAllConnections();
    await Promise.all([relay.close(), new Promise((closed) => server.close(closed))]);
  }

  try {
    await once(server.listen(options.port ?? 0, '127.0.0.1'), 'listening');
  } catch (problem) {
    await relay.close();
    throw problem;
  }
  const origin = originOf(port());
  const newAddress = () => `${origin}/enter?token=${tokens.issue()}`;
  return { address: newAddress(), newAddress, origin, tillPid: relay.pid, killTill: relay.kill, close };
}
