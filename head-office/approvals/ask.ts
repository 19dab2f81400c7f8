import { randomBytes } from 'node:crypto';
import { officeApprovalMs } from '../../shared/sync/approvals.ts';
import type { ApprovalAsk } from '../../shared/sync/approvals.ts';
import type { SignedCall } from '../signed-call.ts';

/** Letters and digits nobody mistakes on the telephone. */
const alphabet = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789';

/** Lays a till's request before the console, and gives what to name it by; the same request again changes nothing. */
export async function layRequest({ query, till, asked, now }: SignedCall<ApprovalAsk>): Promise<string> {
  const reference = Array.from(randomBytes(4), (byte) => alphabet.charAt(byte % alphabet.length)).join('');
  const { rows } = await query<{ reference: string }>(
    `insert into approval_requests
       (legal_entity, approval_id, till, reference, action, hash, asked_by, says, asked_at, expires_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
     on conflict (legal_entity, approval_id) do update set reference = approval_requests.reference
     where approval_requests.till = excluded.till and approval_requests.hash = excluded.hash
     returning reference`,
    [
      till.legalEntity,
      asked.approvalId,
      till.till,
      reference,
      asked.action,
      asked.hash,
      asked.askedBy,
      JSON.stringify(asked.says),
      now,
      now + officeApprovalMs,
    ],
  );
  return rows[0]?.reference ?? reference;
}
