import { say } from '../../../shared/messages/screens.ts';
import { call } from '../../api/call.ts';
import { refresh } from '../../api/use-reply.ts';
import { openClientSheet, refreshClients } from '../../state/client-store.ts';
import { tellOrWantCode } from '../../state/office-code-store.ts';
import { askSale } from '../../state/sale-store.ts';
import { tell, tellFailure } from '../../state/toast-store.ts';
import { undo } from '../sell/sale-actions.ts';
import type { Input } from '../../../shared/contract/contract.ts';
import type { RevealGroup } from '../../../shared/contract/client-file.ts';
import type { ClientId } from '../../../shared/ids.ts';

/** Opens one part of a file; the till writes it down before it answers. */
export async function openPart(clientId: ClientId, group: RevealGroup) {
  const reply = await call('clients.reveal', { clientId, group });
  if (reply.ok) openClientSheet({ kind: 'part', part: reply.value });
  else tellOrWantCode(reply.error, { kind: 'reveal', clientId, group }, () => void openPart(clientId, group));
  refresh('clients.card');
  refresh('care.looks');
}

/** Takes the client off the sale, and ends serving them. */
export async function detachClient() {
  const reply = await askSale('clients.detach', {});
  refreshClients();
  if (reply.ok) tell(say('client.detached'), undo);
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
