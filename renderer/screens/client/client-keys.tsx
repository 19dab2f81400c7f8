import { say } from '../../../shared/messages/screens.ts';
import { Key } from '../../components/key/key.tsx';
import { openClientSheet, useClients } from '../../state/client-store.ts';
import { goTo, usePlace } from '../../state/place-store.ts';
import { useSale } from '../../state/sale-store.ts';
import { clear } from './clear.ts';
import { detachClient } from './client-actions.ts';
import styles from './client-page.module.css';
import type { View } from '../../../shared/contract/contract.ts';
import type { ClientId } from '../../../shared/ids.ts';

type Props = { readonly clientId: ClientId; readonly sheet: View<'clients.card'> };

/** What can be done with the sale in hand: put the client on it, take them off, or go on with it. */
export function ClientKeys({ clientId, sheet }: Props) {
  const onSale = useSale(({ sale }) => sale?.client === clientId);
  const back = usePlace((state) => (state.from === 'pay' ? 'pay' : 'sell'));
  // Until the sheet is gone nothing here can take the focus: the way back waits for it.
  const attaching = useClients((state) => state.sheet?.kind === 'attach');
  const attach = () => openClientSheet({ kind: 'attach' });
  if (!onSale || attaching) {
    return (
      <footer className={styles['foot']}>
        <Key kind="primary" className={styles['main']} autoFocus onPress={attach}>
          {say('client.attach')}
        </Key>
      </footer>
    );
  }
  return (
    <footer className={styles['foot']}>
      <Key kind="quiet" onPress={() => void detachClient()}>
        {say('client.detach')}
      </Key>
      {clear(sheet.beingServed) !== true && <Key onPress={attach}>{say('client.prove')}</Key>}
      <Key kind="primary" className={styles['main']} autoFocus onPress={() => goTo(back)}>
        {say(back === 'pay' ? 'client.to-payment' : 'client.to-sale')}
      </Key>
    </footer>
  );
}
