import { say } from '../../../../shared/messages/screens.ts';
import { Key } from '../../../components/key/key.tsx';
import { openClientSheet } from '../../../state/client-store.ts';
import { clear } from '../clear.ts';
import styles from '../client-page.module.css';
import type { View } from '../../../../shared/contract/contract.ts';

/** The compliance officer’s way into a file, or how long it still stands open. */
export function CaseOffer({ sheet }: { sheet: View<'clients.card'> }) {
  const open = clear(sheet.case);
  if (!open) return null;
  if (open.secondsLeft > 0) {
    return (
      <p className={styles['broken']} role="status">
        {say('case.left', { minutes: Math.ceil(open.secondsLeft / 60) })}
      </p>
    );
  }
  if (!open.mayOpen) return null;
  return (
    <div className={styles['offer']}>
      {say('case.offer')}
      <Key kind="quiet" onPress={() => openClientSheet({ kind: 'case' })}>
        {say('case.take')}
      </Key>
    </div>
  );
}
