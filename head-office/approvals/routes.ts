import { Hono } from 'hono';
import { idOf } from '../../shared/contract/values.ts';
import { err, ok } from '../../shared/result.ts';
import { approvalAskSchema, approvalRedeemSchema } from '../../shared/sync/approvals.ts';
import { signedCall, smallBody } from '../signed-call.ts';
import { layRequest } from './ask.ts';
import { redeemCode } from './code.ts';
import type { z } from 'zod';
import type { ApprovalId } from '../../shared/ids.ts';
import type { approvalAskedSchema, approvalRedeemedSchema } from '../../shared/sync/approvals.ts';
import type { Office } from '../office.ts';

const idSchema = idOf<ApprovalId>();

export function approvalRoutes(office: Office): Hono {
  const routes = new Hono();
  routes.post(
    '/v1/tills/:till/approvals',
    smallBody,
    signedCall(office, approvalAskSchema, async (call) =>
      ok({ reference: await layRequest(call) } satisfies z.output<typeof approvalAskedSchema>),
    ),
  );
  routes.post(
    '/v1/tills/:till/approvals/:approval/redeem',
    smallBody,
    signedCall(office, approvalRedeemSchema, async ({ query, till, asked: { code, hash }, now, param }) => {
      const approvalId = idSchema.safeParse(param('approval'));
      if (!approvalId.success) return err('malformed');
      const request = { ...till, approvalId: approvalId.data, code, hash };
      const redeemed = { approvalId: approvalId.data, hash } satisfies z.output<
        typeof approvalRedeemedSchema
      >;
      return (await redeemCode(query, request, now)) ? ok(redeemed) : err('wrong-code');
    }),
  );
  return routes;
}
