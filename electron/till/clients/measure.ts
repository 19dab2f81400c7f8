import { canonicalJson } from '../../../shared/sync/canonical-json.ts';
import { all, run } from '../database/query.ts';
import { record } from '../journal/record.ts';
import { sealWords } from './key-store.ts';
import type { Instant } from '../../../shared/clock.ts';
import type { LineSize } from '../../../shared/domain/line-size.ts';
import type { ClientId, StaffId } from '../../../shared/ids.ts';
import type { Reader, Writer } from '../database/query.ts';
import type { Scribe } from '../journal/record.ts';

/** Writes down what was measured of a client, without a sale. */
export function insertClientSize(
  db: Writer,
  scribe: Scribe,
  staff: StaffId | null,
  clientId: ClientId,
  size: LineSize,
): void {
  const sizeId = scribe.makeId();
  const { entry } = record(db, scribe, 'client.measured', staff, (id) => ({
    clientId,
    sizeId,
    size: sealWords(db, clientId, id, 'size', size),
  }));
  run(
    db,
    'INSERT INTO client_sizes VALUES (?, ?, ?, ?, ?)',
    sizeId,
    clientId,
    canonicalJson(size),
    entry.at,
    staff,
  );
}

/** What was measured of a client without a sale, the newest first. */
export const measuredSizes = (db: Reader, clientId: ClientId) =>
  all<{ size: string; at: Instant; staff_id: StaffId | null }>(
    db,
    'SELECT size, at, staff_id FROM client_sizes WHERE client_id = ? ORDER BY at DESC, size_id',
    clientId,
  );
