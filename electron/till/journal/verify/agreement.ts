import { entryBodies } from '../../../../shared/sync/bodies.ts';
import { readWords } from '../../clients/key-store.ts';
import { all } from '../../database/query.ts';
import { allEntries } from './chain.ts';
import { knownEntries } from './known-entries.ts';
import { shownTables } from './shown-facts.ts';
import type { EntryKind } from '../../../../shared/sync/bodies.ts';
import type { Reader } from '../../database/query.ts';
import type { Finding } from './finding.ts';
import type { ReadSealed, Row, ShownTable } from './shown-table.ts';

/** Whether every entry says what its kind says: a chain can be made anew around anything by who has the key. */
export function checkBodies(db: Reader): Finding[] {
  const findings: Finding[] = [];
  for (const { epoch, seq, kind, body } of allEntries(db)) {
    if (isKnown(kind) && !entryBodies[kind].safeParse(body).success)
      findings.push({
        where: `journal, epoch ${epoch}, entry ${seq}`,
        what: `does not say what a ${kind} says`,
      });
  }
  return findings;
}

const isKnown = (kind: string): kind is EntryKind => Object.hasOwn(entryBodies, kind);

/** Whether every table shows exactly what the journal says, row by row and column by column. */
export const checkTables = (db: Reader): Finding[] => shownTables.flatMap((shown) => checkTable(db, shown));

/** Whether what is in stock is what was received less what was sold, here and at the boutique's other tills. */
export function checkStock(db: Reader): Finding[] {
  const expected = new Map<string, number>();
  const move = (pieceId: string, change: number) =>
    expected.set(pieceId, (expected.get(pieceId) ?? 0) + change);
  for (const entry of allEntries(db)) {
    if (entry.kind === 'catalogue.received') {
      for (const piece of entryBodies['catalogue.received'].parse(entry.body).pieces)
        move(piece.pieceId, piece.quantity);
    }
    if (entry.kind === 'sale.completed') {
      for (const line of entryBodies['sale.completed'].parse(entry.body).lines)
        move(line.pieceId, -line.quantity);
    }
  }
  for (const told of all<{ piece_id: string; change: number }>(
    db,
    'SELECT piece_id, change FROM fed_movements',
  ))
    move(told.piece_id, told.change);
  return all<{ piece_id: string; code: string; quantity: number; serialised: 0 | 1 }>(
    db,
    'SELECT piece_id, code, quantity, serialised FROM pieces',
  ).flatMap(({ piece_id, code, quantity, serialised }) => {
    // Sold twice while apart, a piece is gone once.
    const most = serialised === 1 ? 1 : Number.MAX_SAFE_INTEGER;
    const right = Math.max(0, Math.min(most, expected.get(piece_id) ?? 0));
    return right === quantity
      ? []
      : [{ where: `piece ${code}`, what: `has ${quantity} in stock; by the journal it is ${right}` }];
  });
}

function checkTable(db: Reader, { table, key, select, ownOnly, rowsOf }: ShownTable): Finding[] {
  const expected = new Map<string, Row>();
  const read: ReadSealed = (entry, path, sealed) => readWords(db, entry, path, sealed);
  for (const entry of ownOnly ? allEntries(db) : knownEntries(db))
    for (const row of rowsOf(entry, read)) expected.set(nameOf(row, key), row);
  const findings: Finding[] = [];
  for (const record of all<Record<string, Row[number]>>(db, select)) {
    const row = Object.values(record);
    const name = nameOf(row, key);
    const right = expected.get(name);
    expected.delete(name);
    if (!right) findings.push({ where: `${table} ${name}`, what: 'is in no entry of the journal' });
    else findings.push(...differences(table, name, Object.keys(record), row, right));
  }
  for (const name of expected.keys())
    findings.push({ where: `${table} ${name}`, what: 'is in the journal, but missing here' });
  return findings;
}

const nameOf = (row: Row, key: number): string => row.slice(0, key).join(' ');

const differences = (
  table: string,
  name: string,
  columns: readonly string[],
  row: Row,
  right: Row,
): Finding[] =>
  columns.flatMap((column, index) => {
    if (row[index] === right[index]) return [];
    return [
      {
        where: `${table} ${name}`,
        what: `${column} is ${String(row[index])}; by the journal it is ${String(right[index])}`,
      },
    ];
  });
