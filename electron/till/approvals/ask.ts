import { err, ok } from '../../../shared/result.ts';
import { saleInHand } from '../sales/open-sale-store.ts';
import { readStaff } from '../staff/staff-store.ts';
import { tileOf } from '../staff/tile.ts';
import { readStanding } from '../sync/sync-store.ts';
import { bindingHash } from './bind.ts';
import { matterOf, mayGive } from './matters.ts';
import type { Instant } from '../../../shared/clock.ts';
import type { ApprovalId } from '../../../shared/ids.ts';
import type { Handler } from '../door/handlers.ts';

/** From the asking to the step: long enough for a manager to come over, too short to be kept for later. */
export const approvalMs = 120_000;

export const ask: Handler<'approvals.ask'> = ({ what }, { house, session }) => {
  const sale = saleInHand(house.db());
  if (!sale) return err({ code: 'sale.none' });
  const matter = matterOf(house, sale, what);
  if (!matter.ok) return matter;
  const { action, says } = matter.value;
  const { saleId, revision } = sale;
  const approvalId = house.makeId() as ApprovalId;
  const bound = { action, says, saleId, revision, hash: bindingHash(what, sale), askedIn: session };
  house.approvals.put({ approvalId, ...bound, given: null, wrongCodes: 0 }, approvalMs);
  return ok({
    approvalId,
    askedBy: session.displayName,
    says,
    givers: readStaff(house.db())
      .filter(({ staffId, role }) => staffId !== session.staffId && mayGive(role, action))
      .map((member) => tileOf(house, member)),
    officeThere: readStanding(house.db()).address !== null,
    expiresAt: (house.time.now() + approvalMs) as Instant,
    secondsLeft: approvalMs / 1000,
  });
};
