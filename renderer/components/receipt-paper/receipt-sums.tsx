import { say } from '../../../shared/messages/screens.ts';
import { Amount } from '../amount/amount.tsx';
import { formatRate } from '../rates.ts';
import styles from './receipt-paper.module.css';
import type { Receipt } from '../../../shared/contract/sales.ts';
import type { Money } from '../../../shared/domain/money.ts';

/** The sums at the end of a receipt: tax where the price holds it or gets it, and the total. */
export function ReceiptSums({ receipt: { totals, taxMode } }: { receipt: Receipt }) {
  const added = taxMode === 'exclusive';
  const taxes = totals.taxes
    .filter(({ tax }) => tax.minor !== 0)
    .map(({ rateBp, tax }) => (
      <Sum
        key={rateBp}
        name={say(added ? 'tax.added' : 'tax.included', { rate: formatRate(rateBp) })}
        amount={tax}
      />
    ));
  return (
    <dl className={styles['sums']}>
      {added && taxes}
      <div className={styles['total']}>
        <dt>{say('total')}</dt>
        <dd>
          <Amount amount={totals.total} />
        </dd>
      </div>
      {!added && taxes}
    </dl>
  );
}

/** How it was paid: the rounding of cash on its own line, what was given and what went back. */
export const ReceiptTender = ({ tender }: { tender: Receipt['tenders'][number] }) => (
  <dl className={styles['tender']}>
    {tender.rounding.minor !== 0 && <Sum name={say('cash.rounding')} amount={tender.rounding} />}
    <Sum name={say('receipt.tendered')} amount={tender.tendered} />
    <Sum name={say('change')} amount={tender.change} />
  </dl>
);

const Sum = ({ name, amount }: { name: string; amount: Money }) => (
  <div>
    <dt>{name}</dt>
    <dd>
      <Amount amount={amount} bare />
    </dd>
  </div>
);
