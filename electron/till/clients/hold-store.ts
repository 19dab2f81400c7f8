import { all, run } from '../database/query.ts';
import type { Instant } from '../../../shared/clock.ts';
import type { ClientId } from '../../../shared/ids.ts';
import type { Reader, Writer } from '../database/query.ts';

/** Keeps until when head office lets this boutique hold a client's file: whatever order words come in, the longest counts. */
export const keepHold = (
  db: Writer,
  { clientId, until }: { readonly clientId: ClientId; readonly until: Instant | null },
): void =>
  // max() of anything and null is null: for good.
  void run(
    db,
    `INSERT INTO client_holds VALUES (?, ?)
     ON CONFLICT (client_id) DO UPDATE SET until = max(until, excluded.until)`,
    clientId,
    until,
  );

export const removeHold = (db: Writer, clientId: ClientId): void =>
  void run(db, 'DELETE FROM client_holds WHERE client_id = ?', clientId);

/**
 * Clients whose files are here beyond their time, under the id they are known by now. Who lies on a sale that is not
 * over stays until it is.
 */
export const overdueClients = (db: Reader, now: Instant, limit: number): ClientId[] =>
  all<{ client_id: ClientId }>(
    db,
    `SELECT client_id FROM client_holds JOIN clients USING (client_id)
     WHERE until <= ? AND client_id NOT IN (SELECT dropped_id FROM client_merges)
       AND client_id NOT IN (SELECT json_extract(document, '$.client') FROM open_sales
         WHERE json_extract(document, '$.client') IS NOT NULL)
     ORDER BY until LIMIT ?`,
    now,
    limit,
  ).map((row) => row.client_id);
