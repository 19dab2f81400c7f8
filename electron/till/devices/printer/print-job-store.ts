import { first, run } from '../../database/query.ts';
import type { SaleId } from '../../../../shared/ids.ts';
import type { Reader, Writer } from '../../database/query.ts';

export type PrintJob = { readonly jobNumber: number; readonly saleId: SaleId; readonly copy: boolean };
type JobState = 'waiting' | 'printing' | 'printed' | 'unsure';

/** Queues a sale's receipt, in the transaction that completes the sale. */
export const queueReceipt = (db: Writer, saleId: SaleId): void =>
  void run(db, `INSERT INTO print_jobs (sale_id, state, copy) VALUES (?, 'waiting', 0)`, saleId);

/** The oldest receipt that waits, or null. */
export function nextJob(db: Reader): PrintJob | null {
  const row = first<{ job_number: number; sale_id: SaleId; copy: 0 | 1 }>(
    db,
    `SELECT job_number, sale_id, copy FROM print_jobs WHERE state = 'waiting' ORDER BY job_number LIMIT 1`,
  );
  return row && { jobNumber: row.job_number, saleId: row.sale_id, copy: row.copy === 1 };
}

/** Moves a receipt on. */
export const setJobState = (db: Writer, jobNumber: number, state: JobState): void =>
  void run(db, 'UPDATE print_jobs SET state = ? WHERE job_number = ?', state, jobNumber);

/** After a start: nobody knows whether a receipt that was printing came out, so it is never printed again by itself. */
export const doubtInterrupted = (db: Writer): number =>
  run(db, `UPDATE print_jobs SET state = 'unsure' WHERE state = 'printing'`);

/** How many receipts wait. */
export const countWaiting = (db: Reader): number =>
  first<{ waiting: number }>(db, `SELECT count(*) AS waiting FROM print_jobs WHERE state = 'waiting'`)
    ?.waiting ?? 0;
