import { sayError } from '../../shared/messages/say.ts';
import { keepPendingRequests } from './pending-requests.ts';
import type { Clock } from '../../shared/clock.ts';
import type { AppError } from '../../shared/contract/app-error.ts';
import type { Notice, Request, Response } from '../../shared/contract/protocol.ts';
import type { ConnectionKind, FromHost, FromTill } from '../till/host-protocol.ts';

/** One running till process, whatever the host started it with. */
export type TillProcess = {
  readonly pid: () => number | undefined;
  readonly send: (message: FromHost) => void;
  readonly kill: () => void;
};
/** Starts a till process; `exit` is told once, after its last message. */
export type StartTill = (on: {
  readonly message: (message: FromTill) => void;
  readonly exit: () => void;
}) => TillProcess;

/** One window or script. Every request is answered once, also when the till dies before it could. */
export type Connection = {
  readonly call: (request: Request) => Promise<Response>;
  readonly close: () => void;
};
export type Relay = {
  readonly connect: (kind: ConnectionKind, onNotice: (notice: Notice) => void) => Connection;
  readonly pid: () => number | undefined;
  /** Ends the till process at once, as a crash would; it is started again. */
  readonly kill: () => void;
  readonly close: () => Promise<void>;
};
export type RelayParts = {
  readonly startTill: StartTill;
  readonly open: Extract<FromHost, { say: 'open' }>;
  readonly clock: Pick<Clock, 'after' | 'monotonicMs'>;
};

const firstPauseMs = 100;
const longestPauseMs = 2_000;
/** A till that ran this long was well: the next pause is the shortest again. */
const steadyAfterMs = 10_000;
const closingTimeMs = 5_000;

const restarting: AppError = { code: 'till.restarting', message: sayError({ code: 'till.restarting' }) };

/** What a window hears when its connection is lost: whoever was signed in on it is so no more. */
export const sessionEnded: readonly Notice[] = [
  { event: 'forget', payload: { reason: 'ended' } },
  { event: 'session.changed', payload: { session: null } },
];

type Line = { readonly kind: ConnectionKind; readonly onNotice: (notice: Notice) => void };

/**
 * Stands between a host's windows and the till process: carries requests and notices, and starts a till that died
 * again. A request waits for a till that is starting; while none runs it is answered with `till.restarting`.
 */
export function openRelay({ startTill, open: firstOpen, clock }: RelayParts): Relay {
  let open = firstOpen;
  const lines = new Map<number, Line>();
  const pending = keepPendingRequests();
  const ended = Promise.withResolvers<void>();
  let till: TillProcess | null = null;
  let ready = false;
  let closing = false;
  let startedAtMs = 0;
  let pauseMs = firstPauseMs;
  let lastLine = 0;
  let cancelTimer = () => {};

  function start() {
    ready = false;
    startedAtMs = clock.monotonicMs();
    till = startTill({ message: hear, exit: recover });
    till.send(open);
  }

  function hear(message: FromTill) {
    switch (message.say) {
      case 'ready':
        return welcome();
      case 'opened':
        // Kept in memory only, for as long as this host runs.
        return void (open = { ...open, folder: message.folder, keyHex: message.keyHex });
      case 'response':
        return pending.settle(message.response);
      case 'notice':
        return lines.get(message.connection)?.onNotice(message.notice);
      case 'closed':
        return till?.kill();
    }
  }

  function welcome() {
    ready = true;
    for (const [connection, { kind }] of lines) till?.send({ say: 'connect', connection, kind });
    for (const { connection, request } of pending.all()) till?.send({ say: 'request', connection, request });
  }

  function recover() {
    till = null;
    ready = false;
    pending.fail(restarting);
    for (const { onNotice } of lines.values()) sessionEnded.forEach(onNotice);
    cancelTimer();
    if (closing) return ended.resolve();
    if (clock.monotonicMs() - startedAtMs >= steadyAfterMs) pauseMs = firstPauseMs;
    cancelTimer = clock.after(pauseMs, start);
    pauseMs = Math.min(pauseMs * 2, longestPauseMs);
  }

  function connect(kind: ConnectionKind, onNotice: (notice: Notice) => void): Connection {
    const connection = ++lastLine;
    lines.set(connection, { kind, onNotice });
    if (ready) till?.send({ say: 'connect', connection, kind });
    return {
      call: (request) =>
        new Promise((answer) => {
          const gone = !till || closing || !lines.has(connection);
          if (gone) return answer({ id: request.id, ok: false, error: restarting });
          const numbered = pending.add(connection, request, answer);
          if (ready) till?.send({ say: 'request', connection, request: numbered });
        }),
      close: () => {
        if (!lines.delete(connection)) return;
        pending.fail(restarting, connection);
        if (ready) till?.send({ say: 'disconnect', connection });
      },
    };
  }

  function close() {
    if (closing) return ended.promise;
    closing = true;
    cancelTimer();
    if (!till) ended.resolve();
    else {
      till.send({ say: 'close' });
      cancelTimer = clock.after(closingTimeMs, () => till?.kill());
    }
    return ended.promise;
  }

  start();
  return { connect, close, pid: () => till?.pid(), kill: () => till?.kill() };
}
