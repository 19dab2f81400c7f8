import { Hono } from 'hono';
import { ok } from '../../shared/result.ts';
import { pinRequestSchema } from '../../shared/sync/pin-codes.ts';
import { signedCall, smallBody } from '../signed-call.ts';
import type { Office } from '../office.ts';

/** What a manager at a till asks for somebody who forgot their PIN; the console makes the code. */
export function staffRoutes(office: Office): Hono {
  const routes = new Hono();
  routes.post(
    '/v1/tills/:till/pin-requests',
    smallBody,
    signedCall(office, pinRequestSchema, async ({ query, till, asked, now }) => {
      await query(
        `update staff set code_asked_at = $4, code_asked_by = $5
         where legal_entity = $1 and boutique = $2 and staff_id = $3`,
        [till.legalEntity, till.boutique, asked.staffId, now, asked.askedBy],
      );
      return ok({});
    }),
  );
  return routes;
}
