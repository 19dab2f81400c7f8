import { useEffect, useRef } from 'react';
import { Button, Input, SearchField } from 'react-aria-components';
import { say } from '../../../shared/messages/screens.ts';
import { isMasked } from '../../../shared/access/classes.ts';
import { call } from '../../api/call.ts';
import { askAhead } from '../../api/use-reply.ts';
import { Icon } from '../../components/icon/icon.tsx';
import { useShortcut } from '../../components/use-shortcut.ts';
import { foreseeTyping } from '../../scanner/foresight.ts';
import { openClient, setClientText, useClients } from '../../state/client-store.ts';
import { useTypeToSearch } from '../sell/use-type-to-search.ts';
import styles from './find-client.module.css';

const foreseeClients = (text: string) => askAhead('clients.find', { text });

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
  const field = useRef<HTMLInputElement>(null);
  const look = () => field.current?.focus();
  useEffect(() => {
    if (field.current) foreseeTyping(field.current, foreseeClients);
  }, []);
  useShortcut('F2', look, free);
  useTypeToSearch(look, free);
  return (
    <SearchField
      className={styles['search'] ?? ''}
      aria-label={say('client.find')}
      value={text}
      onChange={setClientText}
      autoComplete="off"
      spellCheck="false"
      autoFocus
      onKeyDown={(event) => {
        if (event.key === 'ArrowDown') document.querySelector<HTMLElement>('[data-clients] button')?.focus();
        else if (event.key === 'Enter') void openFirst(field.current?.value ?? '');
        else event.continuePropagation();
      }}
    >
      <Icon name="search" />
      <Input ref={field} placeholder={say('client.find')} maxLength={120} />
      {text !== '' && (
        <Button className={styles['clear'] ?? ''} aria-label={say('client.find.clear')}>
          <Icon name="close" size={20} />
        </Button>
      )}
    </SearchField>
  );
}
