import { all, run } from '../database/query.ts';
import type { ApprovalId, SaleId, StaffId } from '../../../shared/ids.ts';
import type { BodyOf } from '../../../shared/sync/bodies.ts';
import type { ApprovalMark } from '../../../shared/sync/approvals.ts';
import type { Entry } from '../../../shared/sync/entry.ts';
import type { Reader, Writer } from '../database/query.ts';

/** Keeps an approval that was given, under its entry. */
export const insertApproval = (db: Writer, entry: Entry, body: BodyOf<'approval.given'>): void =>
  void run(
    db,
    'INSERT INTO approvals VALUES (?, ?, ?, ?, ?, ?, ?, ?, 0)',
    body.approvalId,
    entry.epoch,
    entry.seq,
    body.action,
    body.hash,
    body.saleId,
    body.askedBy,
    body.givenBy,
  );

/** Marks an approval as used; false when it was used before. */
export const markUsed = (db: Writer, approvalId: ApprovalId): boolean =>
  run(db, 'UPDATE approvals SET used = 1 WHERE approval_id = ? AND used = 0', approvalId) === 1;

/** The approvals that were used on a sale, in the order they were given: for the entry that ends it. */
export const usedApprovals = (db: Reader, saleId: SaleId): ApprovalMark[] =>
  all<{ approval_id: ApprovalId; action: string; hash: string; given_by: StaffId | null }>(
    db,
    `SELECT approval_id, action, hash, given_by FROM approvals WHERE sale_id = ? AND used = 1 ORDER BY epoch, seq`,
    saleId,
  ).map((row) => ({
    approvalId: row.approval_id,
    action: row.action,
    hash: row.hash,
    by: row.given_by,
  }));
