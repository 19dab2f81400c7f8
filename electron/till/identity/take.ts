import { err, ok } from '../../../shared/result.ts';
import { transaction } from '../database/transaction.ts';
import { record } from '../journal/record.ts';
import { saleInHand } from '../sales/open-sale-store.ts';
import { isFor } from './captures.ts';
import { judge } from './judge.ts';
import { identityState } from './state.ts';
import type { Failure } from '../../../shared/contract/app-error.ts';
import type { IdentityState } from '../../../shared/contract/identity.ts';
import type { Session } from '../../../shared/contract/staff.ts';
import type { Reading } from '../../../shared/domain/identity-document/read-document.ts';
import type { CheckId } from '../../../shared/ids.ts';
import type { Result } from '../../../shared/result.ts';
import type { Caller, SignedIn } from '../door/handlers.ts';
import type { House } from '../house.ts';
import type { Capture } from './captures.ts';

/** What this session captures, if it is this check and its sale is still the one in hand, with the same client. */
export function captureOf({ house, session }: SignedIn, checkId: CheckId): Result<Capture, Failure> {
  const capture = house.captures.of(session);
  const isOpen = capture?.checkId === checkId && isFor(capture, saleInHand(house.db()));
  return isOpen ? ok(capture) : err({ code: 'identity.no-capture' });
}

/** Takes what was read into a capture. That a document had expired is a fact, also when another is shown after it. */
export function take(
  house: House,
  { connection, session }: { readonly connection: Caller; readonly session: Session },
  capture: Capture,
  reading: Reading,
): void {
  const read = { ...capture, reading };
  if (judge(house, session.role, read)?.expired) refuse(house, session, capture, 'expired');
  house.captures.put(connection, session, read);
}

/** Answers whoever asked, and lets the others ask again. */
export function tell(context: SignedIn): Result<IdentityState, Failure> {
  context.house.publish('identity.changed', {}, context.connection);
  return identityState(context);
}

/** Writes down that a document was not taken, or that there was none. */
export function refuse(
  house: House,
  { staffId }: Session,
  { checkId, saleId, client }: Capture,
  reason: 'expired' | 'given up',
): void {
  transaction(house.db(), (db) =>
    record(db, house, 'identity.refused', staffId, { checkId, saleId, client, reason }),
  );
  house.courier.wake();
}
