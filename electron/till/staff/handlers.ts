import { err, ok } from '../../../shared/result.ts';
import { transaction } from '../database/transaction.ts';
import { record } from '../journal/record.ts';
import { pinFits } from './pin.ts';
import { displayName, findStaff, initials, readStaff } from './staff-store.ts';
import type { Handlers } from '../door/handlers.ts';
import type { House } from '../house.ts';
import type { Session, StaffTile } from '../../../shared/contract/staff.ts';
import type { StaffMember } from './staff-store.ts';

export const staffHandlers = {
  'staff.tiles': (_, { house }) => ok(readStaff(house.db()).map((member) => tileOf(house, member))),
  'staff.signIn': async ({ staffId, pin }, { house, connection }) => {
    const member = findStaff(house.db(), staffId);
    if (!member) return err({ code: 'sign-in.unknown' });
    const standing = house.signIns.standing(house.db(), staffId);
    if (standing.needsManager) return err({ code: 'sign-in.needs-manager' });
    if (standing.waitMs > 0)
      return err({ code: 'sign-in.wait', details: { seconds: seconds(standing.waitMs) } });
    const failures = transaction(house.db(), (db) => house.signIns.countTry(db, staffId));
    if (!(await pinFits(pin, member.pinVerifier, house.pepper))) {
      transaction(house.db(), (db) => record(db, house, 'staff.refused', null, { staffId, failures }));
      const { triesLeft } = house.signIns.standing(house.db(), staffId);
      return err({ code: 'sign-in.wrong-pin', details: { left: triesLeft } });
    }
    transaction(house.db(), (db) => {
      house.signIns.clear(db, staffId);
      record(db, house, 'staff.signed-in', staffId, {});
    });
    const session = sessionOf(house, member);
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

function tileOf(house: House, member: StaffMember): StaffTile {
  const { waitMs, needsManager } = house.signIns.standing(house.db(), member.staffId);
  return {
    staffId: member.staffId,
    displayName: displayName(member),
    initials: initials(member),
    role: member.role,
    waitSeconds: seconds(waitMs),
    needsManager,
    samplePin: member.samplePin,
  };
}

const sessionOf = ({ settings, time }: House, member: StaffMember): Session => ({
  staffId: member.staffId,
  displayName: displayName(member),
  initials: initials(member),
  role: member.role,
  signedInAt: time.now(),
  discountLimitBp:
    member.role === 'manager' ? settings.managerDiscountLimitBp : settings.associateDiscountLimitBp,
});

const seconds = (ms: number): number => Math.ceil(ms / 1000);
