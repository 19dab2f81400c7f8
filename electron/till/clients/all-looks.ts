import { readFeedStanding } from '../sync/feeds/feed-store.ts';
import { nameOf } from '../staff/staff-store.ts';
import type { Role } from '../../../shared/access/classes.ts';
import type { StaffId } from '../../../shared/ids.ts';
import type { Reader } from '../database/query.ts';

/** Looks into files as one table: at this till by its journal, and at the others as head office tells of them. */
export const allLooks = `(
  SELECT epoch, seq, looks.staff_id, client_id, looks.business_date, at, what, sale_id, 0 AS given_up,
    NULL AS staff_name, NULL AS role, NULL AS boutique, NULL AS boutique_name, NULL AS till_name
  FROM client_looks AS looks JOIN journal USING (epoch, seq)
  UNION ALL
  SELECT epoch, seq, staff_id, client_id, business_date, at, what, sale_id, given_up,
    staff_name, role, boutique, boutique_name, till_name
  FROM fed_looks
)`;

/** What is told of who looked and where; null of all but the person for a look at this till. */
export const whoAndWhere = `looks.staff_id AS staffId, staff_name AS toldName, role AS toldRole, boutique,
  boutique_name AS boutiqueName, till_name AS tillName`;
export type WhoAndWhere = {
  readonly staffId: StaffId;
  readonly toldName: string | null;
  readonly toldRole: Role | null;
  readonly boutique: string | null;
  readonly boutiqueName: string | null;
  readonly tillName: string | null;
};

/** What a colleague is called: as this till knows them, or else as head office does; null where nobody does. */
export const lookerName = (db: Reader, { staffId, toldName }: WhoAndWhere): string | null =>
  nameOf(db, staffId) ?? toldName;

/** The till a look was at, with its boutique when that is another; null for this till. */
export function lookPlace(db: Reader, { boutique, boutiqueName, tillName }: WhoAndWhere): string | null {
  if (boutiqueName === null || boutique === readFeedStanding(db).boutique) return tillName;
  return `${tillName}, ${boutiqueName}`;
}
