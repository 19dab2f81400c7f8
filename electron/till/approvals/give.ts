import { err, ok } from '../../../shared/result.ts';
import { transaction } from '../database/transaction.ts';
import { record } from '../journal/record.ts';
import { checkPin } from '../staff/check-pin.ts';
import { displayName, findStaff } from '../staff/staff-store.ts';
import { hasLeaseFor, spendCode } from '../rights/lease.ts';
import { approvalMs } from './ask.ts';
import { insertApproval } from './approval-store.ts';
import { mayGive } from './matters.ts';
import { pendingOf } from './use-approval.ts';
import type { StaffId } from '../../../shared/ids.ts';
import type { Writer } from '../database/query.ts';
import type { Handler } from '../door/handlers.ts';
import type { House } from '../house.ts';
import type { PendingApproval } from './desk.ts';

/** Who is signed in stays so: the manager only says yes to what they see. */
export const giveByPin: Handler<'approvals.giveByPin'> = async ({ approvalId, staffId, pin }, context) => {
  const { house, session } = context;
  const asked = pendingOf(context, approvalId);
  if (!asked.ok) return asked;
  if (staffId === session.staffId) return err({ code: 'approval.own' });
  const act = { kind: 'approval', approvalId, hash: asked.value.hash } as const;
  if (!hasLeaseFor(context, act)) return err({ code: 'rights.stale' });
  const giver = findStaff(house.db(), staffId);
  if (giver && !mayGive(giver.role, asked.value.action)) return err({ code: 'approval.not-theirs' });
  const known = await checkPin(house, staffId, pin);
  if (!known.ok) return known;
  const { member, underDuress } = known.value;
  // The request may have ended while the PIN was checked; the right PIN is a right PIN all the same.
  const pending = pendingOf(context, approvalId);
  const isLeased = hasLeaseFor(context, act);
  transaction(house.db(), (db) => {
    house.signIns.clear(db, staffId);
    if (underDuress) record(db, house, 'staff.duress', staffId, {});
    if (!pending.ok || !isLeased) return;
    const byCode = spendCode(db, context, act);
    grant(db, house, pending.value, staffId);
    // Waiting for the code it lived longer; once given, it is used within the time of any.
    if (byCode) house.approvals.put({ ...pending.value, given: { by: staffId } }, approvalMs);
  });
  if (!pending.ok) return pending;
  return isLeased ? ok({ approvalId, givenBy: displayName(member) }) : err({ code: 'rights.stale' });
};

/** Writes down that a request was approved, by a colleague or (null) by head office, and lets it be used. */
export function grant(db: Writer, house: House, pending: PendingApproval, by: StaffId | null): void {
  if (pending.given) return;
  const { approvalId, action, hash, saleId } = pending;
  const askedBy = pending.askedIn.staffId;
  const facts = { approvalId, action, hash, saleId, askedBy, givenBy: by };
  const { entry, body } = record(db, house, 'approval.given', by ?? askedBy, facts);
  insertApproval(db, entry, body);
  house.approvals.change({ ...pending, given: { by } });
}
