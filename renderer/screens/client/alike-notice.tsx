import { fullName } from '../../../shared/domain/client-name.ts';
import { say } from '../../../shared/messages/screens.ts';
import { Key } from '../../components/key/key.tsx';
import { closeClientSheet, setClientText } from '../../state/client-store.ts';
import { nameOf } from './client-draft.ts';
import styles from './client-form.module.css';
import type { ClientDraft } from './client-draft.ts';

type AlikeNoticeProps = {
  readonly message: string;
  readonly draft: ClientDraft;
  readonly onEvenSo: () => void;
};

/** Somebody like this is here already. Who it is stays closed: one looks for them, or goes on. */
export function AlikeNotice({ message, draft, onEvenSo }: AlikeNoticeProps) {
  const name = nameOf(draft);
  const known = [draft.phone.trim(), draft.email.trim(), name ? fullName(name) : ''];
  function look() {
    setClientText(known.find((text) => text !== '') ?? '');
    closeClientSheet();
  }
  return (
    <div className={styles['alike']} role="alert">
      <p>{message}</p>
      <div className={styles['choices']}>
        <Key icon="search" onPress={look}>
          {say('client.alike.look')}
        </Key>
        <Key onPress={onEvenSo}>{say('client.alike.even-so')}</Key>
      </div>
    </div>
  );
}
