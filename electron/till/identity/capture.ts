import { money } from '../../../shared/domain/money.ts';
import { saleTotals } from '../../../shared/domain/sale.ts';
import { err, ok } from '../../../shared/result.ts';
import { transaction } from '../database/transaction.ts';
import { record } from '../journal/record.ts';
import { saleInHand } from '../sales/open-sale-store.ts';
import { isFor } from './captures.ts';
import { askRules } from './gate.ts';
import { judge } from './judge.ts';
import { complianceKeyOf } from './key-store.ts';
import { readOn } from './reading.ts';
import { identityState } from './state.ts';
import { documentTyped } from './typed.ts';
import type { Failure } from '../../../shared/contract/app-error.ts';
import type { IdentityState } from '../../../shared/contract/identity.ts';
import type { Session } from '../../../shared/contract/staff.ts';
import type { CheckId } from '../../../shared/ids.ts';
import type { Result } from '../../../shared/result.ts';
import type { Caller, Handler, SignedIn } from '../door/handlers.ts';
import type { House } from '../house.ts';
import type { Capture } from './captures.ts';
import type { Reading } from './reading.ts';

/** Lines that follow one another within this time are of one document: nobody lays another one down so fast. */
const oneReadMs = 1_000;

export const begin: Handler<'identity.begin'> = ({ saleId }, context) => {
  const { house, connection, session } = context;
  const sale = saleInHand(house.db());
  if (!sale || sale.saleId !== saleId) return err({ code: 'sale.none' });
  // Nobody's papers are looked at for nothing: a rule must ask for them, were it all paid in cash.
  const { total } = saleTotals(sale);
  const asked = askRules(house, sale, [money(total.minor, total.currency)]);
  if (!asked.ok) return asked;
  if (!asked.value.document) return err({ code: 'identity.not-needed' });
  if (sale.client === null) return err({ code: 'identity.client-needed' });
  if (complianceKeyOf(house.db()) === null) return err({ code: 'identity.no-key' });
  const checkId = house.makeId() as CheckId;
  house.captures.put(connection, session, {
    checkId,
    saleId,
    client: sale.client,
    reading: null,
    begun: null,
  });
  return tell(context);
};

export const scan: Handler<'identity.scan'> = ({ checkId, text }, context) => {
  const capture = captureOf(context, checkId);
  if (!capture.ok) return capture;
  const { house, connection, session } = context;
  const nowMs = house.clock.monotonicMs();
  const before = capture.value.begun;
  const goesOn = before !== null && nowMs - before.atMs <= oneReadMs;
  const { reading, begun } = readOn(goesOn ? before.text : null, text, house.time.now());
  const read = { ...capture.value, begun: begun === null ? null : { text: begun, atMs: nowMs } };
  house.captures.put(connection, session, read);
  if (!reading) return err({ code: 'identity.no-zone' });
  take(house, context, read, reading);
  return tell(context);
};

export const type: Handler<'identity.type'> = ({ checkId, document }, context) => {
  const capture = captureOf(context, checkId);
  if (!capture.ok) return capture;
  const typed = documentTyped(document, context.house.time.businessDate());
  if (!typed.ok) return typed;
  take(context.house, context, capture.value, { kind: 'document', document: typed.value });
  return tell(context);
};

export const giveUp: Handler<'identity.giveUp'> = ({ checkId }, context) => {
  const capture = captureOf(context, checkId);
  if (!capture.ok) return capture;
  const { house, session } = context;
  refuse(house, session, capture.value, 'given up');
  house.captures.drop(session);
  return tell(context);
};

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
  if (judge(house, read)?.expired) refuse(house, session, capture, 'expired');
  house.captures.put(connection, session, read);
}

/** Answers whoever asked, and lets the others ask again. */
export function tell(context: SignedIn): Result<IdentityState, Failure> {
  context.house.publish('identity.changed', {}, context.connection);
  return identityState(context);
}

function refuse(
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
