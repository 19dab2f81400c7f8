import { transaction } from '../database/transaction.ts';
import { record } from '../journal/record.ts';
import { traceOf } from '../log.ts';
import { findStaff } from '../staff/staff-store.ts';
import type { BusinessDate, Clock } from '../../../shared/clock.ts';
import type { CallName } from '../../../shared/contract/contract.ts';
import type { Session } from '../../../shared/contract/staff.ts';
import type { House } from '../house.ts';
import type { Log } from '../log.ts';
import type { Caller } from './handlers.ts';

/** Without a call for so long the till locks by itself: five minutes, and less while something private lies open. */
const idleMs = 5 * 60_000;
const privateIdleMs = 90_000;
/** Calls after which something of a client lies open on screen. */
const opensPrivate: ReadonlySet<string> = new Set<CallName>(['clients.reveal', 'care.letter', 'care.looks']);
/** How often it looks; a call that comes too late is not let through in between either. */
const lookMs = 15_000;

/** Whether a session may go on: somebody is there, the trading day is the same, and they still work here as before. */
export type Attendance = {
  /** A session began on the connection, or ended. */
  readonly changed: () => void;
  /** A call comes: ends a session that is over, or takes note that somebody is there. */
  readonly called: (name: string) => void;
  /** Ends a session that is over. */
  readonly look: () => void;
};

type Parts = { readonly clock: Clock; readonly log: Log; readonly house: () => House | null };
type Watch = { readonly session: Session; readonly day: BusinessDate; lastMs: number; limitMs: number };

/** Watches one connection by the till's own clock, whatever its window does or leaves undone. */
export function openAttendance({ clock, log, house }: Parts, caller: () => Caller): Attendance {
  let watch: Watch | null = null;
  let cancel = () => {};

  const look = () => {
    const here = house();
    if (!watch || !here) return;
    const { session, day, lastMs, limitMs } = watch;
    const isIdle = clock.monotonicMs() - lastMs >= limitMs;
    const isOver = here.time.businessDate() !== day;
    if (!isIdle && !isOver && worksHere(here, session)) return;
    caller().signOut(isIdle ? 'locked' : 'ended');
    try {
      transaction(here.db(), (db) => record(db, here, 'staff.locked', session.staffId, {}));
    } catch (error) {
      // The session is over, whether that can be written down or not.
      log.error({ trouble: traceOf(error) }, 'the end of a session could not be written down');
    }
  };
  const wait = () => {
    cancel = clock.after(lookMs, () => {
      look();
      if (watch) wait();
    });
  };
  return {
    changed: () => {
      cancel();
      const session = caller().session();
      const here = house();
      watch = session &&
        here && { session, day: here.time.businessDate(), lastMs: clock.monotonicMs(), limitMs: idleMs };
      if (watch) wait();
    },
    called: (name) => {
      look();
      if (!watch) return;
      watch.lastMs = clock.monotonicMs();
      // Whoever goes on with something else has done with what they opened; the window's sign of life is nothing else.
      if (name !== 'staff.present') watch.limitMs = opensPrivate.has(name) ? privateIdleMs : idleMs;
    },
    look,
  };
}

function worksHere(house: House, { staffId, role }: Session): boolean {
  try {
    return findStaff(house.db(), staffId)?.role === role;
  } catch {
    // A disk in trouble is told by the door to whoever asks for something.
    return true;
  }
}
