import { isMasked } from '../../shared/access/classes.ts';
import { call } from '../api/call.ts';
import { refresh } from '../api/use-reply.ts';
import { whenAtRest } from '../components/at-rest.ts';
import { forgettable } from './forgettable.ts';
import { clearToasts, tellFailure } from './toast-store.ts';
import type { CallName, Input, Reply, View } from '../../shared/contract/contract.ts';
import type { OpenSale } from '../../shared/domain/sale.ts';

type Told = View<'sales.inHand'>;
type SaleInHand = Omit<Told, 'sale'> & { readonly sale: OpenSale | null };

const nothing = { sale: null, totals: null, cash: null, client: null };
const nothingInHand: SaleInHand = { ...nothing, canUndo: false, heldCount: 0 };

/** The sale in hand as the till last told it. The till is the authority; the window never reckons a sale itself. */
export const useSale = forgettable<SaleInHand>(nothingInHand);

let takeBack = () => {};

/**
 * Shows a sale, and asks again for whatever a change of it may have changed: once the reader or the hand rests, or the
 * pieces in the middle would be drawn anew before the line that was just scanned.
 */
export function setSale(told: Told) {
  useSale.setState({ ...told, sale: told.sale && shown(told.sale) }, true);
  takeBack();
  takeBack = whenAtRest(() => {
    for (const name of ['sales.held', 'sales.ofDay', 'catalogue.search', 'catalogue.piece'] as const)
      refresh(name);
  });
}

// Whoever sells sees the client and the sizes; to a screen that faces the client they are as if they were not there.
const shown = (sale: NonNullable<Told['sale']>): OpenSale => ({
  ...sale,
  client: isMasked(sale.client) ? null : sale.client,
  lines: sale.lines.map((line) => ({ ...line, size: isMasked(line.size) ? null : line.size })),
});

/** Asks the till for the sale in hand. */
export async function readSale() {
  const reply = await call('sales.inHand', {});
  if (reply.ok) setSale(reply.value);
}

/** The calls that change the sale in hand and answer with it. */
type SaleChange = {
  [N in CallName]: Reply<N> extends Reply<'sales.inHand'>
    ? N extends `${'sales' | 'sizes' | 'clients'}.${string}`
      ? N
      : never
    : never;
}[CallName];

/** Asks the till to change the sale, and shows the new one. What was said of the sale before is no longer true. */
export async function askSale<N extends SaleChange>(name: N, input: Input<N>): Promise<Reply<SaleChange>> {
  const reply = await call<SaleChange>(name, input);
  if (reply.ok) {
    clearToasts();
    setSale(reply.value);
  }
  return reply;
}

/** The same, and says why when the till refuses. True when it was done. */
export async function changeSale<N extends SaleChange>(name: N, input: Input<N>): Promise<boolean> {
  const reply = await askSale(name, input);
  if (!reply.ok) tellFailure(reply.error);
  return reply.ok;
}
