import { say } from '../../../../shared/messages/screens.ts';
import { Amount } from '../../../components/amount/amount.tsx';
import { fullDate } from '../../../components/dates.ts';
import { clear } from '../clear.ts';
import styles from './part.module.css';
import type { OpenPart } from '../../../state/client-store.ts';

type Part = Extract<OpenPart, { group: 'commercial' }>;

/** What a client spent in all, and sale by sale. */
export function CommercialFacts({ part }: { part: Part }) {
  const spend = clear(part.spend) ?? [];
  const sales = clear(part.sales) ?? [];
  if (spend.length === 0 && sales.length === 0)
    return <p className={styles['none']}>{say('client.sales.none')}</p>;
  return (
    <>
      <p className={styles['spend']}>
        {spend.map((amount) => (
          <Amount key={amount.currency} amount={amount} size="total" />
        ))}
      </p>
      <ul className={styles['sales']}>
        {sales.map(({ saleId, businessDate, receiptNumber, total, discount }) => (
          <li key={saleId}>
            <span>{fullDate(businessDate)}</span>
            <span className={styles['detail']}>{say('receipt.number', { number: receiptNumber })}</span>
            <span className={styles['detail']}>
              {discount.minor !== 0 && (
                <>
                  − <Amount amount={discount} bare />
                </>
              )}
            </span>
            <Amount amount={total} />
          </li>
        ))}
      </ul>
    </>
  );
}
