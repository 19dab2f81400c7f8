import { say } from '../../../shared/messages/screens.ts';
import { Key } from '../../components/key/key.tsx';
import { goTo, usePlace } from '../../state/place-store.ts';
import { useSale } from '../../state/sale-store.ts';
import { holdSale, undo } from './sale-actions.ts';
import { SaleHead } from './sale-head.tsx';
import { SaleLines } from './sale-lines.tsx';
import { SaleTotals } from './sale-totals.tsx';
import styles from './sale-panel.module.css';

/** The sale in hand, always in view, and the pay key, always in its place. */
export function SalePanel() {
  const { sale, canUndo } = useSale();
  // What was opened has the filled key while it is open: there is never a second one beside it.
  const sheetOpen = usePlace(
    ({ place, sheet }) =>
      place === 'client' || sheet?.kind === 'piece' || sheet?.kind === 'line' || sheet?.kind === 'size',
  );
  const empty = sale === null || sale.lines.length === 0;
  return (
    <aside className={styles['panel']} aria-label={say('sale')}>
      <SaleHead />
      {empty ? (
        <div className={styles['empty']}>
          <p className={styles['empty-title']}>{say('sale.empty')}</p>
          <p>{say('sale.empty.more')}</p>
        </div>
      ) : (
        <SaleLines />
      )}
      <div className={styles['foot']}>
        <SaleTotals />
        <div className={styles['keys']}>
          <Key kind="stacked" icon="undo" shortcut="F8" disabled={!canUndo} onPress={undo}>
            {say('undo')}
          </Key>
          <Key kind="stacked" icon="pause" shortcut="F4" disabled={empty} onPress={() => void holdSale()}>
            {say('sale.hold')}
          </Key>
          <Key
            kind={sheetOpen ? 'plain' : 'primary'}
            className={styles['pay']}
            shortcut="F9"
            disabled={empty}
            onPress={() => goTo('pay')}
          >
            {say('sale.pay')}
          </Key>
        </div>
      </div>
    </aside>
  );
}
