import { say } from '../../../../shared/messages/screens.ts';
import { Key } from '../../../components/key/key.tsx';
import { openClientSheet } from '../../../state/client-store.ts';
import { clear } from '../clear.ts';
import styles from '../client-page.module.css';
import type { View } from '../../../../shared/contract/contract.ts';

/** The way into a VIP’s file for somebody who is not their adviser, or how long it still stands open. */
export function BreakGlassOffer({ sheet }: { sheet: View<'clients.card'> }) {
  const breakGlass = clear(sheet.breakGlass);
  if (!breakGlass) return null;
  if (breakGlass.secondsLeft > 0) {
    const minutes = Math.ceil(breakGlass.secondsLeft / 60);
    return (
      <p className={styles['broken']} role="status">
        {say('break-glass.left', { minutes })}
      </p>
    );
  }
  if (!breakGlass.mayTake) return null;
  return (
    <div className={styles['offer']}>
      {say('break-glass.offer')}
      <Key kind="quiet" onPress={() => openClientSheet({ kind: 'break-glass' })}>
        {say('break-glass.take')}
      </Key>
    </div>
  );
}
