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
import type { Money } from '../../../shared/domain/money.ts';
import type { Reckoning } from './reckon.ts';

type CashEntryProps = {
  /** What to ask for in this currency. */
  readonly ask: Money;
  readonly entry: Entry;
  readonly reckoning: Reckoning;
  readonly disabled: boolean;
  readonly onKey: (key: string) => void;
  readonly onAmount: (amount: Money) => void;
};

/** What the client hands over. Until something is typed it is the exact amount. */
export function CashEntry({ ask, entry, reckoning, disabled, onKey, onAmount }: CashEntryProps) {
  const { symbol, decimals } = currencies[ask.currency];
  return (
    <section className={styles['entry']} aria-label={say('pay.received.label')}>
      <div className={join(styles['display'], reckoning.kind === 'refused' && styles['short'])}>
        <div>
          <p>{say('pay.received', { symbol })}</p>
          <p className={styles['note']} role="status">
            <Note reckoning={reckoning} />
          </p>
        </div>
        <output className={join(entry === '' && styles['exact'])}>
          {entry === '' ? formatDigits(ask) : showEntry(entry)}
        </output>
      </div>
      <div className={styles['quick']}>
        <Key disabled={disabled} onPress={() => onAmount(ask)}>
          {say('pay.exact')}
        </Key>
        {quickAmounts(ask).map((amount) => (
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

/** What stands in the way of this much, or what it leaves to be paid otherwise. */
function Note({ reckoning }: { reckoning: Reckoning }) {
  if (reckoning.kind === 'settles') return null;
  if (reckoning.kind === 'leaves') {
    return (
      <>
        {say('pay.leaves')} <Amount amount={reckoning.left} />
      </>
    );
  }
  const { refusal } = reckoning;
  if (refusal.code === 'pay.too-much') return say('pay.too-much');
  if (refusal.code !== 'pay.no-such-cash') return null;
  return (
    <>
      {say('pay.no-such-cash')} <Amount amount={refusal.step} />
    </>
  );
}
