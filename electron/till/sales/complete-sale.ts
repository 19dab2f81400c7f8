import { cashDue, changeFor, saleTotals } from '../../../shared/domain/sale.ts';
import { format, subtract } from '../../../shared/domain/money.ts';
import { err, ok } from '../../../shared/result.ts';
import { usedApprovals } from '../approvals/approval-store.ts';
import { findPiece, insertMovement, takeFromStock } from '../catalogue/piece-store.ts';
import { run } from '../database/query.ts';
import { hasRoom } from '../database/disk-room.ts';
import { outcomeIsUnknown } from '../database/problems.ts';
import { transaction } from '../database/transaction.ts';
import { queueReceipt } from '../devices/printer/print-job-store.ts';
import { record } from '../journal/record.ts';
import { removeOpenSale } from './open-sale-store.ts';
import { receiptNumber } from './receipt.ts';
import { countSales, findSale, insertSale } from './sale-store.ts';
import type { Failure } from '../../../shared/contract/app-error.ts';
import type { Receipt, Tender } from '../../../shared/contract/sales.ts';
import type { Session } from '../../../shared/contract/staff.ts';
import type { OpenSale } from '../../../shared/domain/sale.ts';
import type { Result } from '../../../shared/result.ts';
import type { Reader } from '../database/query.ts';
import type { House } from '../house.ts';

type TakenTenders = Receipt['tenders'];

/** What the tenders come to against the sale: what each took, its change and its rounding. */
export function takeTenders(
  sale: OpenSale,
  tenders: readonly Tender[],
  cashStepMinor: number,
): Result<TakenTenders, Failure> {
  const { total } = saleTotals(sale);
  const { due, rounding } = cashDue(total, cashStepMinor);
  const taken: TakenTenders = [];
  for (const { kind, tendered } of tenders) {
    if (tendered.currency !== sale.currency)
      return err({ code: 'pay.wrong-currency', details: { currency: sale.currency } });
    const change = changeFor(due, tendered);
    if (!change.ok) return err(refusalOf(change.error));
    taken.push({ kind, tendered, change: change.value, rounding });
  }
  return ok(taken);
}

/** Whether the sale may become a fact now: every piece still there, and room on the disk before money changes hands. */
export function mayComplete(db: Reader, folder: string, sale: OpenSale): Result<null, Failure> {
  if (!hasRoom(folder)) return err({ code: 'disk.full' });
  for (const line of sale.lines) {
    const piece = findPiece(db, line.pieceId);
    if (!piece || piece.quantity < line.quantity)
      return err({ code: 'piece.sold', details: { name: line.name, code: line.code } });
  }
  return ok(null);
}

/**
 * Makes the sale a fact: journal entry, sale, stock, cash, receipt to print, and the open sale gone, all in one
 * transaction. Returns once it is on disk. After an I/O error nobody knows, so the database is reopened and asked.
 */
export function completeSale(
  house: House,
  session: Session,
  sale: OpenSale,
  tenders: TakenTenders,
): Result<null, Failure> {
  try {
    transaction(
      house.db(),
      (db) => {
        const approvals = usedApprovals(db, sale.saleId);
        const facts = {
          saleId: sale.saleId,
          receiptNumber: receiptNumber(house.settings.tillName, countSales(db) + 1),
          servedBy: session.displayName,
          client: sale.client,
          currency: sale.currency,
          taxMode: sale.taxMode,
          lines: [...sale.lines],
          totals: plain(saleTotals(sale)),
          tenders,
        };
        const { entry, body } = record(db, house, 'sale.completed', session.staffId, facts, approvals);
        insertSale(db, entry, body, session.staffId);
        for (const line of sale.lines) {
          takeFromStock(db, line.pieceId, line.quantity);
          insertMovement(db, entry, line.pieceId, -line.quantity);
        }
        for (const { tendered, change } of tenders) {
          const kept = subtract(tendered, change);
          run(
            db,
            'INSERT INTO cash_movements VALUES (?, ?, ?, ?)',
            entry.epoch,
            entry.seq,
            kept.currency,
            kept.minor,
          );
        }
        if (house.printing.present) queueReceipt(db, sale.saleId);
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

const refusalOf = (refusal: Extract<ReturnType<typeof changeFor>, { ok: false }>['error']): Failure =>
  refusal.code === 'pay.too-little'
    ? { code: refusal.code, details: { missing: format(refusal.missing) } }
    : refusal;

const plain = (totals: ReturnType<typeof saleTotals>) => ({
  ...totals,
  lines: [...totals.lines],
  taxes: [...totals.taxes],
});
