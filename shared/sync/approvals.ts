import { z } from 'zod';
import { approvalSaysSchema } from '../contract/approvals.ts';
import { idOf } from '../contract/values.ts';
import type { ApprovalId, StaffId } from '../ids.ts';

const hashSchema = z.string().regex(/^[0-9a-f]{64}$/);

/** An approval as the entry of the step it allowed names it: `by` is null when head office gave it. */
export const approvalMarkSchema = z.object({
  approvalId: idOf<ApprovalId>(),
  action: z.string(),
  hash: hashSchema,
  by: idOf<StaffId>().nullable(),
});
export type ApprovalMark = z.output<typeof approvalMarkSchema>;

/** How long head office's one-time code lasts, and the request it was made for. */
export const officeApprovalMs = 600_000;

/**
 * POST /v1/tills/{till}/approvals, signed as a push: a till lays a request before head office. `hash` is the SHA-256
 * (hex) the approval is bound to, `says` what head office's people see of it. The same request again changes nothing.
 */
export const approvalAskSchema = z.object({
  protocol: z.literal(1),
  approvalId: idOf<ApprovalId>(),
  action: z.string().max(60),
  hash: hashSchema,
  askedBy: z.string().max(120),
  says: approvalSaysSchema,
});
export type ApprovalAsk = z.output<typeof approvalAskSchema>;
/** The answer (200): what to name the request by on the telephone. */
export const approvalAskedSchema = z.object({ reference: z.string().min(1).max(20) });

/**
 * POST /v1/tills/{till}/approvals/{approvalId}/redeem, signed: the code read out, with the hash it must have been made
 * for. A wrong or old code, one for another request or another hash is refused with 'wrong-code'; the same request and
 * code again has the same answer, for an answer may be lost: the till grants a request once.
 */
export const approvalRedeemSchema = z.object({
  protocol: z.literal(1),
  code: z.string().max(40),
  hash: hashSchema,
});
/** The answer (200): the same request and hash, so that no answer to another can be taken for it. */
export const approvalRedeemedSchema = z.object({ approvalId: idOf<ApprovalId>(), hash: hashSchema });
