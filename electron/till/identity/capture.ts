import { money } from '../../../shared/domain/money.ts';
import { saleTotals } from '../../../shared/domain/sale.ts';
import { err } from '../../../shared/result.ts';
import { saleInHand } from '../sales/open-sale-store.ts';
import { askRules } from './gate.ts';
import { sealingKey } from './key-store.ts';
import { playPassport } from './play-passport.ts';
import { readOn } from './reading.ts';
import { captureOf, refuse, take, tell } from './take.ts';
import { documentTyped } from './typed.ts';
import type { CheckId } from '../../../shared/ids.ts';
import type { Handler } from '../door/handlers.ts';

/** Lines that follow one another within this time are of one document: nobody lays another one down so fast. */
const oneReadMs = 1_000;

export const begin: Handler<'identity.begin'> = ({ saleId }, context) => {
  const { house, connection, session } = context;
  const sale = saleInHand(house.db());
  if (!sale || sale.saleId !== saleId) return err({ code: 'sale.none' });
  // Nobody's papers are looked at for nothing: a rule must ask for them, were it all paid in cash.
  const { total } = saleTotals(sale);
  const { document } = askRules(house, sale, [money(total.minor, total.currency)]);
  if (!document) return err({ code: 'identity.not-needed' });
  if (sale.client === null) return err({ code: 'identity.client-needed' });
  const key = sealingKey(house.db());
  if (!key.ok) return key;
  const checkId = house.makeId() as CheckId;
  house.captures.put(connection, session, {
    checkId,
    saleId,
    client: sale.client,
    reading: null,
    begun: null,
  });
  house.scanning.play(() => playPassport(house, session));
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
