import { openCases } from '../cases.ts';
import type { Instant } from '../../shared/clock.ts';
import type { Query } from '../store/store.ts';
import type { BookedSale } from './book-sales.ts';
import type { TillRow } from './standing.ts';

/**
 * Marks pieces that are one of a kind as sold. Where another line had sold one before, both sales stand (each client has
 * paid) and a case is opened. The key of `pieces_sold` makes two servers meet: the second waits for the first's commit.
 */
export async function openDoubleSold(
  query: Query,
  till: TillRow,
  sales: readonly BookedSale[],
  now: Instant,
): Promise<void> {
  const lines = sales.flatMap(({ entry, sale }) =>
    sale.lines.flatMap((line, index) => (line.serialised ? [{ entry, sale, line, index }] : [])),
  );
  if (lines.length === 0) return;
  const firsts = await markSold(query, till, lines);
  const again = lines.filter(({ sale, line, index }) => !firsts.has(keyOf(line.pieceId, sale.saleId, index)));
  const before = await firstSales(
    query,
    till,
    again.map(({ line }) => line.pieceId),
  );
  await openCases(
    query,
    till,
    now,
    again.map(({ entry, sale, line, index }) => ({
      kind: 'double-sold',
      epoch: entry.epoch,
      seq: entry.seq,
      about: String(index),
      says: `${line.code} ${line.name}: receipts ${before.get(line.pieceId.toLowerCase()) ?? '?'} and ${sale.receiptNumber}`,
    })),
  );
}

type SoldLine = BookedSale & { readonly line: BookedSale['sale']['lines'][number]; readonly index: number };

/** Inserts in the order of the pieces' ids, so that two tills never wait for one another; gives the lines that came first. */
async function markSold(
  query: Query,
  { legalEntity }: TillRow,
  lines: readonly SoldLine[],
): Promise<ReadonlySet<string>> {
  const { rows } = await query<{ piece: string; sale: string; line: number }>(
    `insert into pieces_sold (legal_entity, piece_id, sale_id, line)
     select $1, piece_id, sale_id, line from unnest($2::uuid[], $3::uuid[], $4::int[]) with ordinality
       as sold (piece_id, sale_id, line, place)
     order by piece_id, place
     on conflict do nothing returning piece_id as piece, sale_id as sale, line`,
    [
      legalEntity,
      lines.map(({ line }) => line.pieceId),
      lines.map(({ sale }) => sale.saleId),
      lines.map(({ index }) => index),
    ],
  );
  return new Set(rows.map(({ piece, sale, line }) => keyOf(piece, sale, line)));
}

/** The receipts that sold pieces first. */
async function firstSales(
  query: Query,
  { legalEntity }: TillRow,
  pieces: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (pieces.length === 0) return new Map();
  const { rows } = await query<{ piece: string; receipt: string }>(
    `select piece_id as piece, receipt_number as receipt
     from pieces_sold join sales using (legal_entity, sale_id)
     where legal_entity = $1 and piece_id = any($2::uuid[])`,
    [legalEntity, pieces],
  );
  return new Map(rows.map(({ piece, receipt }) => [piece, receipt]));
}

/** PostgreSQL writes ids in small letters, whatever a till wrote. */
const keyOf = (piece: string, sale: string, line: number): string => `${piece}/${sale}/${line}`.toLowerCase();
