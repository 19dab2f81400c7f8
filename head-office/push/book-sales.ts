import { openDoubleSold } from './double-sold.ts';
import { factsOf, rejected } from './interpret.ts';
import type { Instant } from '../../shared/clock.ts';
import type { Entry } from '../../shared/sync/entry.ts';
import type { Query } from '../store/store.ts';
import type { Reading, Sale } from './interpret.ts';
import type { TillRow } from './standing.ts';

export type BookedSale = { readonly entry: Entry; readonly sale: Sale };

/** Books the sales among the readings; a sale that head office has already is set aside. */
export async function bookSales(
  query: Query,
  till: TillRow,
  readings: readonly Reading[],
  now: Instant,
): Promise<readonly Reading[]> {
  const sales = factsOf(readings, 'sale.completed').map(({ entry, body }) => ({ entry, sale: body }));
  if (sales.length === 0) return readings;
  const booked = await insertSales(query, till, sales);
  const news = sales.filter(({ entry }) => booked.has(entry.seq));
  await insertLines(query, till, news);
  await openDoubleSold(query, till, news, now);
  const twice = new Set(sales.flatMap(({ entry }) => (booked.has(entry.seq) ? [] : [entry.seq])));
  return readings.map((reading) =>
    twice.has(reading.entry.seq) ? rejected(reading.entry, 'sale-is-here') : reading,
  );
}

/** Inserts sales in the order of their ids, so that two tills never wait for one another; gives the seqs that are new. */
async function insertSales(
  query: Query,
  { legalEntity, till, boutique }: TillRow,
  sales: readonly BookedSale[],
): Promise<ReadonlySet<number>> {
  const { rows } = await query<{ seq: number }>(
    `insert into sales (legal_entity, till, boutique,
       sale_id, epoch, seq, receipt_number, business_date, completed_at, pieces, currency, total_minor, tenders)
     select $1, $2, $3, sold.* from unnest(
       $4::uuid[], $5::bigint[], $6::bigint[], $7::text[], $8::text[], $9::bigint[], $10::bigint[], $11::text[], $12::bigint[], $13::text[]
     ) as sold (sale_id, epoch, seq, receipt_number, business_date, completed_at, pieces, currency, total_minor, tenders)
     order by sale_id, seq
     on conflict do nothing returning seq`,
    [
      legalEntity,
      till,
      boutique,
      sales.map(({ sale }) => sale.saleId),
      sales.map(({ entry }) => entry.epoch),
      sales.map(({ entry }) => entry.seq),
      sales.map(({ sale }) => sale.receiptNumber),
      sales.map(({ entry }) => entry.businessDate),
      sales.map(({ entry }) => entry.at),
      sales.map(({ sale }) => sale.lines.reduce((pieces, { quantity }) => pieces + quantity, 0)),
      sales.map(({ sale }) => sale.currency),
      sales.map(({ sale }) => sale.totals.total.minor),
      sales.map(({ sale }) => JSON.stringify(sale.tenders.map(({ kind, tendered }) => ({ kind, tendered })))),
    ],
  );
  return new Set(rows.map(({ seq }) => seq));
}

async function insertLines(
  query: Query,
  { legalEntity }: TillRow,
  sales: readonly BookedSale[],
): Promise<void> {
  const lines = sales.flatMap(({ sale }) =>
    sale.lines.map((line, index) => ({ saleId: sale.saleId, index, line, net: netOf(sale, line.lineId) })),
  );
  await query(
    `insert into sale_lines (legal_entity, sale_id, line, piece_id, code, name, serialised, quantity, net_minor)
     select $1, sold.* from unnest(
       $2::uuid[], $3::int[], $4::uuid[], $5::text[], $6::text[], $7::boolean[], $8::bigint[], $9::bigint[]
     ) as sold`,
    [
      legalEntity,
      lines.map(({ saleId }) => saleId),
      lines.map(({ index }) => index),
      lines.map(({ line }) => line.pieceId),
      lines.map(({ line }) => line.code),
      lines.map(({ line }) => line.name),
      lines.map(({ line }) => line.serialised),
      lines.map(({ line }) => line.quantity),
      lines.map(({ net }) => net),
    ],
  );
}

/** `interpret` has seen that every line has its total. */
const netOf = (sale: Sale, lineId: string): number =>
  sale.totals.lines.find((total) => total.lineId === lineId)?.net.minor ?? 0;
