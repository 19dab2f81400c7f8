import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { refuse } from '../refusals.ts';
import { admit, tillNamed } from './admit.ts';
import { largestBody, readPush } from './read-push.ts';
import { receive } from './receive.ts';
import type { HonoRequest } from 'hono';
import type { Result } from '../../shared/result.ts';
import type { PushResponse, RefusalCode } from '../../shared/sync/push.ts';
import type { Office } from '../office.ts';

export function pushRoutes(office: Office): Hono {
  const routes = new Hono();
  routes.post(
    '/v1/tills/:till/entries',
    bodyLimit({ maxSize: largestBody, onError: (c) => refuse(c, 'too-large') }),
    async (c) => {
      const answer = await takePush(office, c.req);
      if (answer.ok) return c.json(answer.value);
      office.log.warn({ till: tillNamed(c.req), code: answer.error }, 'push refused');
      return refuse(c, answer.error);
    },
  );
  return routes;
}

async function takePush(
  { store, clock, log }: Office,
  request: HonoRequest,
): Promise<Result<PushResponse, RefusalCode>> {
  const body = new Uint8Array(await request.arrayBuffer());
  const admitted = await admit(store.query, request, body);
  if (!admitted.ok) return admitted;
  const push = readPush(body, admitted.value);
  if (!push.ok) return push;
  const now = clock.now();
  const received = await receive(store, { ...admitted.value, request: push.value, now });
  if (!received.ok) return received;
  const { ackedEpoch, ackedSeq } = received.value;
  const { till } = admitted.value;
  log.info({ till, entries: push.value.entries.length, epoch: ackedEpoch, seq: ackedSeq }, 'push taken');
  return { ok: true, value: { ...received.value, serverTime: now } };
}
