import { isMasked } from '../../shared/access/classes.ts';
import { say } from '../../shared/messages/screens.ts';
import { call } from '../api/call.ts';
import { closeClientSheet, openClient, refreshClients } from './client-store.ts';
import { askSale, useSale } from './sale-store.ts';
import { isOnline, useTill } from './till-store.ts';
import { tell, tellFailure } from './toast-store.ts';
import type { Proof } from '../../shared/contract/clients.ts';
import type { Reply, View } from '../../shared/contract/contract.ts';
import type { ClientId } from '../../shared/ids.ts';

/** Puts a client on the sale in hand, or on a new one. */
export async function attachClient(clientId: ClientId, proof: Proof): Promise<Reply<'clients.attach'>> {
  const saleId = useSale.getState().sale?.saleId ?? null;
  const reply = await askSale('clients.attach', { saleId, clientId, proof });
  refreshClients();
  if (reply.ok) closeClientSheet();
  return reply;
}

/** A client's card, read on whichever screen: they are here, and on the sale. True when they are. */
export async function takeClientCard(code: string): Promise<boolean> {
  const client = await holderOf(code);
  if (!client || isMasked(client.clientId)) return false;
  openClient(client.clientId);
  const reply = await attachClient(client.clientId, { kind: 'card', code });
  if (!reply.ok) tellFailure(reply.error);
  return reply.ok;
}

/** Whose card it is, as this till knows or head office tells; null once it was said why nobody's. */
async function holderOf(code: string): Promise<View<'clients.fetch'> | null> {
  const found = await call('clients.find', { text: code });
  const known = found.ok ? found.value.clients[0] : undefined;
  if (known) return known;
  if (found.ok && !isOnline(useTill.getState())) {
    tell(say('client.card.unknown'));
    return null;
  }
  const asked = found.ok ? await call('clients.fetch', { text: code }) : found;
  if (asked.ok) return asked.value;
  tellFailure(asked.error);
  return null;
}
