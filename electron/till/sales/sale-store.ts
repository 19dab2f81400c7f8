import { canonicalJson } from '../../../shared/sync/canonical-json.ts';
import { all, first, run } from '../database/query.ts';
import { findIdentity, findSettlement, insertSettlement } from './settlement-store.ts';
import type { BusinessDate, Instant } from '../../../shared/clock.ts';
import type { IdentityOnSale, SettledSale } from '../../../shared/contract/payment.ts';
import type { Currency } from '../../../shared/domain/currency.ts';
import type { PieceKind } from '../../../shared/domain/piece.ts';
import type { SaleLine } from '../../../shared/domain/sale.ts';
import type { TaxMode } from '../../../shared/domain/tax.ts';
import type { ClientId, LineId, PieceId, SaleId, StaffId } from '../../../shared/ids.ts';
import type { BodyOf } from '../../../shared/sync/bodies.ts';
import type { Entry } from '../../../shared/sync/entry.ts';
import type { Reader, Writer } from '../database/query.ts';

/** A completed sale as the tables hold it. */
export type StoredSale = {
  readonly saleId: SaleId;
  readonly receiptNumber: string;
  readonly completedAt: Instant;
  readonly businessDate: BusinessDate;
  readonly staffId: StaffId;
  readonly servedBy: string;
  readonly client: ClientId | null;
  readonly currency: Currency;
  readonly taxMode: TaxMode;
  readonly lines: readonly SaleLine[];
  readonly settled: SettledSale;
  readonly identity: IdentityOnSale | null;
};

type SaleRow = {
  sale_id: SaleId;
  receipt_number: string;
  completed_at: Instant;
  business_date: BusinessDate;
  staff_id: StaffId;
  served_by: string;
  client_id: ClientId | null;
  currency: Currency;
  tax_mode: TaxMode;
};
type LineRow = {
  line_id: LineId;
  piece_id: PieceId;
  code: string;
  kind: PieceKind;
  name: string;
  detail: string;
  drawing: string;
  serialised: 0 | 1;
  quantity: number;
  unit_price_minor: number;
  discount: string | null;
  tax_rate_bp: number;
  size: string | null;
};
/** Shows a completed sale in the tables, from the very entry that states it. */
export function insertSale(db: Writer, entry: Entry, body: BodyOf<'sale.completed'>, staffId: StaffId): void {
  const { saleId, totals } = body;
  run(
    db,
    'INSERT INTO sales VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)',
    saleId,
    body.receiptNumber,
    entry.epoch,
    entry.seq,
    entry.at,
    entry.businessDate,
    staffId,
    body.servedBy,
    body.client,
    body.currency,
    body.taxMode,
    totals.gross.minor,
    totals.discount.minor,
    totals.tax.minor,
    totals.total.minor,
  );
  body.lines.forEach((line, position) => {
    run(
      db,
      'INSERT INTO sale_lines VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)',
      saleId,
      position,
      line.lineId,
      line.pieceId,
      line.code,
      line.kind,
      line.name,
      line.detail,
      line.drawing,
      line.serialised ? 1 : 0,
      line.quantity,
      line.unitPrice.minor,
      line.discount && JSON.stringify(line.discount),
      line.taxRateBp,
      totals.lines[position]?.net.minor ?? 0,
      line.size && canonicalJson(line.size),
    );
  });
  insertSettlement(db, body);
}

/** A completed sale, or null when there is none with this id. */
export function findSale(db: Reader, saleId: SaleId): StoredSale | null {
  const row = first<SaleRow>(db, 'SELECT * FROM sales WHERE sale_id = ?', saleId);
  if (!row) return null;
  const { currency } = row;
  const lines = all<LineRow>(db, 'SELECT * FROM sale_lines WHERE sale_id = ? ORDER BY position', saleId);
  return {
    saleId,
    receiptNumber: row.receipt_number,
    completedAt: row.completed_at,
    businessDate: row.business_date,
    staffId: row.staff_id,
    servedBy: row.served_by,
    client: row.client_id,
    currency,
    taxMode: row.tax_mode,
    lines: lines.map((line) => lineFrom(line, currency)),
    settled: findSettlement(db, saleId, currency),
    identity: findIdentity(db, saleId),
  };
}

/** The sales of a business day, newest first. */
export const salesOfDay = (db: Reader, day: BusinessDate) =>
  all<SaleRow & { pieces: number; total_minor: number }>(
    db,
    `SELECT sales.*, (SELECT sum(quantity) FROM sale_lines WHERE sale_lines.sale_id = sales.sale_id) AS pieces
     FROM sales WHERE business_date = ? ORDER BY completed_at DESC, receipt_number DESC`,
    day,
  );

/** How many sales this till has completed: the next receipt's number rests on it. */
export const countSales = (db: Reader): number =>
  first<{ sales: number }>(db, 'SELECT count(*) AS sales FROM sales')?.sales ?? 0;

const lineFrom = (row: LineRow, currency: Currency): SaleLine => ({
  lineId: row.line_id,
  pieceId: row.piece_id,
  code: row.code,
  kind: row.kind,
  name: row.name,
  detail: row.detail,
  drawing: row.drawing,
  serialised: row.serialised === 1,
  quantity: row.quantity,
  unitPrice: { minor: row.unit_price_minor, currency },
  discount: row.discount === null ? null : (JSON.parse(row.discount) as SaleLine['discount']),
  taxRateBp: row.tax_rate_bp,
  size: row.size === null ? null : (JSON.parse(row.size) as SaleLine['size']),
});
