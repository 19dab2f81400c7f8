import { permissionOf } from '../../../shared/access/action-table.ts';
import { handOver, saleInHand } from '../sales/open-sale-store.ts';
import { record } from '../journal/record.ts';
import { displayName, initials } from './staff-store.ts';
import type { Role } from '../../../shared/access/classes.ts';
import type { Session } from '../../../shared/contract/staff.ts';
import type { Writer } from '../database/query.ts';
import type { House } from '../house.ts';
import type { Known } from './check-pin.ts';
import type { StaffMember } from './staff-store.ts';

/**
 * Writes down that somebody signs in, in the transaction that ends the counting of wrong PINs. A sale that a colleague
 * left in hand is theirs from now on, if they sell.
 */
export function recordSignIn(db: Writer, house: House, { member, underDuress }: Known): void {
  const { staffId, role } = member;
  house.signIns.clear(db, staffId);
  // One entry either way, so that not even a gap in the numbers tells.
  record(db, house, underDuress ? 'staff.duress' : 'staff.signed-in', staffId, {});
  const sale = saleInHand(db);
  const from = sale?.handedTo ?? sale?.openedBy;
  if (!sale || !from || from === staffId || permissionOf(role, 'sell') !== 'yes') return;
  handOver(db, { ...sale, handedTo: staffId });
  record(db, house, 'sale.handed-over', staffId, { saleId: sale.saleId, from, to: staffId });
}

/** The session of somebody who has shown who they are. */
export const sessionOf = ({ settings, time }: House, member: StaffMember): Session => ({
  staffId: member.staffId,
  displayName: displayName(member),
  initials: initials(member),
  role: member.role,
  signedInAt: time.now(),
  discountLimitBp: discountLimitOf(member.role, settings),
});

/** How much of a price somebody takes off alone: the table says which of the house's limits is theirs. */
function discountLimitOf(role: Role, settings: House['settings']): number {
  if (permissionOf(role, 'discount below floor') === 'yes') return 10_000;
  if (permissionOf(role, 'discount over limit') === 'yes') return settings.managerDiscountLimitBp;
  return settings.associateDiscountLimitBp;
}
