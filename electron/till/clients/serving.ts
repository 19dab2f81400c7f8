import type { Session } from '../../../shared/contract/staff.ts';
import type { ClientId, SaleId } from '../../../shared/ids.ts';
import type { OpenSale } from '../../../shared/domain/sale.ts';
import type { Caller } from '../door/handlers.ts';

type Service = {
  readonly connection: Caller;
  readonly session: Session;
  readonly saleId: SaleId;
  readonly clientId: ClientId;
};

/**
 * Who is being served: the client on the sale in hand, by the one person to whom they have shown to be there, on that
 * person's connection. It is never taken up again by itself: what ended it once has ended it.
 */
export type Serving = {
  readonly begin: (connection: Caller, session: Session, saleId: SaleId, clientId: ClientId) => void;
  /** Whether this connection serves this client now. */
  readonly holds: (connection: Caller, clientId: ClientId) => boolean;
  /** To be told after each change of the sale in hand: ends what does not hold any more, and has the window forget. */
  readonly look: () => void;
};

export function openServing(saleInHand: () => OpenSale | null): Serving {
  let service: Service | null = null;

  const stands = ({ connection, session, saleId, clientId }: Service): boolean => {
    // Locked, switched and signed in again is another session, also of the same person.
    if (connection.session() !== session) return false;
    const sale = saleInHand();
    return sale?.saleId === saleId && sale.client === clientId;
  };
  const look = () => {
    if (!service || stands(service)) return;
    const { connection, session } = service;
    service = null;
    // Whoever signed out was told to forget everything already.
    if (connection.session() === session) connection.forget('served');
  };
  return {
    begin: (connection, session, saleId, clientId) => {
      const before = service;
      service = { connection, session, saleId, clientId };
      if (before && before.connection !== connection && before.connection.session() === before.session)
        before.connection.forget('served');
    },
    holds: (connection, clientId) =>
      service?.connection === connection && service.clientId === clientId && stands(service),
    look,
  };
}
