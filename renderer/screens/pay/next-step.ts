import { zero } from '../../../shared/domain/money.ts';
import { entryToMoney } from '../../components/keypad/entry.ts';
import { reckon } from './reckon.ts';
import type { Currency } from '../../../shared/domain/currency.ts';
import type { Money } from '../../../shared/domain/money.ts';
import type { Entry } from '../../components/keypad/entry.ts';
import type { Tenders } from '../../state/tenders-store.ts';
import type { Reckoning } from './reckon.ts';
import type { Way } from './ways-to-pay.tsx';

/** What the large key does next: complete the sale, lay cash on it, ask a card, or nothing until something is answered. */
export type Step =
  | {
      readonly kind: 'complete';
      readonly cash: Money | null;
      readonly change: Money;
      readonly choices: readonly Money[];
    }
  | { readonly kind: 'lay'; readonly cash: Money; readonly left: Money }
  | { readonly kind: 'ask card'; readonly amount: Money; readonly left: Money }
  | { readonly kind: 'wait'; readonly left: Money };

/** What lies on the sale and what is being keyed in, as far as the screen has come. */
export type Keyed = {
  readonly state: Tenders;
  readonly way: Way;
  readonly entry: Entry;
  readonly changeIn: Currency;
};

/** The cash that is keyed in: nothing typed means what is asked, to the note: the most frequent case is one touch. */
export function keyedCash({ state, way, entry }: Keyed): Money | null {
  if (way === 'card' || state.left.minor === 0) return null;
  const ask = state.asks.find(({ currency }) => currency === way);
  return entry === '' && ask ? ask : entryToMoney(entry, way);
}

/** What a card is asked for: all that is left, unless something is typed. */
export const keyedCard = ({ state, entry }: Keyed): Money =>
  entry === '' ? state.left : entryToMoney(entry, state.total.currency);

/** What the large key does next. */
export function nextStep(keyed: Keyed): Step {
  const { state, way, changeIn } = keyed;
  const { left } = state;
  if (state.started.length > 0) return { kind: 'wait', left };
  if (way === 'card' && left.minor > 0) {
    const amount = keyedCard(keyed);
    const fits = amount.minor > 0 && amount.minor <= left.minor;
    return fits ? { kind: 'ask card', amount, left } : { kind: 'wait', left };
  }
  const cash = keyedCash(keyed);
  return stepOf(reckon(state, cash, changeIn), cash, left);
}

function stepOf(reckoning: Reckoning, cash: Money | null, left: Money): Step {
  if (reckoning.kind === 'refused') return { kind: 'wait', left };
  if (reckoning.kind === 'leaves') return cash ? { kind: 'lay', cash, left } : { kind: 'wait', left };
  const { change, choices } = reckoning;
  return { kind: 'complete', cash, change: change.minor === 0 ? zero(left.currency) : change, choices };
}
