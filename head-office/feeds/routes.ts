import { Hono } from 'hono';
import { ok } from '../../shared/result.ts';
import { clientKeysRequestSchema } from '../../shared/sync/client-keys.ts';
import { clientFetchRequestSchema, clientLookupsRequestSchema } from '../../shared/sync/client-lookups.ts';
import { feedRequestSchema } from '../../shared/sync/feeds.ts';
import { fetchClient } from '../clients/fetch.ts';
import { exchangeKeys } from '../clients/key-lane.ts';
import { keepLookups } from '../clients/lookups.ts';
import { codeKeyFor } from '../rights/code-key.ts';
import { signedCall, smallBody } from '../signed-call.ts';
import { readPage } from './read-page.ts';
import type { FeedPage } from '../../shared/sync/feeds.ts';
import type { Office } from '../office.ts';

export function feedRoutes(office: Office): Hono {
  const routes = new Hono();
  routes.post(
    '/v1/tills/:till/feed',
    smallBody,
    signedCall(office, feedRequestSchema, async ({ query, till, asked, now }) =>
      ok({
        ...(await readPage(query, till, asked.after, now)),
        codeKey: await codeKeyFor(query, till, asked.codeKeyMark),
      } satisfies FeedPage),
    ),
  );
  routes.post(
    '/v1/tills/:till/client-keys',
    smallBody,
    signedCall(office, clientKeysRequestSchema, async (call) => ok(await exchangeKeys(call))),
  );
  routes.post(
    '/v1/tills/:till/client-lookups',
    smallBody,
    signedCall(office, clientLookupsRequestSchema, async (call) => ok(await keepLookups(call))),
  );
  routes.post(
    '/v1/tills/:till/client-fetch',
    smallBody,
    signedCall(office, clientFetchRequestSchema, async (call) => ok(await fetchClient(call))),
  );
  return routes;
}
