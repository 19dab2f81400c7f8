import type { Clock } from '../../../shared/clock.ts';
import type { Session } from '../../../shared/contract/staff.ts';
import type { ClientId } from '../../../shared/ids.ts';
import type { Caller } from '../door/handlers.ts';

/** How a pass makes somebody stand to a client. */
export type PassRelation = 'break-glass' | 'case';

type Pass = {
  readonly relation: PassRelation;
  readonly clientId: ClientId;
  readonly session: Session;
  readonly untilMs: number;
  readonly stop: () => void;
};

/**
 * Passes open one client's file to one person for a while: on their connection, in their very sign-in, counted by
 * monotonic time, which a moved clock does not lengthen. In memory only: none outlives the process that counts it.
 */
export type Passes = {
  /** Gives a pass, in the place of the one this connection may have. */
  readonly give: (
    connection: Caller,
    session: Session,
    pass: { readonly relation: PassRelation; readonly clientId: ClientId; readonly lastsMs: number },
  ) => void;
  /** How long a connection's pass for a client still lasts; 0 when it has none. */
  readonly secondsLeft: (connection: Caller, relation: PassRelation, clientId: ClientId) => number;
  readonly close: () => void;
};

export function openPasses(clock: Clock): Passes {
  const passes = new Map<Caller, Pass>();

  const end = (connection: Caller) => {
    const pass = passes.get(connection);
    if (!pass) return;
    pass.stop();
    passes.delete(connection);
    // Whoever signed out was told to forget everything already.
    if (connection.session() === pass.session) connection.forget('expired');
  };
  return {
    give: (connection, session, { relation, clientId, lastsMs }) => {
      end(connection);
      const untilMs = clock.monotonicMs() + lastsMs;
      const stop = clock.after(lastsMs, () => end(connection));
      passes.set(connection, { relation, clientId, session, untilMs, stop });
    },
    secondsLeft: (connection, relation, clientId) => {
      const pass = passes.get(connection);
      // Locked, switched and signed in again is another session, also of the same person.
      if (pass?.relation !== relation || pass.clientId !== clientId || pass.session !== connection.session())
        return 0;
      return Math.max(0, Math.ceil((pass.untilMs - clock.monotonicMs()) / 1000));
    },
    close: () => {
      for (const { stop } of passes.values()) stop();
      passes.clear();
    },
  };
}
