import { err, ok } from '../../../../shared/result.ts';
import { transaction } from '../../database/transaction.ts';
import { issueReceipt } from '../../documents/issued-receipts.ts';
import { viewerOf } from '../../door/viewer.ts';
import { findSale } from '../../sales/sale-store.ts';
import { queueReceipt, settleDoubt } from './print-job-store.ts';
import type { Handler, Handlers } from '../../door/handlers.ts';

export const printingHandlers = {
  'printing.state': (_, { house }) => ok(house.printing.state()),
  'printing.print': print,
  'printing.answer': answer,
} satisfies Partial<Handlers>;

/** The paper shows what whoever asks for it may see at this moment, whoever stands there once it comes out. */
function print(
  { saleId, language }: Parameters<Handler<'printing.print'>>[0],
  { house, connection, session }: Parameters<Handler<'printing.print'>>[1],
): ReturnType<Handler<'printing.print'>> {
  if (!house.printing.present()) return err({ code: 'printing.no-printer' });
  if (!findSale(house.db(), saleId)) return err({ code: 'sale.unknown' });
  const inHand = viewerOf(connection, house).stands('in hand', { kind: 'sale', id: saleId });
  transaction(house.db(), (db) => {
    const copyNumber = issueReceipt(db, house, session.staffId, { saleId, how: 'paper' });
    queueReceipt(db, { saleId, copyNumber, readerRole: session.role, inHand, language: language ?? null });
  });
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
