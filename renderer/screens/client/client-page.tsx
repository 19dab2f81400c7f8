import { say } from '../../../shared/messages/screens.ts';
import { useReply } from '../../api/use-reply.ts';
import { FailureNote } from '../../components/failure/failure-note.tsx';
import { Key } from '../../components/key/key.tsx';
import { closeClient } from '../../state/client-store.ts';
import { useMay } from '../../state/rights.ts';
import { ClientCare } from './client-care.tsx';
import { ClientConsents } from './client-consents.tsx';
import { ClientHead } from './client-head.tsx';
import { ClientKeys } from './client-keys.tsx';
import { ClientLooks } from './client-looks.tsx';
import { ClientNotes } from './client-notes.tsx';
import { ClientParts } from './client-parts.tsx';
import { ClientSizes } from './client-sizes.tsx';
import styles from './client-page.module.css';
import type { ClientId } from '../../../shared/ids.ts';

/** A client opened: what they may see of it over the counter, and locks before the rest. */
export function ClientPage({ clientId }: { clientId: ClientId }) {
  const reply = useReply('clients.card', { clientId });
  const sells = useMay('sell');
  const officer = useMay('open case');
  const manages = useMay('assign adviser');
  if (!reply) return <div aria-busy="true" />;
  if (!reply.ok) {
    return (
      <div className={styles['gone']}>
        <FailureNote error={reply.error} />
        <Key icon="back" onPress={closeClient}>
          {say('client.back')}
        </Key>
      </div>
    );
  }
  const sheet = reply.value;
  return (
    <div className={styles['page']}>
      <ClientHead sheet={sheet} />
      <div className={styles['columns']}>
        <div className={styles['column']}>
          {sells && <ClientSizes clientId={clientId} />}
          <ClientParts clientId={clientId} sheet={sheet} />
          {sells && <ClientNotes clientId={clientId} sheet={sheet} />}
          {officer && <ClientLooks clientId={clientId} />}
          {manages && <ClientCare clientId={clientId} sheet={sheet} />}
        </div>
        <ClientConsents clientId={clientId} sheet={sheet} />
      </div>
      {sells && <ClientKeys clientId={clientId} sheet={sheet} />}
    </div>
  );
}
