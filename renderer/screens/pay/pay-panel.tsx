import { say } from '../../../shared/messages/screens.ts';
import { Amount } from '../../components/amount/amount.tsx';
import { Key } from '../../components/key/key.tsx';
import { setPayment } from '../../state/payment-store.ts';
import { goTo } from '../../state/place-store.ts';
import { SumRow } from './sum-row.tsx';
import styles from './pay-panel.module.css';
import type { Money } from '../../../shared/domain/money.ts';
import type { SaleTotals, changeFor } from '../../../shared/domain/sale.ts';

type PayPanelProps = {
  readonly totals: SaleTotals;
  readonly cash: { readonly due: Money; readonly rounding: Money };
  readonly pieces: number;
  readonly tendered: Money;
  readonly change: ReturnType<typeof changeFor>;
  readonly busy: boolean;
  readonly onTake: () => void;
};

/** What is owed, what was handed over, what goes back, and the one key that takes the money. */
export function PayPanel({ totals, cash, pieces, tendered, change, busy, onTake }: PayPanelProps) {
  function back() {
    setPayment({ phase: 'none' });
    goTo('sell');
  }
  return (
    <aside className={styles['panel']} aria-label={say('pay.title')}>
      <header className={styles['head']}>
        <h2>{say('pay.title')}</h2>
        <p>{say('sale.pieces', { count: pieces })}</p>
      </header>
      <dl className={styles['sums']}>
        <SumRow name={say('total')} amount={totals.total} />
        {cash.rounding.minor !== 0 && <SumRow name={say('cash.rounding')} amount={cash.rounding} />}
        <SumRow name={say('pay.cash.tendered')} amount={tendered} taken />
      </dl>
      <div className={styles['foot']}>
        <p className={styles['change-word']}>{say('change')}</p>
        <p className={styles['change']}>{change.ok ? <Amount amount={change.value} size="total" /> : '–'}</p>
        <div className={styles['keys']}>
          <Key kind="stacked" icon="back" shortcut="Escape" disabled={busy} onPress={back}>
            {say('back')}
          </Key>
          <Key
            kind="primary"
            className={styles['take']}
            disabled={!change.ok}
            busy={busy}
            autoFocus
            onPress={onTake}
          >
            {busy ? (
              say('pay.writing')
            ) : (
              <>
                {say('pay.take')} <Amount amount={tendered} />
              </>
            )}
          </Key>
        </div>
      </div>
    </aside>
  );
}
