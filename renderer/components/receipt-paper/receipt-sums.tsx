import { Fragment } from 'react';
import { say } from '../../../shared/messages/screens.ts';
import { Amount } from '../amount/amount.tsx';
import { formatRate } from '../rates.ts';
import styles from './receipt-paper.module.css';
import type { Receipt } from '../../../shared/contract/sales.ts';
import type { Money } from '../../../shared/domain/money.ts';

/** The sums at the end of a receipt: tax, total, the rounding of cash on its own line, what was given and what went back. */
export function ReceiptSums({ receipt: { totals, taxMode, tenders } }: { receipt: Receipt }) {
  const taxes = totals.taxes.filter(({ tax }) => tax.minor !== 0);
  const taxWord = taxMode === 'exclusive' ? 'tax.added' : 'tax.included';
  return (
    <dl className={styles['sums']}>
      {taxMode === 'exclusive' &&
        taxes.map(({ rateBp, tax }) => (
          <Sum key={rateBp} name={say(taxWord, { rate: formatRate(rateBp) })} amount={tax} />
        ))}
      <div className={styles['total']}>
        <dt>{say('total')}</dt>
        <dd>
          <Amount amount={totals.total} />
        </dd>
      </div>
      {taxMode === 'inclusive' &&
        taxes.map(({ rateBp, tax }) => (
          <Sum key={rateBp} name={say(taxWord, { rate: formatRate(rateBp) })} amount={tax} />
        ))}
      {tenders.map(({ kind, tendered, change, rounding }) => (
        <Fragment key={kind}>
          {rounding.minor !== 0 && <Sum name={say('cash.rounding')} amount={rounding} />}
          <Sum name={say('receipt.tendered')} amount={tendered} />
          <Sum name={say('change')} amount={change} />
        </Fragment>
      ))}
    </dl>
  );
}

const Sum = ({ name, amount }: { name: string; amount: Money }) => (
  <div>
    <dt>{name}</dt>
    <dd>
      <Amount amount={amount} bare />
    </dd>
  </div>
);
