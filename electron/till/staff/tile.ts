import { badgeOf } from './badge-store.ts';
import { hasCode } from './pin-code-store.ts';
import { displayName, initials } from './staff-store.ts';
import type { StaffTile } from '../../../shared/contract/staff.ts';
import type { House } from '../house.ts';
import type { StaffMember } from './staff-store.ts';

/** A person as the sign-in screen and the sheet of an approval show them. */
export function tileOf(house: House, member: StaffMember): StaffTile {
  const { waitMs, needsManager } = house.signIns.standing(house.db(), member.staffId);
  return {
    staffId: member.staffId,
    displayName: displayName(member),
    initials: initials(member),
    role: member.role,
    waitSeconds: Math.ceil(waitMs / 1000),
    needsManager,
    hasPin: member.hasPin,
    hasCode: hasCode(house.db(), member.staffId, house.time.now()),
    hasBadge: badgeOf(house.db(), member.staffId) !== null,
    samplePin: member.samplePin,
  };
}
