import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { sayError } from '../../shared/messages/say.ts';
import { readBundleFile } from '../../electron/shell/window/bundle.ts';
import { securityHeaders } from '../../electron/shell/window/content-security-policy.ts';
import { hasSession, originOf, refusesHost, sessionCookie } from './gate.ts';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { BundleFile } from '../../electron/shell/window/bundle.ts';
import type { EntryTokens } from './entry-tokens.ts';

type Answer = {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly file?: BundleFile;
};
type Pages = { readonly port: () => number; readonly tokens: EntryTokens; readonly rendererFolder: string };

const methods = ['GET', 'HEAD'];

/** The two modules that put `window.till` into the page; a browser runs modules in the order they stand in it. */
const installFile = '/bridge/install-bridge.mjs';
const bridgeFiles = [installFile, '/bridge/bridge.mjs'];

/** Answers the browser: the way in by token, then the built renderer and the bridge, and nothing else. */
export function servePages(
  pages: Pages,
): (request: IncomingMessage, response: ServerResponse) => Promise<void> {
  const bridge = new Map(bridgeFiles.map((pathname) => [pathname, bridgeFile(pathname)]));
  return async (request, response) => {
    const port = pages.port();
    const { status, headers, file } = await answer(pages, bridge, request);
    response.writeHead(status, {
      ...securityHeaders([originOf(port).replace('http:', 'ws:')]),
      ...headers,
      ...(file && { 'content-type': file.type }),
    });
    response.end(request.method === 'HEAD' ? undefined : file?.bytes);
  };
}

async function answer(
  { port, tokens, rendererFolder }: Pages,
  bridge: ReadonlyMap<string, Promise<BundleFile>>,
  request: IncomingMessage,
): Promise<Answer> {
  if (refusesHost(request, port())) return { status: 421 };
  if (!methods.includes(request.method ?? '')) return { status: 405, headers: { allow: methods.join() } };
  const url = URL.parse(request.url ?? '', originOf(port()));
  if (url?.origin !== originOf(port())) return { status: 400 };
  if (url.pathname === '/enter') return enter(url, port(), tokens);
  if (!hasSession(request, port(), tokens)) return { status: 403 };
  const file = await (bridge.get(url.pathname) ?? readBundleFile(rendererFolder, url.pathname));
  if (!file) return { status: 404 };
  return { status: 200, file: url.pathname === '/' ? withBridge(file) : file };
}

function enter(url: URL, port: number, tokens: EntryTokens): Answer {
  const session = tokens.redeem(url.searchParams.get('token') ?? '');
  if (!session) return { status: 403 };
  return { status: 303, headers: { location: '/', 'set-cookie': sessionCookie(port, session) } };
}

async function bridgeFile(pathname: string): Promise<BundleFile> {
  const file = fileURLToPath(new URL(`.${pathname.replace('/bridge', '')}`, import.meta.url));
  return { bytes: await readFile(file), type: 'text/javascript; charset=utf-8' };
}

/** Puts the bridge before the page's own module. All its files are named, so that none waits for another. */
function withBridge(page: BundleFile): BundleFile {
  const restarting = encodeURIComponent(sayError({ code: 'till.restarting' }));
  const script = `<script type="module" src="${installFile}?restarting=${restarting}"></script>`;
  const ahead = bridgeFiles.slice(1).map((pathname) => `<link rel="modulepreload" href="${pathname}">`);
  return {
    ...page,
    bytes: Buffer.from(
      page.bytes.toString('utf8').replace(/<head>/i, (head) => head + script + ahead.join('')),
    ),
  };
}
