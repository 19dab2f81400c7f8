import { request } from 'node:http';
import type { IncomingHttpHeaders } from 'node:http';

export type Sent = {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
};
export type Answered = { readonly status: number; readonly type: string; readonly body: Buffer };

/** Carries a request to where it was meant to go; null when nobody answers there. */
export function forward(target: string, sent: Sent): Promise<Answered | null> {
  return new Promise((resolve) => {
    const outgoing = request(new URL(sent.path, target), {
      method: sent.method,
      headers: { ...sent.headers, 'content-length': sent.body.length },
      agent: false,
    });
    outgoing.on('error', () => resolve(null));
    outgoing.on('response', (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('error', () => resolve(null));
      response.on('end', () => {
        const type = response.headers['content-type'] ?? 'text/plain';
        resolve({ status: response.statusCode ?? 0, type, body: Buffer.concat(chunks) });
      });
    });
    outgoing.end(sent.body);
  });
}

/** Sends the head and half of the body, and hangs up. */
export function forwardHalf(target: string, { method, path, headers, body }: Sent): Promise<void> {
  return new Promise((resolve) => {
    const outgoing = request(new URL(path, target), {
      method,
      headers: { ...headers, 'content-length': body.length },
      agent: false,
    });
    outgoing.on('error', () => resolve());
    outgoing.write(body.subarray(0, body.length / 2), () => outgoing.destroy());
    outgoing.on('close', () => resolve());
  });
}
