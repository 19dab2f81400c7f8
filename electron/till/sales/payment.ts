import { drawerMoves } from '../../../shared/domain/tenders.ts';
import { err, ok } from '../../../shared/result.ts';
import { identityGate, verifiedOn } from '../identity/gate.ts';
import { settleSale } from '../tenders/settle-sale.ts';
import { completeSale } from './complete-sale.ts';
import { inHand } from './in-hand.ts';
import { mayComplete } from './may-complete.ts';
import { saleInHand } from './open-sale-store.ts';
import { receiptOf } from './receipt.ts';
import { findSale } from './sale-store.ts';
import type { Caller, Handler } from '../door/handlers.ts';
import type { House } from '../house.ts';

/** Answers only after the commit; asked again for a sale that is paid, answers the same receipt and takes nothing. */
export const pay: Handler<'sales.pay'> = (input, { house, connection, session }) => {
  const { saleId, revision, tenders, changeIn } = input;
  const paid = findSale(house.db(), saleId);
  if (paid) return ok(receiptOf(house, paid));
  const sale = saleInHand(house.db());
  if (!sale || sale.saleId !== saleId || sale.lines.length === 0) return err({ code: 'sale.none' });
  if (sale.revision !== revision) return err({ code: 'sale.changed' });
  const possible = mayComplete(house.db(), house.folder, sale);
  if (!possible.ok) return possible;
  const settled = settleSale(house, sale, tenders, changeIn ?? sale.currency);
  if (!settled.ok) return settled;
  const gate = identityGate(house, sale, drawerMoves(settled.value));
  if (!gate.ok) return gate;
  const completed = completeSale(house, session, sale, settled.value, verifiedOn(house, sale));
  // The disk may have answered with an error though the sale is written: then it is a sale like any other.
  if (completed.ok || completed.error.details?.['paid'] === 'yes') {
    house.justPaid.begin(connection, session, saleId);
    goOn(house, connection);
  }
  if (!completed.ok) return completed;
  const stored = findSale(house.db(), saleId);
  return stored ? ok(receiptOf(house, stored)) : err({ code: 'sale.unknown' });
};

function goOn(house: House, connection: Caller): void {
  house.publish('sale.changed', inHand(house), connection);
  house.serving.look();
  house.publish('catalogue.changed', {});
  house.printing.wake();
  house.courier.wake();
}

export const receipt: Handler<'sales.receipt'> = ({ saleId }, { house }) => {
  const sale = findSale(house.db(), saleId);
  return sale ? ok(receiptOf(house, sale)) : err({ code: 'sale.unknown' });
};
