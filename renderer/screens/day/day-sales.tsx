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
import type { ReactNode } from 'react';
import type { View } from '../../../shared/contract/contract.ts';
import type { Money } from '../../../shared/domain/money.ts';
import type { Masked } from '../../../shared/access/classes.ts';

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
          <DayRow key={sale.saleId} sale={sale} canOpen={canOpen && !isMasked(sale.total)} />
        ))}
      </ul>
    </section>
  );
}

function DayRow({ sale, canOpen }: { sale: DaySale; canOpen: boolean }) {
  const timeZone = useTill(({ status }) => status?.timeZone ?? 'UTC');
  return (
    <li>
      <Button
        className={styles['row'] ?? ''}
        isDisabled={!canOpen}
        onPress={() => openSheet({ kind: 'receipt', saleId: sale.saleId })}
      >
        <span className={styles['time']}>{shown(sale.completedAt, (at) => timeOfDay(at, timeZone))}</span>
        <span className={styles['number']}>{shown(sale.receiptNumber, (number) => number)}</span>
        <span className={styles['who']}>{shown(sale.servedBy, (who) => who)}</span>
        <span className={styles['pieces']}>
          {shown(sale.pieces, (count) => say('sale.pieces', { count }))}
        </span>
        <span className={styles['amount']}>
          {shown(sale.total, (total) => (
            <Amount amount={total} />
          ))}
        </span>
      </Button>
    </li>
  );
}

const shown = <T,>(value: T | Masked, show: (value: T) => ReactNode): ReactNode =>
  isMasked(value) ? <MaskedMark /> : show(value);
