import { err, ok } from '../../../shared/result.ts';
import { transaction } from '../database/transaction.ts';
import { record } from '../journal/record.ts';
import { askCode } from './ask-code.ts';
import { assignBadge, blockBadge, byBadge } from './badges.ts';
import { recordSignIn, sessionOf } from './begin-session.ts';
import { checkPin } from './check-pin.ts';
import { setDuressPin } from './set-duress-pin.ts';
import { checkCode, setPin } from './set-pin.ts';
import { findStaff, readStaff } from './staff-store.ts';
import { tileOf } from './tile.ts';
import type { Handlers } from '../door/handlers.ts';

export const staffHandlers = {
  'staff.tiles': (_, { house }) => ok(readStaff(house.db()).map((member) => tileOf(house, member))),
  'staff.signIn': async ({ staffId, pin }, { house, connection }) => {
    const known = await checkPin(house, staffId, pin);
    if (!known.ok) return known;
    transaction(house.db(), (db) => recordSignIn(db, house, known.value));
    const session = sessionOf(house, known.value.member);
    connection.signIn(session, known.value.underDuress);
    // Head office hears at once of who signs in by force, and so of everybody: a line that is busy tells nothing.
    house.courier.wake();
    return ok(session);
  },
  'staff.checkCode': checkCode,
  'staff.setPin': setPin,
  'staff.askCode': askCode,
  'staff.byBadge': byBadge,
  'staff.assignBadge': assignBadge,
  'staff.blockBadge': blockBadge,
  'staff.setDuressPin': setDuressPin,
  'staff.session': (_, { connection }) => ok({ session: connection.session() }),
  'staff.lock': (_, { house, connection, session }) => {
    transaction(house.db(), (db) => record(db, house, 'staff.locked', session.staffId, {}));
    connection.signOut('locked');
    return ok({});
  },
  // That it came is all there is to it: the door has taken note.
  'staff.present': () => ok({}),
  'staff.letIn': ({ staffId }, { house, session }) => {
    if (!findStaff(house.db(), staffId)) return err({ code: 'sign-in.unknown' });
    transaction(house.db(), (db) => {
      house.signIns.clear(db, staffId);
      record(db, house, 'staff.let-in', session.staffId, { staffId });
    });
    return ok({});
  },
} satisfies Partial<Handlers>;
