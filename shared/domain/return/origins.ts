import { assert } from '../../result.ts';
import { convert, convertToStep } from '../exchange.ts';
import { add, compare, money, mulDiv, subtract, sum, zero } from '../money.ts';
import type { DayRates } from '../exchange.ts';
import type { Money } from '../money.ts';
import type { Settlement } from '../tenders.ts';
import type { CashSteps, Tender, Ticket } from '../tenders/tender.ts';

/**
 * Money that paid for a sale, and may go back the way it came: `amount` as it stayed with the house (in the currency
 * it was tendered in, the change taken off), `value` what of the sale's total it paid, in the base currency.
 */
export type Origin = { readonly kind: Tender['kind']; readonly amount: Money; readonly value: Money };

/**
 * From where a settled ticket was paid, in the order money goes back. Their values sum to the ticket's total: the
 * tender that closed it paid what the others had left. Change in another currency is reckoned off that tender at the
 * day's rates, to what coins can make.
 */
export function originsOf(ticket: Ticket, { tenders, change, left }: Settlement): Origin[] {
  assert(left.minor === 0, 'a ticket that is not settled gives nothing back');
  let open = ticket.total;
  const origins = tenders.map(({ kind, tendered, value: worth }, index): Origin => {
    const closing = index === tenders.length - 1;
    const value = closing ? open : worth;
    open = subtract(open, value);
    return { kind, amount: closing ? kept(tendered, change, value, ticket) : tendered, value };
  });
  return inOrderOfRefund(origins);
}

/** Money goes back to the cards first, in the order they were charged, then as cash, in the order it was taken. */
export const inOrderOfRefund = (origins: readonly Origin[]): Origin[] => [
  ...origins.filter(({ kind }) => kind === 'card'),
  ...origins.filter(({ kind }) => kind === 'cash'),
];

/**
 * What goes back where when the refunds of a sale grow from one sum to another (base currency, 0 to its total): each
 * origin is emptied before the next. Of cash goes back what coins can make of its share so far, less what went back
 * before, so that a whole origin gives back its amount exactly, in whatever steps.
 */
export function refundBetween(
  origins: readonly Origin[],
  from: Money,
  to: Money,
  cashSteps: CashSteps,
): Origin[] {
  const paid = sum(
    origins.map(({ value }) => value),
    from.currency,
  );
  assert(
    from.minor >= 0 && from.minor <= to.minor && to.minor <= paid.minor,
    'no more goes back than was paid',
  );
  let before = zero(from.currency);
  return origins.flatMap((origin) => {
    const [low, high] = [within(subtract(from, before), origin), within(subtract(to, before), origin)];
    before = add(before, origin.value);
    const value = subtract(high, low);
    if (value.minor === 0) return [];
    const amount = subtract(givenBack(origin, high, cashSteps), givenBack(origin, low, cashSteps));
    return [{ kind: origin.kind, amount, value }];
  });
}

/**
 * What money that goes back is worth more (negative: less) than the sum it stands for, because of coins and rates, in
 * the base currency at the rates of the sale: its own line on the slip.
 */
export const refundRounding = (back: readonly Origin[], day: DayRates): Money =>
  sum(
    back.map(({ amount, value }) => subtract(convert(amount, day.base, day), value)),
    day.base,
  );

function kept(tendered: Money, change: Money, value: Money, { day, cashSteps }: Ticket): Money {
  if (change.minor === 0) return tendered;
  if (change.currency === tendered.currency) return subtract(tendered, change);
  return convertToStep(value, tendered.currency, cashSteps[tendered.currency], day);
}

function within(sumSoFar: Money, { value }: Origin): Money {
  if (sumSoFar.minor <= 0) return zero(value.currency);
  return compare(sumSoFar, value) > 0 ? value : sumSoFar;
}

/** What of an origin went back when so much of its value did. */
function givenBack({ kind, amount, value }: Origin, sumSoFar: Money, cashSteps: CashSteps): Money {
  if (sumSoFar.minor === value.minor) return amount;
  const step = kind === 'card' ? 1 : cashSteps[amount.currency];
  const steps = mulDiv(amount, sumSoFar.minor, value.minor * step);
  return money(steps.minor * step, amount.currency);
}
