import type { TableAction } from '../../../shared/access/action-table.ts';
import type { Clock } from '../../../shared/clock.ts';
import type { ApprovalSays } from '../../../shared/contract/approvals.ts';
import type { Session } from '../../../shared/contract/staff.ts';
import type { ApprovalId, SaleId, StaffId } from '../../../shared/ids.ts';

/** What was asked for and is not used yet. `hash` binds it to one exact step on one state of one sale. */
export type PendingApproval = {
  readonly approvalId: ApprovalId;
  readonly action: TableAction;
  readonly hash: string;
  readonly says: ApprovalSays;
  readonly saleId: SaleId;
  readonly revision: number;
  /** The very sign-in it was asked in: it ends with it, and is nothing to another window. */
  readonly askedIn: Session;
  /** Who said yes: a colleague, or nobody here but head office. */
  readonly given: { readonly by: StaffId | null } | null;
  readonly wrongCodes: number;
};

/**
 * Where requests lie while they wait. In memory only: what lasts two minutes of monotonic time does not outlive the
 * process that counts them.
 */
export type ApprovalDesk = {
  /** Lays a request down, or down again as it is now, for so long from now. */
  readonly put: (pending: PendingApproval, lastsMs: number) => void;
  /** Notes a change without giving the request more time. */
  readonly change: (pending: PendingApproval) => void;
  readonly find: (approvalId: ApprovalId) => PendingApproval | null;
  readonly remove: (approvalId: ApprovalId) => void;
};

export function openApprovalDesk(clock: Clock): ApprovalDesk {
  const lying = new Map<ApprovalId, { readonly pending: PendingApproval; readonly untilMs: number }>();
  return {
    put: (pending, lastsMs) => {
      const nowMs = clock.monotonicMs();
      for (const [approvalId, { untilMs }] of lying) if (untilMs <= nowMs) lying.delete(approvalId);
      lying.set(pending.approvalId, { pending, untilMs: nowMs + lastsMs });
    },
    change: (pending) => {
      const there = lying.get(pending.approvalId);
      if (there) lying.set(pending.approvalId, { ...there, pending });
    },
    find: (approvalId) => {
      const there = lying.get(approvalId);
      return there && there.untilMs > clock.monotonicMs() ? there.pending : null;
    },
    remove: (approvalId) => void lying.delete(approvalId),
  };
}
