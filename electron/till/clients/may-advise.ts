import { permissionOf } from '../../../shared/access/action-table.ts';
import { findStaff } from '../staff/staff-store.ts';
import type { StaffId } from '../../../shared/ids.ts';
import type { Reader } from '../database/query.ts';

/** Whether somebody can be a client's adviser: they work here, and serve. */
export function mayAdvise(db: Reader, staffId: StaffId): boolean {
  const member = findStaff(db, staffId);
  return member !== null && permissionOf(member.role, 'sell') === 'yes';
}
