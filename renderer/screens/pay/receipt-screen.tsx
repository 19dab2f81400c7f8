import { say } from '../../../shared/messages/screens.ts';
import { Amount } from '../../components/amount/amount.tsx';
import { Icon } from '../../components/icon/icon.tsx';
import { Key } from '../../components/key/key.tsx';
import { ReceiptPaper } from '../../components/receipt-paper/receipt-paper.tsx';
import { Frame } from '../../frame/frame.tsx';
import { setPayment } from '../../state/payment-store.ts';
import { goTo } from '../../state/place-store.ts';
import { nameOfTender } from './name-of-tender.ts';
import { VerifiedLine } from '../identity/verified-line.tsx';
import { SumRow } from './sum-row.tsx';
import styles from './pay-panel.module.css';
import type { ReceiptView } from '../../../shared/contract/sales.ts';

/** The sale is on disk: the change to hand back, and the receipt. */
export function ReceiptScreen({ receipt }: { receipt: ReceiptView }) {
  const { totals, tenders, change } = receipt;
  function next() {
    goTo('sell');
    setPayment({ phase: 'none' });
  }
  return (
    <Frame
      title={say('receipt.title')}
      panel={
        <aside className={styles['panel']} aria-label={say('receipt.paid')}>
          <header className={styles['head']}>
            <div className={styles['paid']} role="status">
              <Icon name="check" size={36} />
              <div>
                <h2>{say('receipt.paid')}</h2>
                <p>{say('receipt.number', { number: receipt.receiptNumber })}</p>
              </div>
            </div>
          </header>
          <div className={styles['sums']}>
            <dl>
              <SumRow name={say('total')} amount={totals.total} />
              {tenders.map((tender, place) => (
                <SumRow
                  key={place}
                  name={nameOfTender(tender)}
                  amount={tender.tendered}
                  taken
                  bare={tender.tendered.currency === totals.total.currency}
                />
              ))}
            </dl>
            <VerifiedLine verified={receipt.identity} />
          </div>
          <div className={styles['foot']}>
            <p className={styles['change-word']}>{say('change.give')}</p>
            <p className={styles['big-change']}>
              <Amount amount={change} />
            </p>
            <div className={styles['keys']}>
              <Key kind="primary" className={styles['take']} autoFocus onPress={next}>
                {say('receipt.next')}
              </Key>
            </div>
          </div>
        </aside>
      }
    >
      <ReceiptPaper saleId={receipt.saleId} />
    </Frame>
  );
}
