import { say } from '../../../shared/messages/screens.ts';
import { findClient } from '../../state/client-store.ts';
import { askIdentity, captureIn } from '../../state/identity-store.ts';
import { setPayment } from '../../state/payment-store.ts';
import { goTo } from '../../state/place-store.ts';
import type { Identity } from '../../state/identity-store.ts';
import type { SaleId } from '../../../shared/ids.ts';

/** What a sale waits for before the next tender is taken. */
export type Need = 'client' | 'document' | 'cash';

/** What the rules ask first, or null when nothing stands in the way. */
export function needOf(identity: Identity | null, byCash: boolean): Need | null {
  if (!identity) return null;
  if (identity.needs === 'client') return 'client';
  // What is forbidden is said before anybody is asked for a passport for it.
  if (identity.cashForbidden && byCash) return 'cash';
  return identity.needs === 'document' ? 'document' : null;
}

/** What the one key of a sale that waits says. */
export const wordOf = (need: Need, identity: Identity | null): string =>
  say(need === 'document' && captureIn(identity) ? 'identity.need.document.on' : `identity.need.${need}.do`);

/** Names the client: the way back leads to the payment. */
export function nameClient() {
  setPayment({ phase: 'none' });
  findClient();
}

/** Begins to capture the document, or goes on with one that was begun. */
export async function captureDocument(saleId: SaleId, identity: Identity | null) {
  if (captureIn(identity) === null) {
    const reply = await askIdentity('identity.begin', { saleId });
    if (!reply.ok) return setPayment({ phase: 'refused', error: reply.error });
  }
  setPayment({ phase: 'none' });
  return goTo('identity');
}
