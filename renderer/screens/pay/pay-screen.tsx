import { useState } from 'react';
import { currencies } from '../../../shared/domain/currency.ts';
import { changeFor } from '../../../shared/domain/sale.ts';
import { say } from '../../../shared/messages/screens.ts';
import { windowClock } from '../../clock.ts';
import { Amount } from '../../components/amount/amount.tsx';
import { FailureNote } from '../../components/failure/failure-note.tsx';
import { entryToMoney, moneyToEntry, typeKey } from '../../components/keypad/entry.ts';
import { Frame } from '../../frame/frame.tsx';
import { isUnsettled, usePayment } from '../../state/payment-store.ts';
import { useSale } from '../../state/sale-store.ts';
import { CashEntry } from './cash-entry.tsx';
import { PayPanel } from './pay-panel.tsx';
import { takePayment } from './take-payment.ts';
import { TenderKeys } from './tender-keys.tsx';
import { useBackWhenEmpty } from './use-back-when-empty.ts';
import styles from './pay.module.css';

/** Takes the payment: what is due, what the client hands over, what goes back. */
export function PayScreen() {
  const { sale, totals, cash } = useSale();
  const payment = usePayment();
  const [entry, setEntry] = useState('');
  useBackWhenEmpty();
  if (!sale || !totals || !cash) return null;

  const { due } = cash;
  // Nothing typed means what is due, to the note: the most frequent case is one touch.
  const tendered = entry === '' ? due : entryToMoney(entry, due.currency);
  const change = changeFor(due, tendered);
  const busy = isUnsettled(payment);

  return (
    <Frame
      title={say('pay.title')}
      panel={
        <PayPanel
          totals={totals}
          cash={cash}
          pieces={sale.lines.reduce((count, line) => count + line.quantity, 0)}
          tendered={tendered}
          change={change}
          busy={busy}
          onTake={() => void takePayment(sale, tendered, windowClock)}
        />
      }
    >
      <div className={styles['page']}>
        <header className={styles['head']}>
          <p>{say('pay.due')}</p>
          <Amount amount={due} size="due" />
        </header>
        {payment.phase === 'not paid' && (
          <p className={styles['not-paid']} role="alert">
            {say('pay.not-paid')}
          </p>
        )}
        {payment.phase === 'refused' && <FailureNote error={payment.error} />}
        <div className={styles['columns']}>
          <TenderKeys currency={due.currency} />
          <CashEntry
            due={due}
            entry={entry}
            refusal={change.ok ? null : change.error}
            disabled={busy}
            onKey={(key) => setEntry((typed) => typeKey(typed, key, currencies[due.currency].decimals))}
            onAmount={(amount) => setEntry(moneyToEntry(amount))}
          />
        </div>
      </div>
    </Frame>
  );
}
