import { currencies } from '../../../shared/domain/currency.ts';
import { say } from '../../../shared/messages/screens.ts';
import { Amount } from '../../components/amount/amount.tsx';
import { AmountEntry } from './amount-entry.tsx';
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
export const CardEntry = ({ left, entry, tooMuch, disabled, onKey, onAll }: CardEntryProps) => (
  <AmountEntry
    label={say('pay.card.label')}
    word={say('pay.card.amount', { symbol: currencies[left.currency].symbol })}
    asked={left}
    entry={entry}
    refused={tooMuch}
    note={
      tooMuch && (
        <>
          {say('pay.card.too-much')} <Amount amount={left} />
        </>
      )
    }
    quick={[{ word: say('pay.card.all'), onPress: onAll }]}
    disabled={disabled}
    onKey={onKey}
  />
);
