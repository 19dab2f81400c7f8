import { say } from '../../../shared/messages/screens.ts';
import { Amount } from '../amount/amount.tsx';
import { formatRate } from '../rates.ts';
import styles from './receipt-paper.module.css';
import type { ReceiptView } from '../../../shared/contract/sales.ts';
import type { Money } from '../../../shared/domain/money.ts';

/** The sums at the end of a receipt: tax where the price holds it or gets it, and the total. */
export function ReceiptSums({ receipt: { totals, taxMode } }: { receipt: ReceiptView }) {
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

/** How it was paid: what was given, the rounding of cash on its own line, and what went back. */
export const ReceiptTenders = ({ receipt }: { receipt: ReceiptView }) => {
  const { tenders, rounding, change, totals } = receipt;
  const isOwn = ({ currency }: Money) => currency === totals.total.currency;
  return (
    <dl className={styles['tender']}>
      {tenders.map((tender, place) => (
        <Sum
          key={place}
          name={say(`receipt.tendered.${tender.kind}`)}
          amount={tender.tendered}
          bare={isOwn(tender.tendered)}
        />
      ))}
      {rounding.minor !== 0 && <Sum name={say('cash.rounding')} amount={rounding} />}
      {tenders.some(({ kind }) => kind === 'cash') && (
        <Sum name={say('change')} amount={change} bare={isOwn(change)} />
      )}
    </dl>
  );
};

const Sum = ({ name, amount, bare = true }: { name: string; amount: Money; bare?: boolean }) => (
  <div>
    <dt>{name}</dt>
    <dd>
      <Amount amount={amount} bare={bare} />
    </dd>
  </div>
);
