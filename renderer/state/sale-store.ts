import { call } from '../api/call.ts';
import { forgettable } from './forgettable.ts';
import { tellFailure } from './toast-store.ts';
import type { CallName, Input, Reply } from '../../shared/contract/contract.ts';
import type { SaleInHand } from '../../shared/contract/sales.ts';

const nothingInHand: SaleInHand = { sale: null, totals: null, cash: null, canUndo: false, heldCount: 0 };

/** The sale in hand as the till last told it. The till is the authority; the window never reckons a sale itself. */
export const useSale = forgettable<SaleInHand>(nothingInHand);

export const setSale = (sale: SaleInHand) => useSale.setState(sale, true);

/** Asks the till for the sale in hand. */
export async function readSale() {
  const reply = await call('sales.inHand', {});
  if (reply.ok) setSale(reply.value);
}

/** The calls that change the sale in hand and answer with it. */
type SaleChange = {
  [N in CallName]: Reply<N> extends Reply<'sales.inHand'> ? (N extends `sales.${string}` ? N : never) : never;
}[CallName];

/** Asks the till to change the sale; shows the new sale, or says why not. True when it was done. */
export async function changeSale<N extends SaleChange>(name: N, input: Input<N>): Promise<boolean> {
  const reply: Reply<SaleChange> = await call<SaleChange>(name, input);
  if (reply.ok) setSale(reply.value);
  else tellFailure(reply.error);
  return reply.ok;
}
