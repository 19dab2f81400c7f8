import { say } from '../../../shared/messages/screens.ts';
import { Key } from '../../components/key/key.tsx';
import { changeSale } from '../../state/sale-store.ts';
import styles from './line-sheet.module.css';
import type { SaleLine } from '../../../shared/domain/sale.ts';

/** How many of a thing that is not one of a kind. */
export function LineQuantity({ line: { lineId, quantity } }: { line: SaleLine }) {
  const set = (count: number) => void changeSale('sales.setQuantity', { lineId, quantity: count });
  return (
    <div className={styles['quantity']} role="group" aria-label={say('line.quantity')}>
      <Key
        icon="minus"
        label={say('line.fewer')}
        disabled={quantity <= 1}
        onPress={() => set(quantity - 1)}
      />
      <output aria-label={say('line.quantity')}>{quantity}</output>
      <Key
        icon="plus"
        label={say('line.one-more')}
        disabled={quantity >= 999}
        onPress={() => set(quantity + 1)}
      />
    </div>
  );
}
