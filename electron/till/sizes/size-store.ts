import { idsOf } from '../clients/client-store.ts';
import { all } from '../database/query.ts';
import { displayName, findStaff } from '../staff/staff-store.ts';
import type { Instant } from '../../../shared/clock.ts';
import type { TakenSize } from '../../../shared/contract/sizes.ts';
import type { ClientId, StaffId } from '../../../shared/ids.ts';
import type { Reader } from '../database/query.ts';

type Row = { size: string; at: Instant; by: string | null; staff_id: StaffId | null };

/** The sizes of what a client bought, and what was measured of them besides, the newest first. */
export function sizesOfClient(db: Reader, clientId: ClientId): TakenSize[] {
  const ids = JSON.stringify(idsOf(db, clientId));
  const rows = all<Row>(
    db,
    `SELECT size, completed_at AS at, served_by AS by, NULL AS staff_id, position FROM sale_lines
     JOIN sales USING (sale_id) WHERE client_id IN (SELECT value FROM json_each(?)) AND size IS NOT NULL
     UNION ALL
     SELECT size, at, NULL, staff_id, 0 FROM client_sizes WHERE client_id IN (SELECT value FROM json_each(?))
     ORDER BY at DESC, position`,
    ids,
    ids,
  );
  return rows.map(({ size, at, by, staff_id }) => ({
    size: JSON.parse(size) as TakenSize['size'],
    takenAt: at,
    takenBy: by ?? staffName(db, staff_id),
  }));
}

function staffName(db: Reader, staffId: StaffId | null): string {
  const member = staffId && findStaff(db, staffId);
  return member ? displayName(member) : '';
}
