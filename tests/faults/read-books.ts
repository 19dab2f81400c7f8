import { openForReading, closeDatabase } from '../../electron/till/database/open-database.ts';
import { all } from '../../electron/till/database/query.ts';
import { verify } from '../../electron/till/journal/verify/verify.ts';
import { databaseFile } from '../../electron/till/start/data-folder.ts';
import { assert } from '../../shared/result.ts';
import type { Reader } from '../../electron/till/database/query.ts';
import type { SaleId, TillId } from '../../shared/ids.ts';
import type { Boutique } from './found-boutique.ts';

/** A completed sale as it lies in a till's tables. */
export type BookedSale = {
  readonly saleId: SaleId;
  readonly seq: number;
  readonly receiptNumber: string;
  readonly totalMinor: number;
};

/** What a till's database holds at one moment, and all that is wrong with it by itself. */
export type Books = {
  readonly till: TillId;
  readonly sales: readonly BookedSale[];
  readonly entries: readonly { readonly seq: number; readonly hash: string }[];
  readonly findings: readonly string[];
};

/** Reads the books of a till, which may be running: one snapshot, nothing changed. */
export function readBooks({ folder, keyHex }: Boutique): Books {
  const opened = openForReading(databaseFile(folder), Buffer.from(keyHex, 'hex'));
  assert(opened.ok, 'a till that was opened can be read');
  const db = opened.value;
  try {
    db.sqlite.exec('BEGIN');
    const sales = all<BookedSale>(
      db,
      `SELECT sale_id AS saleId, seq, receipt_number AS receiptNumber, total_minor AS totalMinor
       FROM sales ORDER BY seq`,
    );
    const findings = verify(db, folder).findings.map(({ where, what }) => `${where}: ${what}`);
    const [settings] = all<{ till: TillId }>(db, 'SELECT till_id AS till FROM settings');
    assert(settings, 'a till has settings');
    return {
      till: settings.till,
      sales,
      entries: all<Books['entries'][number]>(db, 'SELECT seq, hash FROM journal ORDER BY epoch, seq'),
      findings: [...findings, ...gaps(sales), ...halves(db)],
    };
  } finally {
    closeDatabase(db);
  }
}

/** Receipts are numbered without gaps, in the order of the journal. */
const gaps = (sales: readonly BookedSale[]): string[] =>
  sales
    .filter(({ receiptNumber }, index) => !receiptNumber.endsWith(`-${String(index + 1).padStart(6, '0')}`))
    .slice(0, 1)
    .map(({ receiptNumber }) => `receipts: ${receiptNumber} is not the number after the one before`);

/** What no entry of the journal can say by itself: a sale is closed, reserves nothing, is paid, and prints once. */
const halves = (db: Reader): string[] =>
  Object.entries(queries).flatMap(([what, sql]) =>
    all<{ name: string }>(db, sql).map(({ name }) => `${name}: ${what}`),
  );

const queries = {
  'is completed and still open': 'SELECT sale_id AS name FROM sales JOIN open_sales USING (sale_id)',
  'is not paid for what it costs': `
    SELECT sale_id AS name FROM sales JOIN sale_settlements USING (sale_id) JOIN sale_tenders USING (sale_id)
    GROUP BY sale_id
    HAVING sum(value_minor) - change_value_minor - rounding_minor - remainder_minor <> total_minor`,
  'was approved on a card and pays for nothing': `
    SELECT reference AS name FROM card_tenders WHERE state = 'approved'
    AND NOT EXISTS (SELECT 1 FROM open_tenders WHERE tender_id = reference)
    AND NOT EXISTS (SELECT 1 FROM sale_tenders WHERE sale_tenders.reference = card_tenders.reference)`,
  'has no tender':
    'SELECT sale_id AS name FROM sales WHERE sale_id NOT IN (SELECT sale_id FROM sale_tenders)',
  'does not have one receipt to print': `
    SELECT sale_id AS name FROM sales LEFT JOIN print_jobs USING (sale_id)
    GROUP BY sale_id HAVING count(job_number) <> 1`,
  'is reserved for a sale that does not hold it': `
    SELECT reservations.piece_id AS name FROM reservations JOIN open_sales USING (sale_id)
    WHERE quantity <> (
      SELECT coalesce(sum(json_extract(line.value, '$.quantity')), 0)
      FROM json_each(open_sales.document, '$.lines') AS line
      WHERE json_extract(line.value, '$.pieceId') = reservations.piece_id)`,
  'lies on an open sale without being reserved': `
    SELECT json_extract(line.value, '$.code') AS name FROM open_sales, json_each(open_sales.document, '$.lines') AS line
    WHERE state <> 'void' AND NOT EXISTS (
      SELECT 1 FROM reservations WHERE reservations.sale_id = open_sales.sale_id
      AND piece_id = json_extract(line.value, '$.pieceId'))`,
};
