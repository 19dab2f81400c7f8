import { canonicalJson } from '../../../shared/sync/canonical-json.ts';
import { searchTokens } from '../../../shared/domain/search-text.ts';
import { all, first, run } from '../database/query.ts';
import type { Piece, PieceKind, PieceState } from '../../../shared/domain/piece.ts';
import type { Currency } from '../../../shared/domain/currency.ts';
import type { PieceId } from '../../../shared/ids.ts';
import type { Entry } from '../../../shared/sync/entry.ts';
import type { Reader, Writer } from '../database/query.ts';

/** A piece with where it stands at this till. */
export type PieceInStock = Piece & { readonly state: PieceState };

type Row = {
  row_number: number;
  piece_id: PieceId;
  code: string;
  kind: PieceKind;
  name: string;
  collection: string;
  metal: string | null;
  fineness_ppt: number | null;
  weight_mg: number | null;
  stones: string;
  certificate: string | null;
  size_text: string | null;
  drawing: string;
  serialised: 0 | 1;
  quantity: number;
  currency: Currency;
  price_minor: number;
  cost_minor: number;
  tax_rate_bp: number;
  held: number;
};

// A piece is held when it lies on a held sale; the sale in hand does not hold it against itself.
const selectPieces = `
  SELECT pieces.*, EXISTS (
    SELECT 1 FROM reservations JOIN open_sales USING (sale_id)
    WHERE reservations.piece_id = pieces.piece_id AND open_sales.state = 'held'
  ) AS held
  FROM pieces`;

/** Adds a piece to the catalogue and to its search index. */
export function insertPiece(db: Writer, piece: Piece): void {
  run(
    db,
    `INSERT INTO pieces (piece_id, code, kind, name, collection, metal, fineness_ppt, weight_mg, stones, certificate,
       size_text, drawing, serialised, quantity, currency, price_minor, cost_minor, tax_rate_bp)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    piece.pieceId,
    piece.code,
    piece.kind,
    piece.name,
    piece.collection,
    piece.metal?.metal ?? null,
    piece.metal?.finenessPpt ?? null,
    piece.weightMg,
    canonicalJson(piece.stones),
    piece.certificate && canonicalJson(piece.certificate),
    piece.sizeText,
    piece.drawing,
    piece.serialised ? 1 : 0,
    piece.quantity,
    piece.price.currency,
    piece.price.minor,
    piece.cost.minor,
    piece.taxRateBp,
  );
  run(
    db,
    'INSERT INTO piece_search (rowid, tokens) SELECT row_number, ? FROM pieces WHERE piece_id = ?',
    [kindToken(piece.kind), ...searchTokens(searchedText(piece))].join(' '),
    piece.pieceId,
  );
}

/** A piece by its id, or null. */
export const findPiece = (db: Reader, pieceId: PieceId): PieceInStock | null =>
  one(first<Row>(db, `${selectPieces} WHERE piece_id = ?`, pieceId));

/** A piece by the code on its tag, or null. */
export const findPieceByCode = (db: Reader, code: string): PieceInStock | null =>
  one(first<Row>(db, `${selectPieces} WHERE code = ?`, code));

/** Pieces whose tokens begin with every one of the terms, in the order of the catalogue. */
export function searchPieces(
  db: Reader,
  { terms, kind, limit }: { terms: readonly string[]; kind: PieceKind | null; limit: number },
): PieceInStock[] {
  const words = [...terms.map((term) => `"${term}"*`), ...(kind ? [kindToken(kind)] : [])];
  if (words.length === 0)
    return all<Row>(db, `${selectPieces} ORDER BY row_number LIMIT ?`, limit).map(fromRow);
  return all<Row>(
    db,
    `${selectPieces} JOIN piece_search ON piece_search.rowid = row_number
     WHERE piece_search MATCH ? ORDER BY piece_search.rowid LIMIT ?`,
    words.join(' AND '),
    limit,
  ).map(fromRow);
}

/** Takes sold pieces out of stock. */
export const takeFromStock = (db: Writer, pieceId: PieceId, quantity: number): void =>
  void run(db, 'UPDATE pieces SET quantity = quantity - ? WHERE piece_id = ?', quantity, pieceId);

/** Notes that pieces came in (positive) or went out (negative) by an entry of the journal. */
export const insertMovement = (db: Writer, { epoch, seq }: Entry, pieceId: PieceId, change: number): void =>
  void run(db, 'INSERT INTO stock_movements VALUES (?, ?, ?, ?)', epoch, seq, pieceId, change);

/** How many of a piece lie on open sales other than the given one. */
export const reservedElsewhere = (db: Reader, pieceId: PieceId, saleId: string): number =>
  first<{ reserved: number }>(
    db,
    'SELECT coalesce(sum(quantity), 0) AS reserved FROM reservations WHERE piece_id = ? AND sale_id <> ?',
    pieceId,
    saleId,
  )?.reserved ?? 0;

// Indexed as one more word, so that a kind narrows a search without reading rows. No typed word begins like it.
const kindToken = (kind: PieceKind): string => `0kind0${kind}`;

function searchedText(piece: Piece): string {
  const stones = piece.stones.map((stone) => stone.stone);
  const metal = piece.metal ? [piece.metal.metal, String(piece.metal.finenessPpt)] : [];
  const certificate = piece.certificate ? [piece.certificate.laboratory, piece.certificate.number] : [];
  // The code both as it is printed and in one word, so that 'R-2041', 'R2041' and '2041' all find it.
  const code = [piece.code, piece.code.replaceAll(/[^\p{L}\p{N}]/gu, '')];
  return [piece.name, piece.collection, ...code, ...metal, ...stones, ...certificate].join(' ');
}

const one = (row: Row | null): PieceInStock | null => row && fromRow(row);

function fromRow(row: Row): PieceInStock {
  return {
    pieceId: row.piece_id,
    code: row.code,
    kind: row.kind,
    name: row.name,
    collection: row.collection,
    metal:
      row.metal === null || row.fineness_ppt === null
        ? null
        : ({ metal: row.metal, finenessPpt: row.fineness_ppt } as Piece['metal']),
    weightMg: row.weight_mg,
    stones: JSON.parse(row.stones) as Piece['stones'],
    certificate: row.certificate === null ? null : (JSON.parse(row.certificate) as Piece['certificate']),
    sizeText: row.size_text,
    drawing: row.drawing,
    serialised: row.serialised === 1,
    quantity: row.quantity,
    price: { minor: row.price_minor, currency: row.currency },
    cost: { minor: row.cost_minor, currency: row.currency },
    taxRateBp: row.tax_rate_bp,
    state: stateOf(row),
  };
}

function stateOf({ quantity, held, serialised }: Row): PieceState {
  if (quantity <= 0) return 'sold';
  return held === 1 && serialised === 1 ? 'held' : 'in stock';
}
