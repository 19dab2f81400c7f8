import { call } from '../api/call.ts';
import { lockTill } from '../state/listen.ts';
import { useTill } from '../state/till-store.ts';
import { tellFailure } from '../state/toast-store.ts';
import { lowTone, tick } from './sounds.ts';
import type { StaffId } from '../../shared/ids.ts';
import type { AppError } from '../../shared/contract/app-error.ts';

type Listener = (code: string) => void;

let listeners: readonly Listener[] = [];
let waiting: string | null = null;

/** Gives badges to whoever asked last: a sheet that waits for one, or the sign-in screen. Returns what ends it. */
export function hearBadges(listener: Listener): () => void {
  listeners = [...listeners, listener];
  const missed = waiting;
  waiting = null;
  if (missed !== null) listener(missed);
  return () => {
    listeners = listeners.filter((other) => other !== listener);
  };
}

/** A badge was read. Where nobody waits for one, somebody else wants the till: it locks, and asks for their PIN. */
export function takeBadge(code: string): void {
  const latest = listeners.at(-1);
  if (latest) return latest(code);
  waiting = code;
  if (useTill.getState().session !== null) lockTill();
}

/** Whose badge it is, with a tick; or a low tone and why not. */
export async function personOf(
  code: string,
  refused: (error: AppError) => void = tellFailure,
): Promise<StaffId | null> {
  const reply = await call('staff.byBadge', { code });
  if (reply.ok) {
    tick();
    return reply.value.staffId;
  }
  lowTone();
  refused(reply.error);
  return null;
}
