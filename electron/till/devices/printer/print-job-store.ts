import { all, first, run } from '../../database/query.ts';
import type { Role } from '../../../../shared/access/classes.ts';
import type { Language } from '../../../../shared/domain/language.ts';
import type { SaleId } from '../../../../shared/ids.ts';
import type { Reader, Writer } from '../../database/query.ts';

/**
 * A receipt on its way to paper. It is the original or a numbered copy, and shows what whoever asked for it could see
 * then; `language` is null where it is the printer's.
 */
export type PrintJob = {
  readonly jobNumber: number;
  readonly saleId: SaleId;
  /** 0 is the original. */
  readonly copyNumber: number;
  readonly readerRole: Role;
  readonly inHand: boolean;
  readonly language: Language | null;
};
type JobState = 'waiting' | 'printing' | 'printed' | 'unsure';

/** Queues a receipt, in the transaction that makes it a fact. */
export const queueReceipt = (db: Writer, job: Omit<PrintJob, 'jobNumber'>): void =>
  void run(
    db,
    `INSERT INTO print_jobs (sale_id, state, copy_number, reader_role, in_hand, language)
     VALUES (?, 'waiting', ?, ?, ?, ?)`,
    job.saleId,
    job.copyNumber,
    job.readerRole,
    job.inHand ? 1 : 0,
    job.language,
  );

type Row = {
  job_number: number;
  sale_id: SaleId;
  copy_number: number;
  reader_role: Role;
  in_hand: 0 | 1;
  language: Language | null;
};

/** The oldest receipt that waits, or null. */
export function nextJob(db: Reader): PrintJob | null {
  const row = first<Row>(
    db,
    `SELECT job_number, sale_id, copy_number, reader_role, in_hand, language FROM print_jobs
      WHERE state = 'waiting' ORDER BY job_number LIMIT 1`,
  );
  return (
    row && {
      jobNumber: row.job_number,
      saleId: row.sale_id,
      copyNumber: row.copy_number,
      readerRole: row.reader_role,
      inHand: row.in_hand === 1,
      language: row.language,
    }
  );
}

/** Moves a receipt on. */
export const setJobState = (db: Writer, jobNumber: number, state: JobState): void =>
  void run(db, 'UPDATE print_jobs SET state = ? WHERE job_number = ?', state, jobNumber);

/** Moves a receipt on that somebody was unsure of; false when nobody is. */
export const settleDoubt = (db: Writer, jobNumber: number, state: JobState): boolean =>
  run(db, `UPDATE print_jobs SET state = ? WHERE job_number = ? AND state = 'unsure'`, state, jobNumber) ===
  1;

/** After a start: nobody knows whether a receipt that was printing came out, so it is never printed again by itself. */
export const doubtInterrupted = (db: Writer): number =>
  run(db, `UPDATE print_jobs SET state = 'unsure' WHERE state = 'printing'`);

/** How many receipts wait. */
export const countWaiting = (db: Reader): number =>
  first<{ waiting: number }>(db, `SELECT count(*) AS waiting FROM print_jobs WHERE state = 'waiting'`)
    ?.waiting ?? 0;

/** The receipts of which only a person can say whether they came out. */
export const listUnsure = (db: Reader): { jobNumber: number; saleId: SaleId; receiptNumber: string }[] =>
  all<{ job_number: number; sale_id: SaleId; receipt_number: string }>(
    db,
    `SELECT job_number, sale_id, receipt_number FROM print_jobs JOIN sales USING (sale_id)
      WHERE state = 'unsure' ORDER BY job_number`,
  ).map(({ job_number: jobNumber, sale_id: saleId, receipt_number: receiptNumber }) => ({
    jobNumber,
    saleId,
    receiptNumber,
  }));
