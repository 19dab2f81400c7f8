import { run } from '../database/query.ts';
import type { ClientId } from '../../../shared/ids.ts';
import type { Writer } from '../database/query.ts';

/** Takes away who opened a client's file by a pass, and why, when the file leaves; the journal still says who did. */
export function dropPasses(db: Writer, clientId: ClientId): void {
  for (const table of ['break_glass', 'break_glass_reviews', 'cases'] as const)
    run(db, `DELETE FROM ${table} WHERE client_id = ?`, clientId);
}
