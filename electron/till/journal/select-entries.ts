import { all } from '../database/query.ts';
import { idsOf } from '../clients/client-store.ts';
import { shownKindSql } from './shown-kind.ts';
import type { BusinessDate } from '../../../shared/clock.ts';
import type { ClientId, StaffId } from '../../../shared/ids.ts';
import type { Reader } from '../database/query.ts';

/** Which lines of the journal somebody asks for; what is left out asks for all. */
export type Selection = {
  /** The beginning of kinds: 'client.' is all about clients. */
  readonly kind?: string | undefined;
  readonly staffId?: StaffId | undefined;
  readonly from?: BusinessDate | undefined;
  readonly to?: BusinessDate | undefined;
  readonly clientId?: ClientId | undefined;
};

/** A condition over `journal`, with the values of its question marks. */
export type Condition = { readonly sql: string; readonly values: readonly (string | number)[] };

/** The conditions of a selection as SQL over `journal`, each with its values in their order. */
export function conditionsOf(db: Reader, { kind, staffId, from, to, clientId }: Selection): Condition {
  const parts: Condition[] = [
    ...(kind === undefined
      ? []
      : [{ sql: `substr(${shownKindSql}, 1, ?) = ?`, values: [kind.length, kind] }]),
    ...(staffId === undefined ? [] : [{ sql: 'journal.staff = ?', values: [staffId] }]),
    ...(from === undefined ? [] : [{ sql: 'business_date >= ?', values: [from] }]),
    ...(to === undefined ? [] : [{ sql: 'business_date <= ?', values: [to] }]),
    ...(clientId === undefined
      ? []
      : [
          {
            sql: `coalesce(json_extract(body, '$.clientId'), json_extract(body, '$.kept'), json_extract(body, '$.client'))
              IN (SELECT value FROM json_each(?))`,
            values: [JSON.stringify(idsOf(db, clientId))],
          },
        ]),
  ];
  return {
    sql: ['true', ...parts.map((part) => part.sql)].join(' AND '),
    values: parts.flatMap((part) => part.values),
  };
}

/** How many lines a selection has. */
export const countSelected = (db: Reader, { sql, values }: Condition): number =>
  all<{ lines: number }>(db, `SELECT count(*) AS lines FROM journal WHERE ${sql}`, ...values)[0]?.lines ?? 0;
