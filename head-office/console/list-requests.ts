import { approvalSaysSchema } from '../../shared/contract/approvals.ts';
import type { Instant } from '../../shared/clock.ts';
import type { ApprovalSays } from '../../shared/contract/approvals.ts';
import type { Query } from '../store/store.ts';

/** A request of a till that waits for head office's word. */
export type RequestLine = {
  readonly approvalId: string;
  readonly reference: string;
  readonly action: string;
  readonly askedBy: string;
  readonly says: ApprovalSays;
  readonly tillName: string;
  readonly boutique: string | null;
  readonly timeZone: string;
  readonly askedAt: Instant;
  readonly expiresAt: Instant;
  readonly hasCode: boolean;
};

/** The requests that are open, the oldest first. */
export async function listRequests(query: Query, now: Instant): Promise<readonly RequestLine[]> {
  const { rows } = await query<Omit<RequestLine, 'says'> & { readonly says: string }>(
    `select r.approval_id as "approvalId", r.reference, r.action, r.asked_by as "askedBy", r.says,
       t.name as "tillName", b.name as boutique, b.time_zone as "timeZone", r.asked_at as "askedAt",
       r.expires_at as "expiresAt", r.code_hash is not null as "hasCode"
     from approval_requests r join tills t using (legal_entity, till) join boutiques b using (legal_entity, boutique)
     where r.redeemed_at is null and r.expires_at > $1 order by r.asked_at, r.approval_id limit 100`,
    [now],
  );
  return rows.map((row) => ({ ...row, says: approvalSaysSchema.parse(JSON.parse(row.says)) }));
}
