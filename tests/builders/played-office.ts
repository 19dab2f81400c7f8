import { once } from 'node:events';
import { createServer } from 'node:http';
import { json } from 'node:stream/consumers';
import { onTestFinished } from 'vitest';
import { aMorning } from './test-clock.ts';
import type { ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

type Play = (response: ServerResponse, path: string, body: unknown) => void;

/** What a head office says to a till that enrols. */
export const welcome = { headOffice: 'Test house', legalEntity: 'one', serverTime: aMorning };

/** Answers with JSON. */
export const saying =
  (status: number, body: unknown): Play =>
  (response) => {
    response.writeHead(status, { 'content-type': 'application/json' });
    response.end(JSON.stringify(body));
  };

/**
 * A server in the place of head office, on loopback, that lets every till in and answers pushes as it is told to: a
 * broken or hostile one. It ends with the test.
 */
export async function playOffice(first: Play = saying(503, { code: 'busy', message: '' })) {
  let play = first;
  let enrolment: unknown = welcome;
  const server = createServer((request, response) => {
    json(request).then(
      (body) =>
        request.url === '/v1/enrol'
          ? saying(200, enrolment)(response, '', body)
          : play(response, request.url ?? '', body),
      // Who asked has gone.
      () => response.destroy(),
    );
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    answerWith: (next: Play) => {
      play = next;
    },
    welcomeWith: (body: unknown) => {
      enrolment = body;
    },
  };
}
