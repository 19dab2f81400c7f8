import { err, ok } from '../../../shared/result.ts';
import { saleInHand } from '../sales/open-sale-store.ts';
import { markUsed } from './approval-store.ts';
import { bindingHash } from './bind.ts';
import type { Failure } from '../../../shared/contract/app-error.ts';
import type { ApprovalWhat } from '../../../shared/contract/approvals.ts';
import type { ApprovalId } from '../../../shared/ids.ts';
import type { Result } from '../../../shared/result.ts';
import type { ApprovalMark } from '../../../shared/sync/approvals.ts';
import type { Writer } from '../database/query.ts';
import type { SignedIn } from '../door/handlers.ts';
import type { PendingApproval } from './desk.ts';

type Asker = Pick<SignedIn, 'house' | 'session'>;

/** The request of this person at this window that still lies on the desk, for the sale as it is now. Others find none. */
export function pendingOf(
  { house, session }: Asker,
  approvalId: ApprovalId,
): Result<PendingApproval, Failure> {
  const pending = house.approvals.find(approvalId);
  if (pending?.askedIn !== session) return err({ code: 'approval.over' });
  const sale = saleInHand(house.db());
  const same = sale?.saleId === pending.saleId && sale.revision === pending.revision;
  return same ? ok(pending) : err({ code: 'approval.over' });
}

/** Whether this very step on the sale in hand has been approved for this person. Changes nothing. */
export function findApproval(
  context: Asker,
  approvalId: ApprovalId,
  what: ApprovalWhat,
): Result<PendingApproval, Failure> {
  const pending = pendingOf(context, approvalId);
  if (!pending.ok) return pending;
  if (!pending.value.given) return err({ code: 'approval.not-given' });
  const sale = saleInHand(context.house.db());
  return sale && bindingHash(what, sale) === pending.value.hash
    ? pending
    : err({ code: 'approval.other-matter' });
}

/**
 * Uses an approval up, in the transaction of the step it allows, and gives its mark for that step's entry. Refuses one
 * that was not given, was given for something else, for another state of the sale, or was used before.
 */
export function useApproval(
  db: Writer,
  context: Asker,
  approvalId: ApprovalId,
  what: ApprovalWhat,
): Result<ApprovalMark, Failure> {
  const found = findApproval(context, approvalId, what);
  if (!found.ok) return found;
  const { action, hash, given } = found.value;
  context.house.approvals.remove(approvalId);
  if (!markUsed(db, approvalId)) return err({ code: 'approval.over' });
  return ok({ approvalId, action, hash, by: given?.by ?? null });
}
