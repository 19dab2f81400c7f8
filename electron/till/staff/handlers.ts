import { permissionOf } from '../../../shared/access/action-table.ts';
import { err, ok } from '../../../shared/result.ts';
import { transaction } from '../database/transaction.ts';
import { record } from '../journal/record.ts';
import { checkPin } from './check-pin.ts';
import { displayName, findStaff, initials, readStaff } from './staff-store.ts';
import { tileOf } from './tile.ts';
import type { Handlers } from '../door/handlers.ts';
import type { Role } from '../../../shared/access/classes.ts';
import type { House } from '../house.ts';
import type { Session } from '../../../shared/contract/staff.ts';
import type { StaffMember } from './staff-store.ts';

export const staffHandlers = {
  'staff.tiles': (_, { house }) => ok(readStaff(house.db()).map((member) => tileOf(house, member))),
  'staff.signIn': async ({ staffId, pin }, { house, connection }) => {
    const member = await checkPin(house, staffId, pin);
    if (!member.ok) return member;
    transaction(house.db(), (db) => {
      house.signIns.clear(db, staffId);
      record(db, house, 'staff.signed-in', staffId, {});
    });
    const session = sessionOf(house, member.value);
    connection.signIn(session);
    return ok(session);
  },
  'staff.session': (_, { connection }) => ok({ session: connection.session() }),
  'staff.lock': (_, { house, connection, session }) => {
    transaction(house.db(), (db) => record(db, house, 'staff.locked', session.staffId, {}));
    connection.signOut('locked');
    return ok({});
  },
  'staff.letIn': ({ staffId }, { house, session }) => {
    if (!findStaff(house.db(), staffId)) return err({ code: 'sign-in.unknown' });
    transaction(house.db(), (db) => {
      house.signIns.clear(db, staffId);
      record(db, house, 'staff.let-in', session.staffId, { staffId });
    });
    return ok({});
  },
} satisfies Partial<Handlers>;

const sessionOf = ({ settings, time }: House, member: StaffMember): Session => ({
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
