import { breakGlassMs } from '../../../shared/domain/break-glass.ts';
import { caseMs } from '../../../shared/domain/case.ts';
import { allLooks, lookerName, lookPlace, whoAndWhere } from '../clients/all-looks.ts';
import { idsOf } from '../clients/client-store.ts';
import { all } from '../database/query.ts';
import type { Instant } from '../../../shared/clock.ts';
import type { LookAtClient } from '../../../shared/contract/care-file.ts';
import type { SaleId, StaffId } from '../../../shared/ids.ts';
import type { WhoAndWhere } from '../clients/all-looks.ts';
import type { ClientFile } from '../clients/client-store.ts';
import type { Reader } from '../database/query.ts';

const mostLooks = 100;

type Row = WhoAndWhere &
  Pick<LookAtClient, 'what' | 'at'> & {
    readonly saleId: SaleId | null;
    readonly brokenAt: Instant | null;
    readonly forCase: 0 | 1;
  };

/** Who looked into a client's file at any till and why, the latest first. */
export const looksAt = (db: Reader, client: ClientFile): LookAtClient[] =>
  all<Row>(
    db,
    `SELECT ${whoAndWhere}, looks.at, what, sale_id AS saleId,
       (SELECT max(glass.at) FROM break_glass AS glass
        WHERE glass.client_id = looks.client_id AND glass.staff_id = looks.staff_id AND glass.at <= looks.at
       ) AS brokenAt,
       EXISTS (SELECT 1 FROM cases WHERE cases.client_id = looks.client_id AND cases.staff_id = looks.staff_id
         AND cases.at BETWEEN looks.at - ? AND looks.at) AS forCase
     FROM ${allLooks} AS looks
     WHERE client_id IN (SELECT value FROM json_each(?)) ORDER BY looks.at DESC, epoch DESC, seq DESC LIMIT ?`,
    caseMs,
    JSON.stringify(idsOf(db, client.clientId)),
    mostLooks,
  ).map((row) => ({
    staffId: row.staffId,
    staffName: lookerName(db, row),
    at: row.at,
    what: row.what,
    why: whyOf(row, client.adviser),
    place: lookPlace(db, row),
  }));

function whyOf(
  { saleId, brokenAt, forCase, toldRole, at, staffId }: Row,
  adviser: StaffId | null,
): LookAtClient['why'] {
  if (saleId !== null) return 'on a sale';
  if (brokenAt !== null && at - brokenAt <= breakGlassMs) return 'break-glass';
  // Which case it was another till keeps to itself; its compliance officer opens no file without one.
  if (forCase === 1 || toldRole === 'compliance') return 'case';
  return staffId === adviser ? 'adviser' : 'manager';
}
