import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3-multiple-ciphers';
import { setPragmas } from '../../electron/till/database/pragmas.ts';
import type { ReceiptView } from '../../shared/contract/sales.ts';

/** The database library alone, on an encrypted file with the till's pragmas. */
export type BareLibrary = {
  /** Writes as many rows of like size as this sale did, in one transaction; how long that took, in milliseconds. */
  readonly commit: (receipt: ReceiptView) => number;
  readonly close: () => void;
};

/** About what ids, hashes, times and numbers add to a row, in characters. */
const sizes = { entry: 420, sale: 260, line: 60, tender: 90, movement: 110, piece: 420 } as const;

export function openBareLibrary(folder: string): BareLibrary {
  const db = new Sqlite(join(folder, 'bare.db'));
  db.pragma("cipher = 'sqlcipher'");
  db.key(Buffer.concat([Buffer.from('raw:'), randomBytes(32)]));
  setPragmas(db);
  db.exec(`
    CREATE TABLE facts (id INTEGER PRIMARY KEY, content TEXT NOT NULL) STRICT;
    CREATE TABLE pieces (id INTEGER PRIMARY KEY, content TEXT NOT NULL, quantity INTEGER NOT NULL) STRICT;
    CREATE TABLE open_rows (id INTEGER PRIMARY KEY, content TEXT NOT NULL) STRICT;`);
  const insertFact = db.prepare('INSERT INTO facts (content) VALUES (?)');
  const insertPiece = db.prepare('INSERT INTO pieces (content, quantity) VALUES (?, 1)');
  const sellPiece = db.prepare('UPDATE pieces SET quantity = quantity - 1 WHERE id = ?');
  const insertOpen = db.prepare('INSERT INTO open_rows (content) VALUES (?)');
  const closeSale = db.prepare('DELETE FROM open_rows');
  let sold = 0;

  return {
    commit: (receipt) => {
      const { lines } = receipt;
      const rows = rowsOf(receipt);
      // What was on disk before Pay: the pieces, and the open sale with a step and a reservation for each line.
      db.transaction(() => {
        for (const _ of lines) insertPiece.run(text(sizes.piece));
        for (const row of openRowsOf(receipt)) insertOpen.run(row);
      })();
      const start = performance.now();
      db.exec('BEGIN IMMEDIATE');
      for (const row of rows) insertFact.run(row);
      for (const _ of lines) sellPiece.run((sold += 1));
      closeSale.run();
      db.exec('COMMIT');
      return performance.now() - start;
    },
    close: () => void db.close(),
  };
}

/** The rows a sale adds: entry, sale, lines, tenders, how it was settled, a movement for each piece, cash by currency. */
function rowsOf(receipt: ReceiptView): string[] {
  return [
    JSON.stringify(receipt) + text(sizes.entry),
    text(sizes.sale),
    ...receipt.lines.map((line) => JSON.stringify(line) + text(sizes.line)),
    ...receipt.tenders.map(() => text(sizes.tender)),
    JSON.stringify(receipt.rates) + text(sizes.tender),
    ...receipt.lines.map(() => text(sizes.movement)),
    ...currenciesOf(receipt).map(() => text(sizes.movement)),
  ];
}

const currenciesOf = ({ tenders }: ReceiptView): readonly string[] => [
  ...new Set(tenders.filter(({ kind }) => kind === 'cash').map(({ tendered }) => tendered.currency)),
];

const openRowsOf = ({ lines }: ReceiptView): string[] => [
  JSON.stringify(lines),
  ...lines.map((_, count) => JSON.stringify(lines.slice(0, count))),
  ...lines.map(() => text(sizes.movement)),
];

const text = (characters: number): string => 'x'.repeat(characters);
