import { isMasked } from '../../shared/access/classes.ts';
import { normaliseCode } from '../../shared/domain/piece-code.ts';
import { say } from '../../shared/messages/screens.ts';
import { call } from '../api/call.ts';
import { closeClientSheet, openClient, refreshClients } from './client-store.ts';
import { askSale, useSale } from './sale-store.ts';
import { tell, tellFailure } from './toast-store.ts';
import type { Proof } from '../../shared/contract/clients.ts';
import type { Reply } from '../../shared/contract/contract.ts';
import type { ClientId } from '../../shared/ids.ts';

/** Puts a client on the sale in hand, or on a new one. */
export async function attachClient(clientId: ClientId, proof: Proof): Promise<Reply<'clients.attach'>> {
  const saleId = useSale.getState().sale?.saleId ?? null;
  const reply = await askSale('clients.attach', { saleId, clientId, proof });
  refreshClients();
  if (reply.ok) closeClientSheet();
  return reply;
}

/** Whether a code that was read is a client's card. */
export const isClientCard = (code: string): boolean => /^CC[0-9A-F]{16}$/.test(normaliseCode(code));

/** A client's card, read on whichever screen: they are here, and on the sale. True when they are. */
export async function takeClientCard(code: string): Promise<boolean> {
  const found = await call('clients.find', { text: code });
  const client = found.ok ? found.value.clients[0] : undefined;
  if (!client || isMasked(client.clientId)) {
    if (found.ok) tell(say('client.card.unknown'));
    else tellFailure(found.error);
    return false;
  }
  openClient(client.clientId);
  const reply = await attachClient(client.clientId, { kind: 'card', code });
  if (!reply.ok) tellFailure(reply.error);
  return reply.ok;
}
