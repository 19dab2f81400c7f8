import { breakGlassMs } from '../../../shared/domain/break-glass.ts';
import { caseMs } from '../../../shared/domain/case.ts';
import { idsOf } from '../clients/client-store.ts';
import { all } from '../database/query.ts';
import { nameOf } from '../staff/staff-store.ts';
import type { Instant } from '../../../shared/clock.ts';
import type { LookAtClient } from '../../../shared/contract/care-file.ts';
import type { SaleId, StaffId } from '../../../shared/ids.ts';
import type { Reader } from '../database/query.ts';
import type { ClientFile } from '../clients/client-store.ts';

const mostLooks = 100;

type Row = Pick<LookAtClient, 'what' | 'at' | 'staffId'> & {
  readonly saleId: SaleId | null;
  readonly brokenAt: Instant | null;
  readonly forCase: 0 | 1;
};

/** Who looked into a client's file on this till and why, the latest first. */
export const looksAt = (db: Reader, client: ClientFile): LookAtClient[] =>
  all<Row>(
    db,
    `SELECT looks.staff_id AS staffId, journal.at, what, sale_id AS saleId,
       (SELECT max(glass.at) FROM break_glass AS glass
        WHERE glass.client_id = looks.client_id AND glass.staff_id = looks.staff_id AND glass.at <= journal.at
       ) AS brokenAt,
       EXISTS (SELECT 1 FROM cases WHERE cases.client_id = looks.client_id AND cases.staff_id = looks.staff_id
         AND cases.at BETWEEN journal.at - ? AND journal.at) AS forCase
     FROM client_looks AS looks JOIN journal USING (epoch, seq)
     WHERE client_id IN (SELECT value FROM json_each(?)) ORDER BY epoch DESC, seq DESC LIMIT ?`,
    caseMs,
    JSON.stringify(idsOf(db, client.clientId)),
    mostLooks,
  ).map((row) => ({
    staffId: row.staffId,
    staffName: nameOf(db, row.staffId),
    at: row.at,
    what: row.what,
    why: whyOf(row, client.adviser),
  }));

function whyOf(
  { saleId, brokenAt, forCase, at, staffId }: Row,
  adviser: StaffId | null,
): LookAtClient['why'] {
  if (saleId !== null) return 'on a sale';
  if (brokenAt !== null && at - brokenAt <= breakGlassMs) return 'break-glass';
  if (forCase === 1) return 'case';
  return staffId === adviser ? 'adviser' : 'manager';
}
