import type Sqlite from 'better-sqlite3-multiple-ciphers';

type Value = string | number | null | Uint8Array;
type Params = readonly Value[];

/** An open database that may be read. */
export type Reader = { readonly sqlite: Sqlite.Database; readonly statements: Map<string, Sqlite.Statement> };
/** An open database inside a transaction: only `transaction` makes one, so nothing is written outside of one. */
export type Writer = Reader & { readonly __writes: true };

/** All rows of a query. */
export const all = <Row>(db: Reader, sql: string, ...params: Params): Row[] =>
  prepared(db, sql).all(...params) as Row[];

/** The first row of a query, or null when there is none. */
export const first = <Row>(db: Reader, sql: string, ...params: Params): Row | null =>
  (prepared(db, sql).get(...params) as Row | undefined) ?? null;

/** Changes rows, and says how many. */
export const run = (db: Writer, sql: string, ...params: Params): number =>
  prepared(db, sql).run(...params).changes;

// A statement is prepared once for each connection.
function prepared(db: Reader, sql: string): Sqlite.Statement {
  let statement = db.statements.get(sql);
  if (!statement) db.statements.set(sql, (statement = db.sqlite.prepare(sql)));
  return statement;
}
