import { canonicalJson } from '../../../shared/sync/canonical-json.ts';
import { run } from '../database/query.ts';
import { record } from '../journal/record.ts';
import { sealWords } from './key-store.ts';
import type { LineSize } from '../../../shared/domain/line-size.ts';
import type { ClientId, StaffId } from '../../../shared/ids.ts';
import type { Writer } from '../database/query.ts';
import type { Scribe } from '../journal/record.ts';

/** Writes down what was measured of a client without a sale; sizes of what they buy lie with the sale. */
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
  const row = [sizeId, clientId, canonicalJson(size), entry.at, staff] as const;
  run(db, 'INSERT INTO client_sizes VALUES (?, ?, ?, ?, ?)', ...row);
}
