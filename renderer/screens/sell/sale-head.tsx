import { say } from '../../../shared/messages/screens.ts';
import { Key } from '../../components/key/key.tsx';
import { goTo, openSheet, usePlace } from '../../state/place-store.ts';
import { useSale } from '../../state/sale-store.ts';
import { voidSale } from './sale-actions.ts';
import { SaleClient } from './sale-client.tsx';
import styles from './sale-panel.module.css';

/** Whom the sale is for and what is on it. The way to give the sale up is here too, in the quiet corner. */
export function SaleHead() {
  const { sale, heldCount } = useSale();
  const place = usePlace((state) => state.place);

  function showHeld() {
    if (place !== 'sell') goTo('sell');
    openSheet({ kind: 'held' });
  }

  return (
    <header className={styles['head']}>
      <SaleClient />
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
