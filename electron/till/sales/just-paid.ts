import type { Session } from '../../../shared/contract/staff.ts';
import type { SaleId } from '../../../shared/ids.ts';
import type { OpenSale } from '../../../shared/domain/sale.ts';
import type { Caller } from '../door/handlers.ts';

type Paid = { readonly connection: Caller; readonly session: Session; readonly saleId: SaleId };

/**
 * The sale that was completed a moment ago: the client still stands there, so it is in hand for whoever completed it,
 * on their connection, until the next one is begun, the till is locked or the user switched. What ended it once has
 * ended it; a restart too.
 */
export type JustPaid = {
  readonly begin: (connection: Caller, session: Session, saleId: SaleId) => void;
  readonly holds: (connection: Caller, saleId: string) => boolean;
  /** To be told after each change of the sale in hand: ends what does not hold any more, and has the window forget. */
  readonly look: () => void;
};

export function openJustPaid(saleInHand: () => OpenSale | null): JustPaid {
  let paid: Paid | null = null;

  const stands = ({ connection, session }: Paid): boolean =>
    connection.session() === session && saleInHand() === null;
  const look = () => {
    if (!paid || stands(paid)) return;
    const { connection, session } = paid;
    paid = null;
    // Whoever signed out was told to forget everything already.
    if (connection.session() === session) connection.forget('served');
  };
  return {
    begin: (connection, session, saleId) => {
      paid = { connection, session, saleId };
    },
    holds: (connection, saleId) => paid?.connection === connection && paid.saleId === saleId && stands(paid),
    look,
  };
}
