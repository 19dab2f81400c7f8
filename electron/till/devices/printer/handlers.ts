import { err, ok } from '../../../../shared/result.ts';
import { transaction } from '../../database/transaction.ts';
import { findSale } from '../../sales/sale-store.ts';
import { queueReceipt, settleDoubt } from './print-job-store.ts';
import type { Handler, Handlers } from '../../door/handlers.ts';

export const printingHandlers = {
  'printing.state': (_, { house }) => ok(house.printing.state()),
  'printing.print': print,
  'printing.answer': answer,
} satisfies Partial<Handlers>;

function print(
  { saleId, language }: Parameters<Handler<'printing.print'>>[0],
  { house }: Parameters<Handler<'printing.print'>>[1],
): ReturnType<Handler<'printing.print'>> {
  if (!house.printing.present()) return err({ code: 'printing.no-printer' });
  if (!findSale(house.db(), saleId)) return err({ code: 'sale.unknown' });
  transaction(house.db(), (db) => queueReceipt(db, saleId, language ?? null));
  house.printing.wake();
  return ok(house.printing.state());
}

/** A receipt that did not come out is printed as what it was: there is no other that it would be a copy of. */
function answer(
  { jobNumber, cameOut }: Parameters<Handler<'printing.answer'>>[0],
  { house }: Parameters<Handler<'printing.answer'>>[1],
): ReturnType<Handler<'printing.answer'>> {
  const settled = transaction(house.db(), (db) =>
    settleDoubt(db, jobNumber, cameOut ? 'printed' : 'waiting'),
  );
  if (!settled) return err({ code: 'printing.not-unsure' });
  house.printing.wake();
  return ok(house.printing.state());
}
