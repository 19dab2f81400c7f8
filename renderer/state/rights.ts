import { permissionOf } from '../../shared/access/action-table.ts';
import { useTill } from './till-store.ts';
import type { Role } from '../../shared/access/classes.ts';
import type { TableAction } from '../../shared/access/action-table.ts';

/** Whether a role is shown an action at all; the till decides again when it is asked. */
const mayDo = (role: Role, action: TableAction): boolean => permissionOf(role, action) !== 'no';

/** Whether the person signed in is shown an action. */
export const useMay = (action: TableAction): boolean =>
  useTill(({ session }) => session !== null && mayDo(session.role, action));

/** Whether somebody with a right to sell is signed in now. */
export function canSell(): boolean {
  const { session } = useTill.getState();
  return session !== null && mayDo(session.role, 'sell');
}
