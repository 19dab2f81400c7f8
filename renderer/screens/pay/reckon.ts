import { currencies, currencyCodes } from '../../../shared/domain/currency.ts';
import { dayRatesOf } from '../../../shared/domain/exchange.ts';
import { settle } from '../../../shared/domain/tenders.ts';
import type { Currency } from '../../../shared/domain/currency.ts';
import type { Money } from '../../../shared/domain/money.ts';
import type { CashSteps, TenderRefusal, Ticket } from '../../../shared/domain/tenders/tender.ts';
import type { Tenders } from '../../state/tenders-store.ts';

/** What so much more cash would do: settle the sale with this change, leave so much to pay, or be refused. */
export type Reckoning =
  | { readonly kind: 'settles'; readonly change: Money; readonly choices: readonly Money[] }
  | { readonly kind: 'leaves'; readonly left: Money }
  | { readonly kind: 'refused'; readonly refusal: TenderRefusal };

/** What cash on top of what lies on the sale comes to, by the rules the till itself goes by. */
export function reckon(state: Tenders, cash: Money | null, changeIn: Currency): Reckoning {
  const tenders = cash === null ? state.staged : [...state.staged, { kind: 'cash' as const, tendered: cash }];
  const settled = settle(ticketOf(state), tenders, changeIn);
  if (!settled.ok) return { kind: 'refused', refusal: settled.error };
  const { left, change } = settled.value;
  if (left.minor > 0) return { kind: 'leaves', left };
  return { kind: 'settles', change, choices: change.minor > 0 ? changeChoices(state, tenders) : [] };
}

function changeChoices(state: Tenders, tenders: Parameters<typeof settle>[1]): Money[] {
  const ticket = ticketOf(state);
  return state.asks.flatMap(({ currency }) => {
    const settled = settle(ticket, tenders, currency);
    return settled.ok ? [settled.value.change] : [];
  });
}

const ticketOf = ({ total, rates, steps }: Tenders): Ticket => ({
  total,
  day: dayRatesOf(total.currency, rates),
  cashSteps: Object.fromEntries(
    currencyCodes.map((code) => [
      code,
      steps.find(({ currency }) => currency === code)?.minor ?? currencies[code].cashStepMinor,
    ]),
  ) as CashSteps,
});
