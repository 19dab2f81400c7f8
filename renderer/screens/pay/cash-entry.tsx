import { currencies } from '../../../shared/domain/currency.ts';
import { formatDigits } from '../../../shared/domain/money.ts';
import { say } from '../../../shared/messages/screens.ts';
import { Amount } from '../../components/amount/amount.tsx';
import { AmountEntry } from './amount-entry.tsx';
import { quickAmounts } from './quick-amounts.ts';
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
export const CashEntry = ({ ask, entry, reckoning, disabled, onKey, onAmount }: CashEntryProps) => (
  <AmountEntry
    label={say('pay.received.label')}
    word={say('pay.received', { symbol: currencies[ask.currency].symbol })}
    asked={ask}
    entry={entry}
    refused={reckoning.kind === 'refused'}
    note={<Note reckoning={reckoning} />}
    quick={[
      { word: say('pay.exact'), onPress: () => onAmount(ask) },
      ...quickAmounts(ask).map((amount) => ({
        word: formatDigits(amount).replace(/\.0+$/, ''),
        onPress: () => onAmount(amount),
      })),
    ]}
    disabled={disabled}
    onKey={onKey}
  />
);

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
