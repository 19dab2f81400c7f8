import { first, run } from '../database/query.ts';
import { record } from '../journal/record.ts';
import type { SaleId, StaffId } from '../../../shared/ids.ts';
import type { BodyOf } from '../../../shared/sync/bodies.ts';
import type { Reader, Writer } from '../database/query.ts';
import type { Scribe } from '../journal/record.ts';

/**
 * Writes down that somebody has a receipt made again, and answers its number: 1 is the first copy. Where none was made
 * at the sale it is the original, 0, and only the first to be made is.
 */
export function issueReceipt(
  db: Writer,
  scribe: Scribe,
  staff: StaffId,
  { saleId, how }: Pick<BodyOf<'receipt.issued'>, 'saleId' | 'how'>,
): number {
  const copyNumber = nextNumber(db, saleId);
  const { entry } = record(db, scribe, 'receipt.issued', staff, { saleId, copyNumber, how });
  run(
    db,
    'INSERT INTO receipt_issues (sale_id, copy_number, epoch, seq, how) VALUES (?, ?, ?, ?, ?)',
    saleId,
    copyNumber,
    entry.epoch,
    entry.seq,
    how,
  );
  return copyNumber;
}

function nextNumber(db: Reader, saleId: SaleId): number {
  const last = first<{ last: number | null }>(
    db,
    `SELECT max(copy_number) AS last FROM (
       SELECT copy_number FROM receipt_issues WHERE sale_id = ?
       UNION ALL SELECT copy_number FROM print_jobs WHERE sale_id = ?
     )`,
    saleId,
    saleId,
  )?.last;
  return last === null || last === undefined ? 0 : last + 1;
}
