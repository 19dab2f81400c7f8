import { cashDue, saleTotals } from '../../../shared/domain/sale.ts';
import { err, ok } from '../../../shared/result.ts';
import { transaction } from '../database/transaction.ts';
import { hasTenders } from '../tenders/tender-store.ts';
import { cardOf } from '../clients/cards.ts';
import { findClient } from '../clients/client-store.ts';
import { canUndo, countHeld, saleInHand, saveInHand } from './open-sale-store.ts';
import type { Failure } from '../../../shared/contract/app-error.ts';
import type { SaleInHand } from '../../../shared/contract/sales.ts';
import type { OpenSale } from '../../../shared/domain/sale.ts';
import type { SaleId } from '../../../shared/ids.ts';
import type { Result } from '../../../shared/result.ts';
import type { Writer } from '../database/query.ts';
import type { SignedIn } from '../door/handlers.ts';
import type { House } from '../house.ts';

/** The sale in hand with what it comes to, as every call about it answers. */
export function inHand(house: House): SaleInHand {
  const db = house.db();
  const sale = saleInHand(db);
  const client = sale?.client ? findClient(db, sale.client) : null;
  const rest = { client: client && cardOf(db, client), canUndo: canUndo(db), heldCount: countHeld(db) };
  if (!sale) return { sale: null, totals: null, cash: null, ...rest };
  const totals = saleTotals(sale);
  return {
    sale: { ...sale, lines: [...sale.lines] },
    totals: { ...totals, lines: [...totals.lines], taxes: [...totals.taxes] },
    cash: cashDue(totals.total, house.settings.cashStepMinor),
    ...rest,
  };
}

/**
 * Does the work on the sale in hand, tells the other connections of it, and answers the one that asked. What it comes
 * to is reckoned before the commit: a change that cannot be shown is not saved either.
 */
export function changeInHand(
  { house, connection }: SignedIn,
  work: (db: Writer) => void,
): Result<SaleInHand, Failure> {
  const now = transaction(house.db(), (db) => {
    work(db);
    return inHand(house);
  });
  house.publish('sale.changed', now, connection);
  house.serving.look();
  house.justPaid.look();
  return ok(now);
}

/**
 * Changes the sale in hand (or a new one) and saves it, with what it was before for undo; `also` is done with it or not
 * at all. Lines on which money lies stay as they are.
 */
export function editInHand(
  context: SignedIn,
  change: (sale: OpenSale) => Result<OpenSale, Failure>,
  also: (db: Writer, after: OpenSale) => void = () => {},
): Result<SaleInHand, Failure> {
  const { house } = context;
  house.observe('editing');
  const before = saleInHand(house.db()) ?? emptySale(context);
  const edited = change(before);
  if (!edited.ok) return edited;
  if (edited.value.lines !== before.lines && hasTenders(house.db(), before.saleId))
    return err({ code: 'sale.has-tenders' });
  const after = { ...edited.value, revision: before.revision + 1 };
  return changeInHand(context, (db) => {
    also(db, after);
    saveInHand(db, after, before);
  });
}

const emptySale = ({ house, session }: SignedIn): OpenSale => ({
  saleId: house.makeId() as SaleId,
  revision: 0,
  openedAt: house.time.now(),
  openedBy: session.staffId,
  currency: house.settings.currency,
  taxMode: house.settings.taxMode,
  lines: [],
  client: null,
});
