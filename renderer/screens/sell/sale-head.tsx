import { say } from '../../../shared/messages/screens.ts';
import { Key } from '../../components/key/key.tsx';
import { goTo, openSheet, usePlace } from '../../state/place-store.ts';
import { useSale } from '../../state/sale-store.ts';
import { voidSale } from './sale-actions.ts';
import styles from './sale-panel.module.css';

/** What the panel is about; later the client stands here. The way to give the sale up is here too, in the quiet corner. */
export function SaleHead() {
  const { sale, heldCount } = useSale();
  const place = usePlace((state) => state.place);
  const pieces = (sale?.lines ?? []).reduce((count, line) => count + line.quantity, 0);

  function showHeld() {
    if (place !== 'sell') goTo('sell');
    openSheet({ kind: 'held' });
  }

  return (
    <header className={styles['head']}>
      <div className={styles['title']}>
        <h2>{say('sale')}</h2>
        <p>{say('sale.pieces', { count: pieces })}</p>
      </div>
      {heldCount > 0 && (
        <Key kind="quiet" icon="tray" shortcut="F7" className={styles['held']} onPress={showHeld}>
          {say('sale.held.count', { count: heldCount })}
        </Key>
      )}
      {sale !== null && sale.lines.length > 0 && (
        <Key kind="quiet" icon="trash" label={say('sale.void')} onPress={() => void voidSale()} />
      )}
    </header>
  );
}
