import { saleTotals } from '../../../shared/domain/sale.ts';
import { drawerMoves } from '../../../shared/domain/tenders.ts';
import { err, ok } from '../../../shared/result.ts';
import { usedApprovals } from '../approvals/approval-store.ts';
import { insertMovement, takeFromStock } from '../catalogue/piece-store.ts';
import { run } from '../database/query.ts';
import { outcomeIsUnknown } from '../database/problems.ts';
import { transaction } from '../database/transaction.ts';
import { queueReceipt } from '../devices/printer/print-job-store.ts';
import { record } from '../journal/record.ts';
import { removeOpenTenders } from '../tenders/tender-store.ts';
import { removeOpenSale } from './open-sale-store.ts';
import { receiptNumber } from './receipt.ts';
import { countSales, findSale, insertSale } from './sale-store.ts';
import type { Failure } from '../../../shared/contract/app-error.ts';
import type { IdentityOnSale, SettledSale } from '../../../shared/contract/payment.ts';
import type { Session } from '../../../shared/contract/staff.ts';
import type { OpenSale } from '../../../shared/domain/sale.ts';
import type { Result } from '../../../shared/result.ts';
import type { House } from '../house.ts';

/**
 * Makes the sale a fact: journal entry, sale, stock, cash, receipt to print, and the open sale gone, all in one
 * transaction. Returns once it is on disk. After an I/O error nobody knows, so the database is reopened and asked.
 */
export function completeSale(
  house: House,
  session: Session,
  sale: OpenSale,
  settled: SettledSale,
  identity: IdentityOnSale | null,
): Result<null, Failure> {
  try {
    transaction(
      house.db(),
      (db) => {
        const doer = { staff: session.staffId, approvals: usedApprovals(db, sale.saleId) };
        const facts = {
          saleId: sale.saleId,
          receiptNumber: receiptNumber(house.settings.tillName, countSales(db) + 1),
          servedBy: session.displayName,
          client: sale.client,
          currency: sale.currency,
          taxMode: sale.taxMode,
          lines: [...sale.lines],
          totals: plain(saleTotals(sale)),
          ...settled,
          identity,
        };
        const { entry, body } = record(db, house, 'sale.completed', doer, facts);
        insertSale(db, entry, body, session.staffId);
        for (const line of sale.lines) {
          takeFromStock(db, line.pieceId, line.quantity);
          insertMovement(db, entry, line.pieceId, -line.quantity);
        }
        for (const { currency, minor } of drawerMoves(settled))
          run(db, 'INSERT INTO cash_movements VALUES (?, ?, ?, ?)', entry.epoch, entry.seq, currency, minor);
        removeOpenTenders(db, sale.saleId);
        if (house.printing.present()) {
          const { saleId } = sale;
          queueReceipt(db, { saleId, copyNumber: 0, readerRole: session.role, inHand: true, language: null });
        }
        removeOpenSale(db, sale.saleId);
      },
      {
        beforeCommit: () => house.observe('before commit'),
        inCommit: () => house.observe('in commit'),
        committed: () => house.observe('committed'),
      },
    );
    return ok(null);
  } catch (error) {
    if (!outcomeIsUnknown(error)) throw error;
    const again = house.reopen();
    if (!again.ok) return again;
    return err({ code: 'pay.unknown', details: { paid: findSale(house.db(), sale.saleId) ? 'yes' : 'no' } });
  }
}

const plain = (totals: ReturnType<typeof saleTotals>) => ({
  ...totals,
  lines: [...totals.lines],
  taxes: [...totals.taxes],
});
