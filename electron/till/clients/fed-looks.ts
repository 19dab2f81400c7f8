import { run } from '../database/query.ts';
import type { ClientId, TillId } from '../../../shared/ids.ts';
import type { FedLook } from '../../../shared/sync/fed-looks.ts';
import type { Writer } from '../database/query.ts';

/** Keeps a look at another till; told again, the later word counts. What was looked at here is told back with a file, and is here. */
export function keepFedLook(db: Writer, here: TillId, look: FedLook): void {
  if (look.till === here) return;
  run(
    db,
    'INSERT OR REPLACE INTO fed_looks VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)',
    look.till,
    look.epoch,
    look.seq,
    look.clientId,
    look.at,
    look.businessDate,
    look.what,
    look.saleId,
    look.givenUp ? 1 : 0,
    look.staffId,
    look.staffName,
    look.role,
    look.boutique,
    look.boutiqueName,
    look.tillName,
  );
}

export const dropFedLooks = (db: Writer, clientId: ClientId): void =>
  void run(db, 'DELETE FROM fed_looks WHERE client_id = ?', clientId);
