import { officeApprovalMs } from '../../shared/sync/approvals.ts';
import { hashOfCode, newCode } from '../enrolment/code.ts';
import type { Instant } from '../../shared/clock.ts';
import type { Query } from '../store/store.ts';

/** Wrong codes a request bears; a code has 60 random bits, and nobody is to try. */
const mostWrong = 5;

/** Makes the one-time code of a request that is open: read out once, kept as a hash, dead in ten minutes. */
export async function makeApprovalCode(
  query: Query,
  approvalId: string,
  now: Instant,
): Promise<string | null> {
  const code = newCode();
  const { count } = await query(
    `update approval_requests set code_hash = $2, expires_at = $3, wrong_codes = 0
     where approval_id = $1 and redeemed_at is null and expires_at > $4`,
    [approvalId, hashOfCode(code), now + officeApprovalMs, now],
  );
  return count === 1 ? code : null;
}

type Redeeming = {
  readonly legalEntity: string;
  readonly till: string;
  readonly approvalId: string;
  readonly code: string;
  readonly hash: string;
};

/**
 * Whether this is the code made for this very request of this till, not used for another; the same answer again for an
 * answer that was lost. Wrong codes are counted, and after five of them there is no right one.
 */
export async function redeemCode(
  query: Query,
  { legalEntity, till, approvalId, code, hash }: Redeeming,
  now: Instant,
): Promise<boolean> {
  const { rows } = await query<{ codeHash: string | null; hash: string }>(
    `select code_hash as "codeHash", hash from approval_requests
     where legal_entity = $1 and till = $2 and approval_id = $3 and expires_at > $4 and wrong_codes < $5 for update`,
    [legalEntity, till, approvalId, now, mostWrong],
  );
  const [request] = rows;
  if (request === undefined) return false;
  const isRight = request.codeHash === hashOfCode(code) && request.hash === hash;
  const place = 'where legal_entity = $1 and approval_id = $2';
  if (isRight)
    await query(`update approval_requests set redeemed_at = coalesce(redeemed_at, $3) ${place}`, [
      legalEntity,
      approvalId,
      now,
    ]);
  else
    await query(`update approval_requests set wrong_codes = wrong_codes + 1 ${place}`, [
      legalEntity,
      approvalId,
    ]);
  return isRight;
}
