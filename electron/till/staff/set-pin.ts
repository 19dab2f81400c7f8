import { whyWeakPin } from '../../../shared/domain/pin.ts';
import { err, ok } from '../../../shared/result.ts';
import { transaction } from '../database/transaction.ts';
import { record } from '../journal/record.ts';
import { recordSignIn, sessionOf } from './begin-session.ts';
import { newPins } from './pin.ts';
import { isTheirCode, useCode } from './pin-code-store.ts';
import { savePins } from './pin-store.ts';
import { findStaff } from './staff-store.ts';
import type { Handler } from '../door/handlers.ts';

export const checkCode: Handler<'staff.checkCode'> = ({ staffId, code }, { house }) => {
  const member = findStaff(house.db(), staffId);
  if (!member) return err({ code: 'sign-in.unknown' });
  return isTheirCode(house.db(), staffId, code, house.time.now()) ? ok({}) : err({ code: 'pin-code.wrong' });
};

/** Who has the code sets a PIN, a first one or a new one: it is head office's word for who they are. */
export const setPin: Handler<'staff.setPin'> = async ({ staffId, code, pin }, { house, connection }) => {
  const member = findStaff(house.db(), staffId);
  if (!member) return err({ code: 'sign-in.unknown' });
  if (!isTheirCode(house.db(), staffId, code, house.time.now())) return err({ code: 'pin-code.wrong' });
  const why = whyWeakPin(pin, code);
  if (why) return err({ code: 'pin.weak', details: { why } });
  const pins = await newPins(pin, house.pepper);
  const set = transaction(house.db(), (db) => {
    // Two windows may have had the same code.
    if (!useCode(db, staffId, code, house.time.now())) return false;
    savePins(db, staffId, pins);
    record(db, house, 'staff.pin-set', staffId, { staffId });
    recordSignIn(db, house, { member, underDuress: false });
    return true;
  });
  if (!set) return err({ code: 'pin-code.wrong' });
  const session = sessionOf(house, member);
  connection.signIn(session, false);
  return ok(session);
};
