import { Hono } from 'hono';
import { ok } from '../../shared/result.ts';
import { clientKeysRequestSchema } from '../../shared/sync/client-keys.ts';
import { feedRequestSchema } from '../../shared/sync/feeds.ts';
import { exchangeKeys } from '../clients/key-lane.ts';
import { signedCall, smallBody } from '../signed-call.ts';
import { readPage } from './read-page.ts';
import type { Office } from '../office.ts';

export function feedRoutes(office: Office): Hono {
  const routes = new Hono();
  routes.post(
    '/v1/tills/:till/feed',
    smallBody,
    signedCall(office, feedRequestSchema, async ({ query, till, asked, now }) =>
      ok(await readPage(query, till, asked.after, now)),
    ),
  );
  routes.post(
    '/v1/tills/:till/client-keys',
    smallBody,
    signedCall(office, clientKeysRequestSchema, async (call) => ok(await exchangeKeys(call))),
  );
  return routes;
}
