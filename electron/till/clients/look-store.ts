import { allLooks } from './all-looks.ts';
import { first, run } from '../database/query.ts';
import type { BusinessDate, Instant } from '../../../shared/clock.ts';
import type { RevealGroup } from '../../../shared/contract/client-file.ts';
import type { ClientId, SaleId, StaffId } from '../../../shared/ids.ts';
import type { Entry } from '../../../shared/sync/entry.ts';
import type { Reader, Writer } from '../database/query.ts';

/** How often somebody may look into files, name a wrong proof, or ask head office in vain, in a day of work. */
const budget = 20;

/** Notes a look into a client's file, a proof or a reason that was none, or a client who is none, from the entry that states it. */
export const insertLook = (
  db: Writer,
  entry: Entry,
  staffId: StaffId,
  look: {
    readonly clientId: ClientId | null;
    readonly what: RevealGroup | 'letter' | 'wrong proof' | 'no break-glass' | 'not found';
    readonly saleId: SaleId | null;
  },
): void =>
  void run(
    db,
    'INSERT INTO client_looks VALUES (?, ?, ?, ?, ?, ?, ?)',
    entry.epoch,
    entry.seq,
    staffId,
    entry.businessDate,
    look.clientId,
    look.what,
    look.saleId,
  );

/** How many looks somebody has left for a day. */
export function looksLeft(db: Reader, staffId: StaffId, day: BusinessDate): number {
  const looks = first<{ looks: number }>(
    db,
    'SELECT count(*) AS looks FROM client_looks WHERE staff_id = ? AND business_date = ?',
    staffId,
    day,
  );
  return Math.max(0, budget - (looks?.looks ?? 0));
}

/** How often somebody opened a part of a client's file within a time, at any till. */
export const countLooks = (
  db: Reader,
  { staffId, clientId, from, until }: { staffId: StaffId; clientId: ClientId; from: Instant; until: Instant },
): number =>
  first<{ looks: number }>(
    db,
    `SELECT count(*) AS looks FROM ${allLooks} AS looks
     WHERE client_id = ? AND staff_id = ? AND at BETWEEN ? AND ?`,
    clientId,
    staffId,
    from,
    until,
  )?.looks ?? 0;
