import type { AppError } from '../../shared/contract/app-error.ts';
import type { Request, Response } from '../../shared/contract/protocol.ts';

export type PendingRequests = {
  /** Remembers a request of a connection; the returned one carries a number no other request has. */
  readonly add: (connection: number, request: Request, answer: (response: Response) => void) => Request;
  readonly settle: (response: Response) => void;
  /** Answers what still waits, of one connection or of all, with an error. */
  readonly fail: (error: AppError, connection?: number) => void;
  /** What still waits, in the order it was asked. */
  readonly all: () => readonly WaitingRequest[];
};
type WaitingRequest = { readonly connection: number; readonly request: Request };
type Waiting = WaitingRequest & { readonly callerId: number; readonly answer: (response: Response) => void };

/** Keeps who waits for which answer. Numbers are renewed, so that two callers may use the same ones. */
export function keepPendingRequests(): PendingRequests {
  const waiting = new Map<number, Waiting>();
  let lastId = 0;

  const take = (id: number): Waiting | undefined => {
    const found = waiting.get(id);
    waiting.delete(id);
    return found;
  };

  return {
    add: (connection, request, answer) => {
      const renumbered = { ...request, id: ++lastId };
      waiting.set(renumbered.id, { connection, callerId: request.id, request: renumbered, answer });
      return renumbered;
    },
    settle: (response) => {
      const found = take(response.id);
      found?.answer({ ...response, id: found.callerId });
    },
    fail: (error, connection) => {
      for (const [id, one] of waiting) {
        if (connection !== undefined && one.connection !== connection) continue;
        waiting.delete(id);
        one.answer({ id: one.callerId, ok: false, error });
      }
    },
    all: () => [...waiting.values()],
  };
}
