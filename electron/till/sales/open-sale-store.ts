import { all, first, run } from '../database/query.ts';
import type { Instant } from '../../../shared/clock.ts';
import type { ClientId, SaleId, StaffId } from '../../../shared/ids.ts';
import type { OpenSale } from '../../../shared/domain/sale.ts';
import type { Reader, Writer } from '../database/query.ts';

/** How many changes of a sale can be taken back. */
const keptSteps = 50;

/** A sale that was put aside, or given up a moment ago. */
export type ParkedSale = {
  readonly sale: OpenSale;
  readonly state: 'held' | 'void';
  readonly note: string | null;
  readonly parkedAt: Instant;
  readonly parkedBy: StaffId;
};

type ParkedRow = {
  document: string;
  state: 'held' | 'void';
  note: string | null;
  parked_at: Instant;
  parked_by: StaffId;
};

/** The sale in hand, or null. */
export function saleInHand(db: Reader): OpenSale | null {
  const row = first<{ document: string }>(db, `SELECT document FROM open_sales WHERE state = 'in hand'`);
  return row && read(row.document);
}

/** Saves the sale in hand after a change and remembers what it was before, for undo. */
export function saveInHand(db: Writer, sale: OpenSale, before: OpenSale | null): void {
  forgetParkedUndo(db);
  run(
    db,
    `INSERT INTO open_sales (sale_id, state, document) VALUES (?, 'in hand', ?)
     ON CONFLICT (sale_id) DO UPDATE SET document = excluded.document`,
    sale.saleId,
    JSON.stringify(sale),
  );
  if (before)
    run(db, 'INSERT INTO sale_steps VALUES (?, ?, ?)', sale.saleId, before.revision, JSON.stringify(before));
  run(
    db,
    'DELETE FROM sale_steps WHERE sale_id = ? AND revision < ?',
    sale.saleId,
    sale.revision - keptSteps,
  );
  reserve(db, sale);
}

/** Says that something about the sale changed which is not on its lines; nothing to undo comes of it. */
export function raiseRevision(db: Writer, sale: OpenSale): OpenSale {
  const raised = { ...sale, revision: sale.revision + 1 };
  run(db, 'UPDATE open_sales SET document = ? WHERE sale_id = ?', JSON.stringify(raised), sale.saleId);
  return raised;
}

/** Says who has the sale in hand now; it is the same sale, at the same revision. */
export const handOver = (db: Writer, sale: OpenSale): void =>
  void run(db, 'UPDATE open_sales SET document = ? WHERE sale_id = ?', JSON.stringify(sale), sale.saleId);

/** What the sale was before its last change; null when there is nothing to go back to. */
export function lastStep(db: Reader, saleId: SaleId): OpenSale | null {
  const row = first<{ document: string }>(
    db,
    'SELECT document FROM sale_steps WHERE sale_id = ? ORDER BY revision DESC LIMIT 1',
    saleId,
  );
  return row && read(row.document);
}

/** Puts back a sale as it was at a step, which is used up; its revision goes on rising, so that no stale payment fits it. */
export function restoreInHand(db: Writer, sale: OpenSale, step: number): void {
  run(db, 'DELETE FROM sale_steps WHERE sale_id = ? AND revision = ?', sale.saleId, step);
  run(db, 'UPDATE open_sales SET document = ? WHERE sale_id = ?', JSON.stringify(sale), sale.saleId);
  reserve(db, sale);
}

/** Nothing goes back to a client whose file has left. */
export const dropStepsWith = (db: Writer, client: ClientId): void =>
  void run(db, `DELETE FROM sale_steps WHERE json_extract(document, '$.client') = ?`, client);

/** Whether there is a change, a hold or a void to take back. */
export const canUndo = (db: Reader): boolean =>
  first(
    db,
    `SELECT 1 FROM open_sales WHERE undoable = 1
     UNION ALL SELECT 1 FROM sale_steps JOIN open_sales USING (sale_id) WHERE state = 'in hand' LIMIT 1`,
  ) !== null;

/** Takes the sale in hand aside: held with its pieces reserved, or given up with its pieces free. */
export function parkInHand(db: Writer, parked: ParkedSale): void {
  forgetParkedUndo(db);
  run(
    db,
    'UPDATE open_sales SET state = ?, note = ?, parked_at = ?, parked_by = ?, undoable = 1 WHERE sale_id = ?',
    parked.state,
    parked.note,
    parked.parkedAt,
    parked.parkedBy,
    parked.sale.saleId,
  );
  if (parked.state === 'void') run(db, 'DELETE FROM reservations WHERE sale_id = ?', parked.sale.saleId);
}

/** The sale parked a moment ago with nothing done since, or null. */
export const lastParked = (db: Reader): ParkedSale | null =>
  parked(first<ParkedRow>(db, 'SELECT * FROM open_sales WHERE undoable = 1'));

/** All held sales, the oldest first. */
export const heldSales = (db: Reader): ParkedSale[] =>
  all<ParkedRow>(db, `SELECT * FROM open_sales WHERE state = 'held' ORDER BY parked_at, sale_id`).flatMap(
    (row) => parked(row) ?? [],
  );

/** One held sale, or null. */
export const heldSale = (db: Reader, saleId: SaleId): ParkedSale | null =>
  parked(first<ParkedRow>(db, `SELECT * FROM open_sales WHERE state = 'held' AND sale_id = ?`, saleId));

/** How many sales are on hold. */
export const countHeld = (db: Reader): number =>
  first<{ held: number }>(db, `SELECT count(*) AS held FROM open_sales WHERE state = 'held'`)?.held ?? 0;

/** Takes a parked sale in hand again. */
export function unpark(db: Writer, sale: OpenSale): void {
  forgetParkedUndo(db, sale.saleId);
  run(
    db,
    `UPDATE open_sales SET state = 'in hand', note = NULL, undoable = 0 WHERE sale_id = ?`,
    sale.saleId,
  );
  reserve(db, sale);
}

/** Removes an open sale: it became a fact. */
export const removeOpenSale = (db: Writer, saleId: SaleId): void =>
  void run(db, 'DELETE FROM open_sales WHERE sale_id = ?', saleId);

function reserve(db: Writer, sale: OpenSale): void {
  run(db, 'DELETE FROM reservations WHERE sale_id = ?', sale.saleId);
  const quantities = new Map<string, number>();
  for (const line of sale.lines)
    quantities.set(line.pieceId, (quantities.get(line.pieceId) ?? 0) + line.quantity);
  for (const [pieceId, quantity] of quantities)
    run(db, 'INSERT INTO reservations VALUES (?, ?, ?)', pieceId, sale.saleId, quantity);
}

// Undo reaches back over a hold or a void only until the next change. Then a void sale is gone for good, and a held one
// loses its past: what once lay on it may lie on another sale by the time it is recalled.
function forgetParkedUndo(db: Writer, except: SaleId | null = null): void {
  run(db, `DELETE FROM open_sales WHERE state = 'void' AND sale_id IS NOT ?`, except);
  run(
    db,
    'DELETE FROM sale_steps WHERE sale_id IN (SELECT sale_id FROM open_sales WHERE undoable = 1 AND sale_id IS NOT ?)',
    except,
  );
  run(db, 'UPDATE open_sales SET undoable = 0 WHERE undoable = 1');
}

const read = (document: string): OpenSale => JSON.parse(document) as OpenSale;

const parked = (row: ParkedRow | null): ParkedSale | null =>
  row && {
    sale: read(row.document),
    state: row.state,
    note: row.note,
    parkedAt: row.parked_at,
    parkedBy: row.parked_by,
  };
