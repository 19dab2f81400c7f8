import { WebSocketServer } from 'ws';
import { readRequestText } from '../../electron/shell/request-frame.ts';
import { sessionEnded } from '../../electron/shell/relay.ts';
import { hasSession, originOf, refusesHost } from './gate.ts';
import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import type { WebSocket } from 'ws';
import type { Relay } from '../../electron/shell/relay.ts';
import type { EntryTokens } from './entry-tokens.ts';

/** No request of a window is near this size. */
const maxFrameBytes = 1024 * 1024;
const malformed = 1008;

type Windows = { readonly port: () => number; readonly tokens: EntryTokens; readonly relay: Relay };
export type WindowServer = {
  readonly upgrade: (request: IncomingMessage, socket: Duplex, head: Buffer) => void;
  readonly close: () => void;
};

/** Makes each WebSocket of a known browser one connection of the till. */
export function serveWindows({ port, tokens, relay }: Windows): WindowServer {
  const sockets = new WebSocketServer({
    noServer: true,
    maxPayload: maxFrameBytes,
    perMessageDeflate: false,
  });

  function attach(socket: WebSocket) {
    const tell = (message: unknown) => socket.send(JSON.stringify(message));
    // The page may be older than this socket, and still believe that somebody is signed in.
    sessionEnded.forEach(tell);
    const connection = relay.connect('window', tell);
    socket.on('message', (data, isBinary) => {
      const request = isBinary || !Buffer.isBuffer(data) ? null : readRequestText(data.toString());
      if (!request) return socket.close(malformed, 'malformed');
      void connection.call(request).then(tell);
    });
    socket.on('close', connection.close);
    // A frame over the limit is an error of this socket alone; it closes itself.
    socket.on('error', () => {});
  }

  return {
    upgrade: (request, socket, head) => {
      const refused = refusal(request, port(), tokens);
      if (refused) socket.end(`HTTP/1.1 ${refused}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
      else sockets.handleUpgrade(request, socket, head, attach);
    },
    close: () => {
      for (const socket of sockets.clients) socket.terminate();
      sockets.close();
    },
  };
}

function refusal(request: IncomingMessage, port: number, tokens: EntryTokens): string | null {
  if (refusesHost(request, port)) return '421 Misdirected Request';
  if (request.headers.origin !== originOf(port)) return '403 Forbidden';
  if (!hasSession(request, port, tokens)) return '403 Forbidden';
  return request.url === '/till' ? null : '404 Not Found';
}
