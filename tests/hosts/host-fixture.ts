import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { WebSocket } from 'ws';
import { openBrowserHost } from '../../scripts/browser-host/open-browser-host.ts';
import type { Notice, Response } from '../../shared/contract/protocol.ts';
import type { BrowserHost } from '../../scripts/browser-host/open-browser-host.ts';

const tillEntry = fileURLToPath(new URL('stand-in-till.ts', import.meta.url));

/** A temporary folder that is gone with `await using`. */
export async function makeFolder() {
  const folder = await mkdtemp(join(tmpdir(), 'carme-till-test-'));
  return { folder, [Symbol.asyncDispose]: () => rm(folder, { recursive: true, force: true }) };
}

/** A real browser host over a stand-in till and a renderer of two files, with a secret beside it. */
export async function openTestHost() {
  const { folder, [Symbol.asyncDispose]: remove } = await makeFolder();
  const rendererFolder = join(folder, 'renderer');
  await writeFile(join(folder, 'secret.html'), 'secret');
  await mkdir(rendererFolder);
  await writeFile(join(rendererFolder, 'index.html'), '<!doctype html><head><title>Till</title></head>');
  await writeFile(join(rendererFolder, 'main.js'), 'export {}');
  const folders = { folder: join(folder, 'boutique'), sampleFolder: join(folder, 'sample') };
  const host = await openBrowserHost({
    ...folders,
    keyHex: 'ab'.repeat(32),
    rendererFolder,
    tillEntry,
  });
  return {
    ...host,
    ...folders,
    [Symbol.asyncDispose]: async () => {
      await host.close();
      await remove();
    },
  };
}

/** Goes in as a browser does, and returns the cookie it got. */
export async function enter(host: Pick<BrowserHost, 'newAddress'>): Promise<string> {
  const response = await fetch(host.newAddress(), { redirect: 'manual' });
  return response.headers.getSetCookie()[0]?.split(';')[0] ?? '';
}

/** A WebSocket as the page opens it, unless headers say otherwise. */
export const openSocket = (origin: string, headers: Record<string, string>, path = '/till') =>
  new WebSocket(`${origin.replace('http', 'ws')}${path}`, { headers: { origin, ...headers } });

/** A socket's messages, to be awaited one by one by what they must be. */
export function readMessages(socket: WebSocket) {
  const messages: (Response | Notice)[] = [];
  const looks = new Set<() => void>();
  socket.on('message', (data: Buffer) => {
    messages.push(JSON.parse(data.toString()) as Response | Notice);
    for (const look of looks) look();
  });
  return {
    messages,
    /** The first message, already come or still to come, that fits. */
    next: (fits: (message: Response | Notice) => boolean) =>
      new Promise<Response | Notice>((resolve) => {
        const look = () => {
          const found = messages.find(fits);
          if (!found) return;
          looks.delete(look);
          resolve(found);
        };
        looks.add(look);
        look();
      }),
  };
}

/** The answer to the request with this number. */
export const answerTo = (id: number) => (message: Response | Notice) => 'id' in message && message.id === id;
