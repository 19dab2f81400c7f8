import { first, run } from '../database/query.ts';
import type { Clock } from '../../../shared/clock.ts';
import type { StaffId } from '../../../shared/ids.ts';
import type { Reader, Writer } from '../database/query.ts';

const freeTries = 5;
const triesBeforeManager = 10;
// After the fifth wrong PIN, and so on; the last one stays.
const waitsMs = [60_000, 300_000, 900_000];

/** How a person stands after wrong PINs. `triesLeft` counts to the next pause. */
export type Standing = {
  readonly waitMs: number;
  readonly needsManager: boolean;
  readonly triesLeft: number;
};

/** Counts wrong PINs and makes a person wait. */
export type SignInGuard = {
  readonly standing: (db: Reader, staffId: StaffId) => Standing;
  /** Counts one wrong PIN before it is even checked, so that pulling the plug gives no free try. */
  readonly countTry: (db: Writer, staffId: StaffId) => number;
  readonly clear: (db: Writer, staffId: StaffId) => void;
};

/**
 * The waiting is kept as a length and counted down by monotonic time: a restart begins it anew, and a moved clock
 * changes nothing.
 */
export function signInGuard(clock: Clock): SignInGuard {
  const startedMs = clock.monotonicMs();
  const waitingSince = new Map<StaffId, number>();
  return {
    standing: (db, staffId) => {
      const row = first<{ failures: number; wait_ms: number }>(
        db,
        'SELECT failures, wait_ms FROM sign_in_failures WHERE staff_id = ?',
        staffId,
      );
      const failures = row?.failures ?? 0;
      const waited = clock.monotonicMs() - (waitingSince.get(staffId) ?? startedMs);
      return {
        waitMs: Math.max(0, (row?.wait_ms ?? 0) - waited),
        needsManager: failures >= triesBeforeManager && isManagerFree(db, staffId),
        triesLeft: Math.max(0, freeTries - failures),
      };
    },
    countTry: (db, staffId) => {
      const row = first<{ failures: number }>(
        db,
        'SELECT failures FROM sign_in_failures WHERE staff_id = ?',
        staffId,
      );
      const failures = (row?.failures ?? 0) + 1;
      run(
        db,
        'INSERT OR REPLACE INTO sign_in_failures VALUES (?, ?, ?)',
        staffId,
        failures,
        waitAfter(failures),
      );
      waitingSince.set(staffId, clock.monotonicMs());
      return failures;
    },
    clear: (db, staffId) => {
      run(db, 'DELETE FROM sign_in_failures WHERE staff_id = ?', staffId);
      waitingSince.delete(staffId);
    },
  };
}

// Where nobody is left who could let a person in, they go on waiting: ten wrong PINs must not close a boutique for good.
const isManagerFree = (db: Reader, besides: StaffId): boolean =>
  first(
    db,
    `SELECT 1 FROM staff JOIN staff_pins USING (staff_id) LEFT JOIN sign_in_failures USING (staff_id)
     WHERE role = 'manager' AND staff_id <> ? AND coalesce(failures, 0) < ?`,
    besides,
    triesBeforeManager,
  ) !== null;

const waitAfter = (failures: number): number =>
  failures < freeTries ? 0 : (waitsMs[Math.min(failures - freeTries, waitsMs.length - 1)] ?? 0);
