import { rightsCodeMs } from '../../../shared/sync/rights-codes.ts';
import type { Clock } from '../../../shared/clock.ts';
import type { Session } from '../../../shared/contract/staff.ts';
import type { CodedAct } from '../../../shared/sync/rights-codes.ts';

/** A challenge that somebody reads to head office, and whether the right code came back. */
export type AwaitedCode = {
  readonly act: CodedAct;
  readonly challenge: string;
  readonly nonce: string;
  readonly triesLeft: number;
  readonly isGiven: boolean;
};

/**
 * Where challenges wait, one for each sign-in, from the asking until the act is done. In memory only, and counted by
 * monotonic time: none outlives its ten minutes, its session or the process that counts them.
 */
export type CodeDesk = {
  /** Lays a challenge down in the place of the one before. */
  readonly put: (session: Session, awaited: AwaitedCode) => void;
  /** Notes a change without giving the challenge more time. */
  readonly change: (session: Session, awaited: AwaitedCode) => void;
  readonly find: (session: Session) => (AwaitedCode & { readonly msLeft: number }) | null;
  readonly remove: (session: Session) => void;
};

export function openCodeDesk(clock: Clock): CodeDesk {
  // By the very sign-in: signed in again is another session, also of the same person.
  const lying = new WeakMap<Session, { readonly awaited: AwaitedCode; readonly untilMs: number }>();
  return {
    put: (session, awaited) =>
      void lying.set(session, { awaited, untilMs: clock.monotonicMs() + rightsCodeMs }),
    change: (session, awaited) => {
      const there = lying.get(session);
      if (there) lying.set(session, { ...there, awaited });
    },
    find: (session) => {
      const there = lying.get(session);
      const msLeft = there ? there.untilMs - clock.monotonicMs() : 0;
      return there && msLeft > 0 ? { ...there.awaited, msLeft } : null;
    },
    remove: (session) => void lying.delete(session),
  };
}
