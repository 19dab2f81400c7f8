import { all } from '../database/query.ts';
import type { Instant } from '../../../shared/clock.ts';
import type { TakenSize } from '../../../shared/contract/sizes.ts';
import type { ClientId } from '../../../shared/ids.ts';
import type { Reader } from '../database/query.ts';

/** The sizes of what a client bought, the newest first. */
export const sizesOfClient = (db: Reader, clientId: ClientId): TakenSize[] =>
  all<{ size: string; completed_at: Instant; served_by: string }>(
    db,
    `SELECT size, completed_at, served_by FROM sale_lines JOIN sales USING (sale_id)
     WHERE client_id = ? AND size IS NOT NULL ORDER BY completed_at DESC, position`,
    clientId,
  ).map((row) => ({
    size: JSON.parse(row.size) as TakenSize['size'],
    takenAt: row.completed_at,
    takenBy: row.served_by,
  }));
