import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { enrolRequestSchema } from '../../shared/sync/push.ts';
import { parseJson } from '../parse-json.ts';
import { refuse } from '../refusals.ts';
import { enrol } from './enrol.ts';
import type { z } from 'zod';
import type { enrolResponseSchema } from '../../shared/sync/push.ts';
import type { Office } from '../office.ts';

const largestEnrolment = 16_384;

export function enrolmentRoutes({ store, clock, log }: Office): Hono {
  const routes = new Hono();
  routes.post(
    '/v1/enrol',
    bodyLimit({ maxSize: largestEnrolment, onError: (c) => refuse(c, 'too-large') }),
    async (c) => {
      const request = enrolRequestSchema.safeParse(parseJson(await c.req.text()));
      if (!request.success || !isTimeZone(request.data.timeZone)) return refuse(c, 'malformed');
      const now = clock.now();
      const enrolled = await enrol(store, request.data, now);
      if (!enrolled.ok) {
        log.warn({ till: request.data.till, code: enrolled.error }, 'enrolment refused');
        return refuse(c, enrolled.error);
      }
      log.info({ till: request.data.till }, 'till enrolled');
      return c.json({ ...enrolled.value, serverTime: now } satisfies z.output<typeof enrolResponseSchema>);
    },
  );
  return routes;
}

/** The console shows a boutique's times in its zone: one that nobody knows must not get that far. */
function isTimeZone(name: string): boolean {
  try {
    return Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}
