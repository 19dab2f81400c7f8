import { err, ok } from '../../../shared/result.ts';
import { transaction } from '../database/transaction.ts';
import { record } from '../journal/record.ts';
import { postSigned } from '../sync/post-signed.ts';
import { findStaff } from './staff-store.ts';
import type { PinRequest } from '../../../shared/sync/pin-codes.ts';
import type { Handler } from '../door/handlers.ts';

/** A manager says who needs a code; only head office makes it, and gives it to that person. */
export const askCode: Handler<'staff.askCode'> = async ({ staffId }, { house, session }) => {
  if (!findStaff(house.db(), staffId)) return err({ code: 'sign-in.unknown' });
  const request: PinRequest = { protocol: 1, staffId, askedBy: session.displayName };
  const answer = await postSigned(house, '/pin-requests', request);
  if (!answer.ok || answer.value.status !== 200)
    return err({
      code:
        !answer.ok && answer.error.reason === 'not enrolled' ? 'pin-code.no-office' : 'pin-code.office-away',
    });
  transaction(house.db(), (db) => record(db, house, 'staff.code-asked', session.staffId, { staffId }));
  return ok({});
};
