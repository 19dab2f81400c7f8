import { Button } from 'react-aria-components';
import { isMasked } from '../../../shared/access/classes.ts';
import { say } from '../../../shared/messages/screens.ts';
import { Icon } from '../../components/icon/icon.tsx';
import { join } from '../../components/join-classes.ts';
import { useShortcut } from '../../components/use-shortcut.ts';
import { findClient, openClient } from '../../state/client-store.ts';
import { useSale } from '../../state/sale-store.ts';
import styles from './sale-panel.module.css';

/** Whom the sale is for, at the head of it: a touch opens their page, or looks for somebody. */
export function SaleClient() {
  const { sale, client } = useSale();
  const forWhom = sale?.client ?? null;
  const clientId = isMasked(forWhom) ? null : forWhom;
  const pieces = (sale?.lines ?? []).reduce((count, line) => count + line.quantity, 0);
  const card = client && !isMasked(client) ? client : null;
  const name = card && !isMasked(card.displayName) ? card.displayName : null;
  const adviser = card && !isMasked(card.adviser) ? card.adviser : null;
  const open = () => (clientId === null ? findClient() : openClient(clientId));
  useShortcut('F6', open);
  return (
    <h2 className={styles['title']}>
      <Button className={styles['for'] ?? ''} onPress={open}>
        <span className={join(styles['person'], clientId !== null && styles['known'])}>
          <Icon name="person" size={20} />
        </span>
        <span className={styles['words']}>
          <span className={styles['name']}>{name ?? say('sale')}</span>
          <span className={styles['pieces']}>
            {say('sale.pieces', { count: pieces })}
            {adviser && ` · ${say('client.adviser', { name: adviser.displayName })}`}
          </span>
        </span>
        <span className="unseen">{say(clientId === null ? 'sale.client.add' : 'sale.client.open')}</span>
        <kbd className={styles['hint']} aria-hidden="true">
          F6
        </kbd>
      </Button>
    </h2>
  );
}
