import { currencies } from '../../../shared/domain/currency.ts';
import { formatDigits } from '../../../shared/domain/money.ts';
import { join } from '../join-classes.ts';
import styles from './amount.module.css';
import type { Money } from '../../../shared/domain/money.ts';

const space = '\u00a0';

type AmountProps = {
  readonly amount: Money;
  /** `bare` has no currency: for columns whose head names it. */
  readonly bare?: boolean;
  readonly size?: 'text' | 'total' | 'due';
};

/** An amount: currency small before, minor units small after, digits that stand under each other. */
export function Amount({ amount, bare = false, size = 'text' }: AmountProps) {
  const [whole, fraction] = formatDigits(amount).split('.');
  return (
    <span className={join(styles['amount'], styles[size])}>
      {!bare && (
        <span className={styles['symbol']}>
          {currencies[amount.currency].symbol}
          {space}
        </span>
      )}
      {whole}
      {fraction !== undefined && <span className={styles['fraction']}>.{fraction}</span>}
    </span>
  );
}
