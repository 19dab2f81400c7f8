import { err, ok } from '../../../shared/result.ts';
import { transaction } from '../database/transaction.ts';
import { inHand } from '../sales/in-hand.ts';
import { mayComplete } from '../sales/may-complete.ts';
import { raiseRevision, saleInHand } from '../sales/open-sale-store.ts';
import { tendersState } from './tenders-state.ts';
import type { Failure } from '../../../shared/contract/app-error.ts';
import type { TendersState } from '../../../shared/contract/tenders.ts';
import type { OpenSale } from '../../../shared/domain/sale.ts';
import type { SaleId } from '../../../shared/ids.ts';
import type { Result } from '../../../shared/result.ts';
import type { Writer } from '../database/query.ts';
import type { SignedIn } from '../door/handlers.ts';
import type { House } from '../house.ts';

/** The sale that is being paid: in hand, with something on it. */
export function saleToPay({ db }: House): Result<OpenSale, Failure> {
  const sale = saleInHand(db());
  return sale && sale.lines.length > 0 ? ok(sale) : err({ code: 'sale.none' });
}

/** The same, as the caller saw it, and only if it may become a fact: before money changes hands. */
export function saleAsSeen(
  house: House,
  seen: { readonly saleId: SaleId; readonly revision: number },
): Result<OpenSale, Failure> {
  const sale = saleToPay(house);
  if (!sale.ok) return sale;
  if (sale.value.saleId !== seen.saleId) return err({ code: 'sale.none' });
  if (sale.value.revision !== seen.revision) return err({ code: 'sale.changed' });
  const possible = mayComplete(house.db(), house.folder, sale.value);
  return possible.ok ? sale : possible;
}

/**
 * Changes what lies on the sale, and raises its revision with it: a call that is sent twice finds the sale changed.
 * Everyone hears of the sale; the one who asked has how far it is paid as the answer.
 */
export function changeTenders(
  { house, connection }: SignedIn,
  sale: OpenSale,
  work: (db: Writer) => void,
): Result<TendersState, Failure> {
  house.observe('editing');
  const state = transaction(house.db(), (db) => {
    work(db);
    return tendersState(house, raiseRevision(db, sale));
  });
  house.publish('sale.changed', inHand(house));
  house.publish('tenders.changed', state, connection);
  return ok(state);
}
