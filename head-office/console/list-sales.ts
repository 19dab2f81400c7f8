import type { BusinessDate, Instant } from '../../shared/clock.ts';
import type { Currency } from '../../shared/domain/currency.ts';
import type { Query } from '../store/store.ts';

export type SaleLine = {
  readonly saleId: string;
  readonly till: string;
  readonly tillName: string;
  readonly epoch: number;
  readonly seq: number;
  readonly receiptNumber: string;
  readonly businessDate: BusinessDate;
  readonly completedAt: Instant;
  readonly pieces: number;
  readonly names: string;
  readonly currency: Currency;
  readonly totalMinor: number;
  /** How it was paid, as JSON: kind and amount of each tender. Null for sales of an earlier version. */
  readonly tenders: string | null;
};

export type DaySales = {
  readonly sales: readonly SaleLine[];
  readonly sums: readonly {
    readonly currency: Currency;
    readonly totalMinor: number;
    readonly sales: number;
  }[];
  /** The days with sales before and after. */
  readonly before: BusinessDate | null;
  readonly after: BusinessDate | null;
};

type Place = { readonly legalEntity: string; readonly boutique: string };

const saleColumns = `
  s.sale_id as "saleId", s.till, t.name as "tillName", s.epoch, s.seq, s.receipt_number as "receiptNumber",
  s.business_date as "businessDate", s.completed_at as "completedAt", s.pieces, s.currency, s.total_minor as "totalMinor", s.tenders,
  (select coalesce(string_agg(l.name, ' · ' order by l.line), '') from sale_lines l
   where l.legal_entity = s.legal_entity and l.sale_id = s.sale_id) as names
  from sales s join tills t using (legal_entity, till)`;

/** A boutique's sales of one trading day, newest first, and what they come to in each currency. */
export async function salesOfDay(
  query: Query,
  { legalEntity, boutique }: Place,
  day: BusinessDate,
): Promise<DaySales> {
  const place = [legalEntity, boutique, day];
  const sales = await query<SaleLine>(
    `select ${saleColumns} where s.legal_entity = $1 and s.boutique = $2 and s.business_date = $3
     order by s.completed_at desc, s.seq desc`,
    place,
  );
  const sums = await query<DaySales['sums'][number]>(
    `select currency, sum(total_minor)::bigint as "totalMinor", count(*) as sales
     from sales where legal_entity = $1 and boutique = $2 and business_date = $3 group by currency order by currency`,
    place,
  );
  const around = await query<Pick<DaySales, 'before' | 'after'>>(
    `select max(business_date) filter (where business_date < $3) as before,
       min(business_date) filter (where business_date > $3) as after
     from sales where legal_entity = $1 and boutique = $2`,
    place,
  );
  return { sales: sales.rows, sums: sums.rows, before: null, after: null, ...around.rows[0] };
}

/** The latest sales of all boutiques. */
export async function latestSales(query: Query, most: number): Promise<readonly SaleLine[]> {
  const { rows } = await query<SaleLine>(
    `select ${saleColumns} order by s.completed_at desc, s.seq desc limit $1`,
    [most],
  );
  return rows;
}
