/** What can go into a query: values, and lists of them for `unnest`. */
export type Param = Value | readonly Value[];
type Value = string | number | boolean | null;

export type Rows<Row> = { readonly rows: readonly Row[]; readonly count: number };

/** Runs one statement; `count` is how many rows it gave back or changed. */
export type Query = <Row = Record<string, unknown>>(
  sql: string,
  params?: readonly Param[],
) => Promise<Rows<Row>>;

/** A PostgreSQL, in this process or elsewhere. Inside `tx` only the query it hands over takes part. */
export type Store = {
  readonly kind: 'embedded' | 'postgresql';
  readonly query: Query;
  /** One transaction (read committed): commits when the work returns, rolls back when it throws. */
  readonly tx: <T>(work: (query: Query) => Promise<T>) => Promise<T>;
  readonly close: () => Promise<void>;
};

/** int8 as a number: every whole number we keep is a safe integer (shared/domain, shared/sync say so). */
export const int8 = { oid: 20, parse: Number } as const;

/** PostgreSQL's text holds no NUL, and a till's entry may: what came in is kept whole in its JSON, where it is escaped. */
export const storable = (params: readonly Param[]): Param[] => params.map(withoutNul);

function withoutNul(param: Param): Param {
  if (typeof param === 'string') return param.replaceAll('\0', '\uFFFD');
  return isList(param)
    ? param.map((value) => (typeof value === 'string' ? value.replaceAll('\0', '\uFFFD') : value))
    : param;
}

const isList = (param: Param): param is readonly Value[] => Array.isArray(param);
