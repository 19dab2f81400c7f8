import { all } from '../database/query.ts';
import type { BusinessDate } from '../../../shared/clock.ts';
import type { Currency } from '../../../shared/domain/currency.ts';
import type { Money } from '../../../shared/domain/money.ts';
import type { PieceKind } from '../../../shared/domain/piece.ts';
import type { ClientId, SaleId } from '../../../shared/ids.ts';
import type { Reader } from '../database/query.ts';

/** The most of a client's past that is shown at once. */
const mostRows = 200;

// Sales under an id that a merge took over are theirs too.
const known = `WITH RECURSIVE known (id) AS (
  SELECT ? UNION SELECT dropped_id FROM client_merges JOIN known ON kept_id = id)`;

/** The pieces a client bought, the newest first, without what they paid. */
export const piecesBought = (db: Reader, clientId: ClientId) =>
  all<{
    saleId: SaleId;
    businessDate: BusinessDate;
    code: string;
    kind: PieceKind;
    name: string;
    detail: string;
    drawing: string;
    quantity: number;
  }>(
    db,
    `${known} SELECT sale_id AS saleId, business_date AS businessDate, code, kind, name, detail, drawing, quantity
     FROM sales JOIN sale_lines USING (sale_id) WHERE client_id IN (SELECT id FROM known)
     ORDER BY completed_at DESC, position LIMIT ?`,
    clientId,
    mostRows,
  );

/** A client's past sales with their sums, the newest first. */
export const pastSales = (db: Reader, clientId: ClientId) =>
  all<{
    sale_id: SaleId;
    business_date: BusinessDate;
    receipt_number: string;
    currency: Currency;
    total_minor: number;
    discount_minor: number;
  }>(
    db,
    `${known} SELECT sale_id, business_date, receipt_number, currency, total_minor, discount_minor
     FROM sales WHERE client_id IN (SELECT id FROM known) ORDER BY completed_at DESC LIMIT ?`,
    clientId,
    mostRows,
  ).map((row) => ({
    saleId: row.sale_id,
    businessDate: row.business_date,
    receiptNumber: row.receipt_number,
    total: { minor: row.total_minor, currency: row.currency },
    discount: { minor: row.discount_minor, currency: row.currency },
  }));

/** What a client spent in all, in each currency. */
export const spendOf = (db: Reader, clientId: ClientId): Money[] =>
  all<Money>(
    db,
    `${known} SELECT sum(total_minor) AS minor, currency FROM sales WHERE client_id IN (SELECT id FROM known)
     GROUP BY currency ORDER BY currency`,
    clientId,
  );
