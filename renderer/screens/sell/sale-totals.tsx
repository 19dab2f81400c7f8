import { say } from '../../../shared/messages/screens.ts';
import { Amount } from '../../components/amount/amount.tsx';
import { join } from '../../components/join-classes.ts';
import { formatRate } from '../../components/rates.ts';
import { useSale } from '../../state/sale-store.ts';
import { useTill } from '../../state/till-store.ts';
import { zero } from '../../../shared/domain/money.ts';
import styles from './sale-totals.module.css';

/** What the sale comes to, and what that is in cash where no coin is small enough. */
export function SaleTotals() {
  const { sale, totals, cash } = useSale();
  const currency = useTill(({ status }) => status?.currency ?? 'LAK');
  return (
    <dl className={styles['totals']}>
      {totals?.taxes
        .filter(({ tax }) => tax.minor !== 0)
        .map(({ rateBp, tax }) => (
          <div key={rateBp}>
            <dt>
              {say(sale?.taxMode === 'exclusive' ? 'tax.added' : 'tax.included', {
                rate: formatRate(rateBp),
              })}
            </dt>
            <dd>
              <Amount amount={tax} bare />
            </dd>
          </div>
        ))}
      {totals && totals.discount.minor !== 0 && (
        <div>
          <dt>{say('discount')}</dt>
          <dd>
            − <Amount amount={totals.discount} bare />
          </dd>
        </div>
      )}
      <div className={join(styles['total'], totals === null && styles['nothing'])} aria-live="polite">
        <dt>{say('total')}</dt>
        <dd>
          <Amount amount={totals?.total ?? zero(currency)} size="total" />
        </dd>
      </div>
      {cash && cash.rounding.minor !== 0 && (
        <div>
          <dt>{say('cash.due')}</dt>
          <dd>
            <Amount amount={cash.due} bare />
          </dd>
        </div>
      )}
    </dl>
  );
}
