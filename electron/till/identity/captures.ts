import type { Session } from '../../../shared/contract/staff.ts';
import type { Reading } from '../../../shared/domain/identity-document/read-document.ts';
import type { OpenSale } from '../../../shared/domain/sale.ts';
import type { CheckId, ClientId, SaleId } from '../../../shared/ids.ts';
import type { Caller } from '../door/handlers.ts';

/** A document that is being captured for a client's sale: what was read of it lies here and on no disk. */
export type Capture = {
  readonly checkId: CheckId;
  readonly saleId: SaleId;
  readonly client: ClientId;
  readonly reading: Reading | null;
  /** Lines that are no whole zone yet, and when the last of them came (monotonic). */
  readonly begun: { readonly text: string; readonly atMs: number } | null;
};

/**
 * The captures under way, one for each session. A capture is held by the session itself, so that lock, switch and the
 * end of the connection take it away without anybody having to think of it.
 */
export type Captures = {
  readonly of: (session: Session) => Capture | null;
  readonly put: (connection: Caller, session: Session, capture: Capture) => void;
  readonly drop: (session: Session) => void;
  /** Whose capture began last: a reader that is plugged in reads for them. */
  readonly latest: () => { readonly connection: Caller; readonly session: Session } | null;
  readonly isCapturing: (session: Session, checkId: string) => boolean;
};

/** Whether a capture is for this sale and the client it has now. */
export const isFor = (capture: Capture, sale: Pick<OpenSale, 'saleId' | 'client'> | null): boolean =>
  sale?.saleId === capture.saleId && sale.client === capture.client;

export function openCaptures(): Captures {
  const captures = new WeakMap<Session, Capture>();
  let last: { readonly connection: Caller; readonly session: WeakRef<Session> } | null = null;
  return {
    of: (session) => captures.get(session) ?? null,
    put: (connection, session, capture) => {
      captures.set(session, capture);
      last = { connection, session: new WeakRef(session) };
    },
    drop: (session) => void captures.delete(session),
    latest: () => {
      const session = last?.session.deref();
      if (!last || !session || !captures.has(session)) return null;
      const { connection } = last;
      return connection.session() === session ? { connection, session } : null;
    },
    isCapturing: (session, checkId) => captures.get(session)?.checkId === checkId,
  };
}
