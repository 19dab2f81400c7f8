import { ok } from '../../../shared/result.ts';
import { all } from '../database/query.ts';
import { nameOf } from '../staff/staff-store.ts';
import { reviewSince } from './since.ts';
import type { Instant } from '../../../shared/clock.ts';
import type { ApprovalId, StaffId } from '../../../shared/ids.ts';
import type { Handler } from '../door/handlers.ts';

const mostApprovals = 200;

/** By whom, for whom, for what: the approvals of the last days, the latest first. */
export const approvals: Handler<'review.approvals'> = (_, { house }) => {
  const db = house.db();
  const given = all<{
    approval_id: ApprovalId;
    at: Instant;
    action: string;
    asked_by: StaffId;
    given_by: StaffId | null;
    used: 0 | 1;
    receipt_number: string | null;
  }>(
    db,
    `SELECT approval_id, at, action, asked_by, given_by, used, receipt_number
     FROM approvals JOIN journal USING (epoch, seq) LEFT JOIN sales USING (sale_id)
     WHERE journal.business_date >= ? ORDER BY approvals.epoch DESC, approvals.seq DESC LIMIT ?`,
    reviewSince(house.time.businessDate()),
    mostApprovals,
  );
  return ok({
    approvals: given.map((row) => ({
      approvalId: row.approval_id,
      at: row.at,
      action: row.action,
      staffId: row.asked_by,
      askedBy: nameOf(db, row.asked_by),
      givenBy: row.given_by && nameOf(db, row.given_by),
      used: row.used === 1,
      receiptNumber: row.receipt_number,
    })),
  });
};
