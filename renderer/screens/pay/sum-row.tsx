import { Amount } from '../../components/amount/amount.tsx';
import styles from './pay-panel.module.css';
import type { Money } from '../../../shared/domain/money.ts';

type SumRowProps = {
  readonly name: string;
  readonly amount: Money;
  readonly taken?: boolean;
  readonly bare?: boolean;
};

/** One sum of a payment; what was handed over counts against the total. */
export const SumRow = ({ name, amount, taken = false, bare = true }: SumRowProps) => (
  <div className={styles['sum']}>
    <dt>{name}</dt>
    <dd>
      {taken && '− '}
      <Amount amount={amount} bare={bare} />
    </dd>
  </div>
);
