import { canonicalJson } from '../../../shared/sync/canonical-json.ts';
import { all, first, run } from '../database/query.ts';
import type { Currency } from '../../../shared/domain/currency.ts';
import type { QuotedRate } from '../../../shared/domain/exchange.ts';
import type { Money } from '../../../shared/domain/money.ts';
import type { SaleId, TenderId } from '../../../shared/ids.ts';
import type { Reader, Writer } from '../database/query.ts';

/** What the terminal's slip says of a card that was approved. */
export type CardReceipt = {
  readonly brand: string;
  readonly lastFour: string;
  readonly authorisation: string;
};

/** A tender that lies on a sale which is not a fact yet; a card's id is its reference. */
export type OpenTender = { readonly tenderId: TenderId; readonly tendered: Money } & (
  { readonly kind: 'cash' } | ({ readonly kind: 'card' } & CardReceipt)
);

type Row = {
  tender_id: TenderId;
  kind: 'cash' | 'card';
  currency: Currency;
  tendered_minor: number;
  brand: string | null;
  last_four: string | null;
  authorisation: string | null;
};

/** The tenders on a sale, in the order they were taken. */
export const openTenders = (db: Reader, saleId: SaleId): OpenTender[] =>
  all<Row>(
    db,
    `SELECT open_tenders.*, brand, last_four, authorisation FROM open_tenders
     LEFT JOIN card_tenders ON reference = tender_id WHERE open_tenders.sale_id = ? ORDER BY position`,
    saleId,
  ).map(fromRow);

/** The rates the first tender of a sale was taken at, which hold for all of it; null while there is none. */
export function frozenRates(db: Reader, saleId: SaleId): QuotedRate[] | null {
  const row = first<{ rates: string }>(
    db,
    'SELECT rates FROM open_tenders WHERE sale_id = ? ORDER BY position LIMIT 1',
    saleId,
  );
  return row && (JSON.parse(row.rates) as QuotedRate[]);
}

/** Whether money lies on a sale, or may: then its lines stay as they are, and it is neither held nor given up. */
export const hasTenders = (db: Reader, saleId: SaleId): boolean =>
  first(
    db,
    `SELECT 1 FROM open_tenders WHERE sale_id = ?
     UNION ALL SELECT 1 FROM card_tenders WHERE sale_id = ? AND state = 'started' LIMIT 1`,
    saleId,
    saleId,
  ) !== null;

/** Lays a tender on a sale, behind those that lie there. */
export function insertOpenTender(
  db: Writer,
  saleId: SaleId,
  { tenderId, kind, tendered }: Pick<OpenTender, 'tenderId' | 'kind' | 'tendered'>,
  rates: readonly QuotedRate[],
): void {
  run(
    db,
    `INSERT INTO open_tenders
     SELECT ?, ?, coalesce(max(position), -1) + 1, ?, ?, ?, ? FROM open_tenders WHERE sale_id = ?`,
    tenderId,
    saleId,
    kind,
    tendered.currency,
    tendered.minor,
    canonicalJson(rates),
    saleId,
  );
}

/** Takes a tender off its sale. */
export const removeOpenTender = (db: Writer, tenderId: TenderId): void =>
  void run(db, 'DELETE FROM open_tenders WHERE tender_id = ?', tenderId);

/** Takes all tenders off a sale: they became facts with it. */
export const removeOpenTenders = (db: Writer, saleId: SaleId): void =>
  void run(db, 'DELETE FROM open_tenders WHERE sale_id = ?', saleId);

function fromRow(row: Row): OpenTender {
  const { tender_id: tenderId, kind, brand, last_four: lastFour, authorisation } = row;
  const tendered = { minor: row.tendered_minor, currency: row.currency };
  if (kind === 'cash') return { tenderId, kind, tendered };
  return {
    tenderId,
    kind,
    tendered,
    brand: brand ?? '',
    lastFour: lastFour ?? '',
    authorisation: authorisation ?? '',
  };
}
