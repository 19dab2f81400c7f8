import { err, ok } from '../../../shared/result.ts';
import type { Clock } from '../../../shared/clock.ts';
import type { Result } from '../../../shared/result.ts';

// Importing them reads all their exports, and one of these loads a second HTTP client: a tenth of the till's start.
const http = process.getBuiltinModule('node:http');
const https = process.getBuiltinModule('node:https');

const patienceMs = 10_000;
const largestAnswer = 2_000_000;
const loopback = new Set(['localhost', '127.0.0.1', '[::1]']);

/** Why nothing came back that could be understood. */
export type Unreachable = { readonly reason: 'insecure' | 'no answer' | 'not understood' };
export type Answer = { readonly status: number; readonly body: unknown };

/** Sends one JSON request and waits for the JSON answer; `sent` is told when the request is on its way. */
export type Transport = {
  readonly post: (
    url: URL,
    body: string,
    headers: Readonly<Record<string, string>>,
    sent?: () => void,
  ) => Promise<Result<Answer, Unreachable>>;
  readonly close: () => void;
};

/** Over TLS 1.3 with the server's certificate verified; plain http only to this very machine. */
export function openTransport(clock: Clock): Transport {
  const plain = new http.Agent({ keepAlive: true, maxSockets: 1 });
  const secure = new https.Agent({ keepAlive: true, maxSockets: 1, minVersion: 'TLSv1.3' });
  return {
    post: (url, body, headers, sent) => {
      if (!isSecure(url)) return Promise.resolve(err({ reason: 'insecure' }));
      return new Promise((done) => {
        const [send, agent] = url.protocol === 'https:' ? [https.request, secure] : [http.request, plain];
        const request = send(url, {
          method: 'POST',
          agent,
          headers: { ...headers, 'content-type': 'application/json' },
        });
        const giveUp = clock.after(patienceMs, () => request.destroy(new Error('no answer in time')));
        const finish = (result: Result<Answer, Unreachable>) => {
          giveUp();
          done(result);
        };
        if (sent) request.on('finish', sent);
        request.on('error', () => finish(err({ reason: 'no answer' })));
        request.on('response', (response) => {
          const chunks: Buffer[] = [];
          let length = 0;
          response.on('data', (chunk: Buffer) => {
            length += chunk.length;
            if (length > largestAnswer) request.destroy(new Error('answer too long'));
            else chunks.push(chunk);
          });
          response.on('error', () => finish(err({ reason: 'no answer' })));
          response.on('aborted', () => finish(err({ reason: 'no answer' })));
          response.on('end', () =>
            finish(answerOf(response.statusCode ?? 0, Buffer.concat(chunks).toString('utf8'))),
          );
        });
        request.end(body);
      });
    },
    close: () => {
      plain.destroy();
      secure.destroy();
    },
  };
}

/** Whether an address may carry the boutique's data. */
export const isSecure = (url: URL): boolean =>
  url.protocol === 'https:' || (url.protocol === 'http:' && loopback.has(url.hostname));

// A captive portal answers 200 with a page: what is no JSON is no answer of head office.
function answerOf(status: number, text: string): Result<Answer, Unreachable> {
  try {
    return ok({ status, body: JSON.parse(text) as unknown });
  } catch {
    return err({ reason: 'not understood' });
  }
}
