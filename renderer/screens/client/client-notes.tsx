import { say } from '../../../shared/messages/screens.ts';
import { Key } from '../../components/key/key.tsx';
import { openLetter } from '../../state/care-store.ts';
import { openClientSheet } from '../../state/client-store.ts';
import { clear } from './clear.ts';
import styles from './client-page.module.css';
import type { View } from '../../../shared/contract/contract.ts';
import type { ClientId } from '../../../shared/ids.ts';

type Props = { readonly clientId: ClientId; readonly sheet: View<'clients.card'> };

/** What a client says in passing is noted at once, also by who may not read what was noted before. */
export function ClientNotes({ clientId, sheet }: Props) {
  return (
    <div className={styles['notes']}>
      <Key onPress={() => openClientSheet({ kind: 'wish' })}>{say('care.wish')}</Key>
      <Key onPress={() => openClientSheet({ kind: 'occasion' })}>{say('care.occasion')}</Key>
      {clear(sheet.mayReveal)?.commercial === true && (
        <Key icon="letter" onPress={() => void openLetter(clientId)}>
          {say('care.letter')}
        </Key>
      )}
    </div>
  );
}
