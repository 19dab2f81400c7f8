import { isMasked } from '../../../shared/access/classes.ts';
import { say } from '../../../shared/messages/screens.ts';
import { call } from '../../api/call.ts';
import { askAhead } from '../../api/use-reply.ts';
import { SearchBox } from '../../components/search-box/search-box.tsx';
import { openClient, setClientText, useClients } from '../../state/client-store.ts';

/** Opens the first client that fits what was typed, asked anew: what the screen shows may be for a letter less. */
async function openFirst(text: string) {
  if (text.trim() === '') return;
  const found = await call('clients.find', { text });
  const clientId = found.ok ? found.value.clients[0]?.clientId : undefined;
  if (clientId && !isMasked(clientId)) openClient(clientId);
}

/** The one field for whatever a client says of themselves. */
export function FindField() {
  const text = useClients((state) => state.text);
  const free = useClients((state) => state.sheet === null);
  return (
    <SearchBox
      label={say('client.find')}
      text={text}
      onText={setClientText}
      onForesee={(coming) => askAhead('clients.find', { text: coming })}
      onEnter={(typed) => void openFirst(typed)}
      found="[data-clients] button"
      free={free}
      autoFocus
    />
  );
}
