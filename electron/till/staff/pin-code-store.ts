import { pinCodeText } from '../../../shared/sync/pin-codes.ts';
import { sha256Hex } from '../journal/journal-store.ts';
import { readFeedStanding } from '../sync/feeds/feed-store.ts';
import { first, run } from '../database/query.ts';
import type { Instant } from '../../../shared/clock.ts';
import type { StaffId } from '../../../shared/ids.ts';
import type { FeedItem } from '../../../shared/sync/feeds.ts';
import type { Reader, Writer } from '../database/query.ts';

/** Keeps a code that head office made; the one made last is the one that counts, and a used one stays used. */
export function keepCode(
  db: Writer,
  { staffId, codeHash, expiresAt }: Extract<FeedItem, { topic: 'pin-code' }>,
  now: Instant,
): void {
  run(
    db,
    'INSERT OR IGNORE INTO pin_codes (code_hash, staff_id, expires_at) VALUES (?, ?, ?)',
    codeHash,
    staffId,
    expiresAt,
  );
  run(
    db,
    `DELETE FROM pin_codes WHERE expires_at <= ? OR (staff_id = ? AND expires_at <
       (SELECT max(expires_at) FROM pin_codes WHERE staff_id = ?))`,
    now,
    staffId,
    staffId,
  );
}

/** Whether a code waits for this person. */
export const hasCode = (db: Reader, staffId: StaffId, now: Instant): boolean =>
  first(db, 'SELECT 1 FROM pin_codes WHERE staff_id = ? AND used = 0 AND expires_at > ?', staffId, now) !==
  null;

/** Whether this is the code that was made for this person. */
export const isTheirCode = (db: Reader, staffId: StaffId, typed: string, now: Instant): boolean =>
  first(
    db,
    'SELECT 1 FROM pin_codes WHERE code_hash = ? AND staff_id = ? AND used = 0 AND expires_at > ?',
    hashOf(db, staffId, typed),
    staffId,
    now,
  ) !== null;

/** Uses the code up. False when it was not theirs, has expired, or was used meanwhile. */
export const useCode = (db: Writer, staffId: StaffId, typed: string, now: Instant): boolean =>
  run(
    db,
    'UPDATE pin_codes SET used = 1 WHERE code_hash = ? AND staff_id = ? AND used = 0 AND expires_at > ?',
    hashOf(db, staffId, typed),
    staffId,
    now,
  ) === 1;

const hashOf = (db: Reader, staffId: StaffId, typed: string): string =>
  sha256Hex(pinCodeText(readFeedStanding(db).boutique ?? '', staffId, typed));
