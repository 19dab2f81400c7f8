import { currencies } from '../../../shared/domain/currency.ts';
import { formatDigits } from '../../../shared/domain/money.ts';
import { say } from '../../../shared/messages/screens.ts';
import { Amount } from '../../components/amount/amount.tsx';
import { join } from '../../components/join-classes.ts';
import { Key } from '../../components/key/key.tsx';
import { showEntry } from '../../components/keypad/entry.ts';
import { Keypad } from '../../components/keypad/keypad.tsx';
import styles from './pay.module.css';
import type { Entry } from '../../components/keypad/entry.ts';
import type { Money } from '../../../shared/domain/money.ts';

type CardEntryProps = {
  readonly left: Money;
  readonly entry: Entry;
  readonly tooMuch: boolean;
  readonly disabled: boolean;
  readonly onKey: (key: string) => void;
  readonly onAll: () => void;
};

/** How much the card is asked for: all that is left, unless something is typed. */
export function CardEntry({ left, entry, tooMuch, disabled, onKey, onAll }: CardEntryProps) {
  const { symbol, decimals } = currencies[left.currency];
  return (
    <section className={styles['entry']} aria-label={say('pay.card.label')}>
      <div className={join(styles['display'], tooMuch && styles['short'])}>
        <div>
          <p>{say('pay.card.amount', { symbol })}</p>
          <p className={styles['note']} role="status">
            {tooMuch && (
              <>
                {say('pay.card.too-much')} <Amount amount={left} />
              </>
            )}
          </p>
        </div>
        <output className={join(entry === '' && styles['exact'])}>
          {entry === '' ? formatDigits(left) : showEntry(entry)}
        </output>
      </div>
      <div className={styles['quick']}>
        <Key disabled={disabled} onPress={onAll}>
          {say('pay.card.all')}
        </Key>
      </div>
      <Keypad
        label={say('pay.card.label')}
        corner={decimals > 0 ? '.' : '000'}
        disabled={disabled}
        onKey={onKey}
      />
    </section>
  );
}
