import { err, ok } from '../../../shared/result.ts';
import { transaction } from '../database/transaction.ts';
import { record } from '../journal/record.ts';
import { whichPin } from './pin.ts';
import { pinsOf } from './pin-store.ts';
import { findStaff } from './staff-store.ts';
import type { Failure } from '../../../shared/contract/app-error.ts';
import type { StaffId } from '../../../shared/ids.ts';
import type { Result } from '../../../shared/result.ts';
import type { House } from '../house.ts';
import type { StaffMember } from './staff-store.ts';

/** Somebody whose PIN was right, and whether it was the one for duress. */
export type Known = { readonly member: StaffMember; readonly underDuress: boolean };

/**
 * Whether a PIN is this person's, for signing in and for approving alike: one guard counts and makes wait. The caller
 * clears it in the transaction that records what the right PIN was for.
 */
export async function checkPin(house: House, staffId: StaffId, pin: string): Promise<Result<Known, Failure>> {
  const member = findStaff(house.db(), staffId);
  if (!member) return err({ code: 'sign-in.unknown' });
  const verifiers = pinsOf(house.db(), staffId);
  if (!verifiers) return err({ code: 'sign-in.no-pin' });
  const standing = house.signIns.standing(house.db(), staffId);
  if (standing.needsManager) return err({ code: 'sign-in.needs-manager' });
  if (standing.waitMs > 0)
    return err({ code: 'sign-in.wait', details: { seconds: Math.ceil(standing.waitMs / 1000) } });
  const failures = transaction(house.db(), (db) => house.signIns.countTry(db, staffId));
  const which = await whichPin(pin, verifiers, house.pepper);
  if (which) return ok({ member, underDuress: which === 'duress' });
  transaction(house.db(), (db) => record(db, house, 'staff.refused', null, { staffId, failures }));
  const { triesLeft } = house.signIns.standing(house.db(), staffId);
  return err({ code: 'sign-in.wrong-pin', details: { left: triesLeft } });
}
