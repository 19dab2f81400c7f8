import { whyWeakPin } from '../../../shared/domain/pin.ts';
import { err, ok } from '../../../shared/result.ts';
import { transaction } from '../database/transaction.ts';
import { record } from '../journal/record.ts';
import { checkPin } from './check-pin.ts';
import { chanceVerifier, pinVerifier } from './pin.ts';
import { pinsOf, savePins } from './pin-store.ts';
import type { Handler } from '../door/handlers.ts';

/**
 * Sets one's PIN for duress, or takes it back. The entry says no more than that a PIN was set. Who is here by such a PIN
 * already gets the same answers, and changes nothing.
 */
export const setDuressPin: Handler<'staff.setDuressPin'> = async ({ pin, duressPin }, context) => {
  const { house, session, connection } = context;
  const { staffId } = session;
  const known = await checkPin(house, staffId, pin);
  if (!known.ok) return known;
  transaction(house.db(), (db) => house.signIns.clear(db, staffId));
  const why = duressPin === null ? null : whyWeakPin(duressPin);
  if (why) return err({ code: 'pin.weak', details: { why } });
  if (duressPin === pin) return err({ code: 'pin.same' });
  const duress = duressPin === null ? chanceVerifier() : await pinVerifier(duressPin, house.pepper);
  transaction(house.db(), (db) => {
    const pins = pinsOf(db, staffId);
    const isTheirs = !known.value.underDuress && !connection.isUnderDuress();
    if (pins && isTheirs) savePins(db, staffId, { own: pins.own, duress });
    record(db, house, 'staff.pin-set', staffId, { staffId });
  });
  return ok({});
};
