import { createHmac } from 'node:crypto';
import { first, run } from '../database/query.ts';
import type { Instant } from '../../../shared/clock.ts';
import type { StaffId } from '../../../shared/ids.ts';
import type { BodyOf } from '../../../shared/sync/bodies.ts';
import type { Reader, Writer } from '../database/query.ts';

export type Badge = {
  readonly hash: string;
  readonly staffId: StaffId;
  readonly state: 'in use' | 'replaced' | 'blocked';
  readonly assignedAt: Instant;
};

const columns = 'badge_hash AS hash, staff_id AS staffId, state, assigned_at AS assignedAt';

/** What is kept of a badge's code. Keyed, so that it is nothing to another till, or to who reads it. */
export const hashOfBadge = (code: string, pepper: Uint8Array): string =>
  createHmac('sha256', pepper).update(`carme badge\n${code}`).digest('hex');

export const findBadge = (db: Reader, hash: string): Badge | null =>
  first<Badge>(db, `SELECT ${columns} FROM staff_badges WHERE badge_hash = ?`, hash);

/** The badge somebody uses now. */
export const badgeOf = (db: Reader, staffId: StaffId): Badge | null =>
  first<Badge>(db, `SELECT ${columns} FROM staff_badges WHERE staff_id = ? AND state = 'in use'`, staffId);

/** Gives somebody a badge, in the place of the one before. */
export function saveAssigned(
  db: Writer,
  { staffId, badge, replaces }: BodyOf<'staff.badge-assigned'>,
  at: Instant,
): void {
  if (replaces) run(db, `UPDATE staff_badges SET state = 'replaced' WHERE badge_hash = ?`, replaces.badge);
  run(db, `INSERT OR REPLACE INTO staff_badges VALUES (?, ?, 'in use', ?)`, badge, staffId, at);
}

export const saveBlocked = (db: Writer, badge: string): void =>
  void run(db, `UPDATE staff_badges SET state = 'blocked' WHERE badge_hash = ?`, badge);
