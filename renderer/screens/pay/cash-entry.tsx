import { currencies } from '../../../shared/domain/currency.ts';
import { formatDigits } from '../../../shared/domain/money.ts';
import { say } from '../../../shared/messages/screens.ts';
import { Amount } from '../../components/amount/amount.tsx';
import { join } from '../../components/join-classes.ts';
import { Key } from '../../components/key/key.tsx';
import { showEntry } from '../../components/keypad/entry.ts';
import { Keypad } from '../../components/keypad/keypad.tsx';
import { quickAmounts } from './quick-amounts.ts';
import styles from './pay.module.css';
import type { Entry } from '../../components/keypad/entry.ts';
import type { TenderRefusal } from '../../../shared/domain/sale.ts';
import type { Money } from '../../../shared/domain/money.ts';

type CashEntryProps = {
  readonly due: Money;
  readonly entry: Entry;
  /** Why this much cannot be taken; null when it can. */
  readonly refusal: TenderRefusal | null;
  readonly disabled: boolean;
  readonly onKey: (key: string) => void;
  readonly onAmount: (amount: Money) => void;
};

/** What the client hands over. Until something is typed it is the exact amount. */
export function CashEntry({ due, entry, refusal, disabled, onKey, onAmount }: CashEntryProps) {
  const { symbol, decimals } = currencies[due.currency];
  return (
    <section className={styles['entry']} aria-label={say('pay.received.label')}>
      <div className={join(styles['display'], refusal !== null && styles['short'])}>
        <div>
          <p>{say('pay.received', { symbol })}</p>
          <p className={styles['missing']} role="status">
            {refusal?.code === 'pay.too-little' && (
              <>
                {say('pay.too-little')} <Amount amount={refusal.missing} />
              </>
            )}
            {refusal?.code === 'pay.too-much' && say('pay.too-much')}
          </p>
        </div>
        <output className={join(entry === '' && styles['exact'])}>
          {entry === '' ? formatDigits(due) : showEntry(entry)}
        </output>
      </div>
      <div className={styles['quick']}>
        <Key disabled={disabled} onPress={() => onAmount(due)}>
          {say('pay.exact')}
        </Key>
        {quickAmounts(due).map((amount) => (
          <Key key={amount.minor} disabled={disabled} onPress={() => onAmount(amount)}>
            {formatDigits(amount).replace(/\.0+$/, '')}
          </Key>
        ))}
      </div>
      <Keypad
        label={say('pay.received.label')}
        corner={decimals > 0 ? '.' : '000'}
        disabled={disabled}
        onKey={onKey}
      />
    </section>
  );
}
