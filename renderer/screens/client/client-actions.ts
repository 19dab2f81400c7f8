import { say } from '../../../shared/messages/screens.ts';
import { call } from '../../api/call.ts';
import { refresh } from '../../api/use-reply.ts';
import { closeClientSheet, openClientSheet, refreshClients } from '../../state/client-store.ts';
import { askSale, useSale } from '../../state/sale-store.ts';
import { tell, tellFailure } from '../../state/toast-store.ts';
import { clear } from './clear.ts';
import type { Input, Reply } from '../../../shared/contract/contract.ts';
import type { Proof } from '../../../shared/contract/clients.ts';
import type { RevealGroup } from '../../../shared/contract/client-file.ts';
import type { ClientId } from '../../../shared/ids.ts';

/** Opens one part of a file; the till writes it down before it answers. */
export async function openPart(clientId: ClientId, group: RevealGroup) {
  const reply = await call('clients.reveal', { clientId, group });
  if (reply.ok) openClientSheet({ kind: 'part', part: reply.value });
  else tellFailure(reply.error);
  refresh('clients.card');
}

/** Puts a client on the sale in hand, or on a new one. */
export async function attachClient(clientId: ClientId, proof: Proof): Promise<Reply<'clients.attach'>> {
  const saleId = useSale.getState().sale?.saleId ?? null;
  const reply = await askSale('clients.attach', { saleId, clientId, proof });
  refreshClients();
  if (!reply.ok) return reply;
  closeClientSheet();
  const card = reply.value.client && clear(reply.value.client);
  tell(say('client.attached', { name: (card && clear(card.displayName)) ?? '' }));
  return reply;
}

/** Takes the client off the sale, and ends serving them. */
export async function detachClient() {
  const reply = await askSale('clients.detach', {});
  refreshClients();
  if (reply.ok) tell(say('client.detached'));
  else tellFailure(reply.error);
}

type FileChange = 'clients.setConsent' | 'clients.assignAdviser' | 'clients.setTier' | 'clients.merge';

/** Changes something of a client, and says why when the till refuses. True when it was done. */
export async function changeFile<N extends FileChange>(name: N, input: Input<N>): Promise<boolean> {
  const reply = await call<FileChange>(name, input);
  refreshClients();
  if (!reply.ok) tellFailure(reply.error);
  return reply.ok;
}
