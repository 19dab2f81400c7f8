import { entryBodies } from '../../../../shared/sync/bodies.ts';
import type { BodyOf, EntryKind } from '../../../../shared/sync/bodies.ts';
import type { Entry } from '../../../../shared/sync/entry.ts';

type Value = string | number | null;
export type Row = readonly Value[];

/** A table that shows facts: how to read its rows, and the rows an entry says must be there. The first `key` columns name a row. */
export type ShownTable = {
  readonly table: string;
  readonly key: number;
  readonly select: string;
  readonly rowsOf: (entry: Entry) => readonly Row[];
};

export const shownTables: readonly ShownTable[] = [
  {
    table: 'staff',
    key: 1,
    select: 'SELECT staff_id, role FROM staff',
    rowsOf: on('staff.added', (_, body) => [[body.staffId, body.role]]),
  },
  {
    table: 'sales',
    key: 1,
    select: `SELECT sale_id, receipt_number, epoch, seq, completed_at, business_date, staff_id, served_by, currency,
      tax_mode, gross_minor, discount_minor, tax_minor, total_minor FROM sales`,
    rowsOf: onSale((entry, body) => {
      const { gross, discount, tax, total } = body.totals;
      const what = [body.saleId, body.receiptNumber, entry.epoch, entry.seq, entry.at, entry.businessDate];
      const who = [entry.staff, body.servedBy, body.currency, body.taxMode];
      return [[...what, ...who, gross.minor, discount.minor, tax.minor, total.minor]];
    }),
  },
  {
    table: 'sale_lines',
    key: 2,
    select: `SELECT sale_id, position, line_id, piece_id, code, name, detail, drawing, serialised, quantity,
      unit_price_minor, discount, tax_rate_bp, net_minor FROM sale_lines`,
    rowsOf: onSale((_, body) =>
      body.lines.map((line, position) => {
        const what = [line.lineId, line.pieceId, line.code, line.name, line.detail, line.drawing];
        const discount = line.discount && JSON.stringify(line.discount);
        const sums = [
          line.unitPrice.minor,
          discount,
          line.taxRateBp,
          body.totals.lines[position]?.net.minor ?? 0,
        ];
        return [body.saleId, position, ...what, line.serialised ? 1 : 0, line.quantity, ...sums];
      }),
    ),
  },
  {
    table: 'sale_tenders',
    key: 2,
    select: `SELECT sale_id, position, kind, currency, tendered_minor, change_minor, rounding_minor FROM sale_tenders`,
    rowsOf: onSale((_, body) =>
      body.tenders.map(({ kind, tendered, change, rounding }, position) => {
        return [body.saleId, position, kind, tendered.currency, tendered.minor, change.minor, rounding.minor];
      }),
    ),
  },
  {
    table: 'stock_movements',
    key: 3,
    select: 'SELECT epoch, seq, piece_id, change FROM stock_movements',
    rowsOf: (entry) => [
      ...on('catalogue.received', (_, body) =>
        body.pieces.map(({ pieceId, quantity }) => [entry.epoch, entry.seq, pieceId, quantity]),
      )(entry),
      ...onSale((_, body) =>
        body.lines.map(({ pieceId, quantity }) => [entry.epoch, entry.seq, pieceId, -quantity]),
      )(entry),
    ],
  },
  {
    table: 'cash_movements',
    key: 3,
    select: 'SELECT epoch, seq, currency, change_minor FROM cash_movements',
    rowsOf: onSale((entry, body) =>
      body.tenders.map(({ tendered, change }) => {
        return [entry.epoch, entry.seq, tendered.currency, tendered.minor - change.minor];
      }),
    ),
  },
];

function on<K extends EntryKind>(
  kind: K,
  rows: (entry: Entry, body: BodyOf<K>) => readonly Row[],
): ShownTable['rowsOf'] {
  return (entry) =>
    entry.kind === kind ? rows(entry, entryBodies[kind].parse(entry.body) as BodyOf<K>) : [];
}

function onSale(
  rows: (entry: Entry, body: BodyOf<'sale.completed'>) => readonly Row[],
): ShownTable['rowsOf'] {
  return on('sale.completed', rows);
}
