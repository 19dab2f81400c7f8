import { currencies } from '../../../shared/domain/currency.ts';
import { formatDigits } from '../../../shared/domain/money.ts';
import { join } from '../../components/join-classes.ts';
import { Key } from '../../components/key/key.tsx';
import { showEntry } from '../../components/keypad/entry.ts';
import { Keypad } from '../../components/keypad/keypad.tsx';
import styles from './pay.module.css';
import type { ReactNode } from 'react';
import type { Entry } from '../../components/keypad/entry.ts';
import type { Money } from '../../../shared/domain/money.ts';

type AmountEntryProps = {
  readonly label: string;
  /** What the amount is: 'received', 'on the card'. */
  readonly word: string;
  /** What it is until something is typed. */
  readonly asked: Money;
  readonly entry: Entry;
  readonly refused: boolean;
  /** What stands in the way of this much, or what it leads to. */
  readonly note: ReactNode;
  readonly quick: readonly { readonly word: string; readonly onPress: () => void }[];
  readonly disabled: boolean;
  readonly onKey: (key: string) => void;
};

/** An amount keyed in: shown large, with amounts a touch away and the keypad under them. */
export function AmountEntry(props: AmountEntryProps) {
  const { label, word, asked, entry, refused, note, quick, disabled, onKey } = props;
  return (
    <section className={styles['entry']} aria-label={label}>
      <div className={join(styles['display'], refused && styles['short'])}>
        <div>
          <p>{word}</p>
          <p className={styles['note']} role="status">
            {note}
          </p>
        </div>
        <output className={join(entry === '' && styles['exact'])}>
          {entry === '' ? formatDigits(asked) : showEntry(entry)}
        </output>
      </div>
      <div className={styles['quick']}>
        {quick.map((key) => (
          <Key key={key.word} disabled={disabled} onPress={key.onPress}>
            {key.word}
          </Key>
        ))}
      </div>
      <Keypad
        label={label}
        corner={currencies[asked.currency].decimals > 0 ? '.' : '000'}
        disabled={disabled}
        onKey={onKey}
      />
    </section>
  );
}
