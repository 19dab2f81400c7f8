import { Button } from 'react-aria-components';
import { isMasked } from '../../../shared/access/classes.ts';
import { sum } from '../../../shared/domain/money.ts';
import { say } from '../../../shared/messages/screens.ts';
import { Amount } from '../../components/amount/amount.tsx';
import { timeOfDay } from '../../components/dates.ts';
import { MaskedMark } from '../../components/mark/masked-mark.tsx';
import { openSheet } from '../../state/place-store.ts';
import { useTill } from '../../state/till-store.ts';
import styles from './day.module.css';
import type { View } from '../../../shared/contract/contract.ts';
import type { Money } from '../../../shared/domain/money.ts';

type DaySale = View<'sales.ofDay'>[number];
type DaySalesProps = { readonly sales: readonly DaySale[]; readonly canOpen: boolean };

/** The sales of the day, the latest first; what the person may not see is a lock. */
export function DaySales({ sales, canOpen }: DaySalesProps) {
  const currency = useTill(({ status }) => status?.currency ?? 'LAK');
  if (sales.length === 0) return <p className={styles['empty']}>{say('day.none')}</p>;
  const seen = sales.map(({ total }) => total).filter((total): total is Money => !isMasked(total));
  return (
    <section aria-label={say('day.sales')}>
      <p className={styles['sum']}>
        <Amount amount={sum(seen, currency)} size="total" />
        <span>{say('day.count', { count: seen.length, others: sales.length - seen.length })}</span>
      </p>
      <ul className={styles['rows']}>
        {sales.map((sale) => (
          <DayRow key={sale.saleId} sale={sale} canOpen={canOpen} />
        ))}
      </ul>
    </section>
  );
}

function DayRow({ sale, canOpen }: { sale: DaySale; canOpen: boolean }) {
  const timeZone = useTill(({ status }) => status?.timeZone ?? 'UTC');
  const { completedAt, receiptNumber, servedBy, pieces, total } = sale;
  if (
    isMasked(completedAt) ||
    isMasked(receiptNumber) ||
    isMasked(servedBy) ||
    isMasked(pieces) ||
    isMasked(total)
  ) {
    return (
      <li className={styles['masked']}>
        <MaskedMark /> {say('day.of-colleague')}
      </li>
    );
  }
  return (
    <li>
      <Button
        className={styles['row'] ?? ''}
        isDisabled={!canOpen}
        onPress={() => openSheet({ kind: 'receipt', saleId: sale.saleId })}
      >
        <span className={styles['time']}>{timeOfDay(completedAt, timeZone)}</span>
        <span>{receiptNumber}</span>
        <span className={styles['who']}>{servedBy}</span>
        <span className={styles['pieces']}>{say('sale.pieces', { count: pieces })}</span>
        <span className={styles['amount']}>
          <Amount amount={total} />
        </span>
      </Button>
    </li>
  );
}
