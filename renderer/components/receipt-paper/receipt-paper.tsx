import { say } from '../../../shared/messages/screens.ts';
import { useTill } from '../../state/till-store.ts';
import { Amount } from '../amount/amount.tsx';
import { fullDate, timeOfDay } from '../dates.ts';
import { PieceDetail } from '../piece-detail.tsx';
import { ReceiptSums, ReceiptTenders } from './receipt-sums.tsx';
import styles from './receipt-paper.module.css';
import type { ReceiptView } from '../../../shared/contract/sales.ts';

/** A receipt as it lies on the counter: always paper, in the dark too. */
export function ReceiptPaper({ receipt }: { receipt: ReceiptView }) {
  const timeZone = useTill(({ status }) => status?.timeZone ?? 'UTC');
  const { boutiqueName, tillName, receiptNumber, businessDate, completedAt, servedBy, lines, totals } =
    receipt;
  return (
    <div className={styles['desk']}>
      <article className={styles['paper']} aria-label={say('receipt.title')}>
        <header className={styles['head']}>
          <h2>{boutiqueName}</h2>
          <p>
            {fullDate(businessDate)}, {timeOfDay(completedAt, timeZone)}
          </p>
          <p>
            {say('receipt.number', { number: receiptNumber })} · {tillName}
          </p>
        </header>
        {receipt.sample && <p className={styles['sample']}>{say('receipt.sample')}</p>}
        <ul className={styles['lines']}>
          {lines.map((line, place) => {
            const total = totals.lines[place];
            return (
              <li key={line.lineId}>
                <p className={styles['name']}>
                  {line.quantity > 1 && say('line.times', { quantity: line.quantity })} {line.name}
                </p>
                <p className={styles['detail']}>
                  <PieceDetail detail={line.detail} code={line.code} />
                </p>
                <span className={styles['price']}>{total && <Amount amount={total.gross} bare />}</span>
                {total && total.discount.minor !== 0 && (
                  <p className={styles['discount']}>
                    <span>{say('discount')}</span>
                    <span>
                      − <Amount amount={total.discount} bare />
                    </span>
                  </p>
                )}
              </li>
            );
          })}
        </ul>
        <ReceiptSums receipt={receipt} />
        <ReceiptTenders receipt={receipt} />
        <footer className={styles['foot']}>
          <p>{say('receipt.served', { who: servedBy })}</p>
          <p className={styles['thanks']}>{say('receipt.thanks')}</p>
        </footer>
      </article>
    </div>
  );
}
