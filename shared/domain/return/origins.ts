import { assert } from '../../result.ts';
import { convert, convertToStep } from '../exchange.ts';
import { add, compare, money, mulDiv, subtract, sum, zero } from '../money.ts';
import type { Money } from '../money.ts';
import type { Settlement } from '../tenders.ts';
import type { Tender, Ticket } from '../tenders/tender.ts';

/**
 * Money that paid for a sale, and may go back the way it came: `amount` as it stayed with the house (in the currency
 * it was tendered in, the change taken off), `worth` what that was counted as in the base currency, and `value` what
 * of the sale's total it paid. Coins and rates make the difference of the two.
 */
export type Origin = {
  readonly kind: Tender['kind'];
  readonly amount: Money;
  readonly worth: Money;
  readonly value: Money;
};

/** The rates and coins of a sale, which its refunds keep. */
export type Terms = Pick<Ticket, 'day' | 'cashSteps'>;

/**
 * From where a settled ticket was paid, in the order money goes back. Their values sum to the ticket's total: the
 * tender that closed it paid what the others had left. Change in another currency is reckoned off that tender at the
 * day's rates, to what coins can make.
 */
export function originsOf(ticket: Ticket, { tenders, change, changeValue, left }: Settlement): Origin[] {
  assert(left.minor === 0, 'a ticket that is not settled gives nothing back');
  let open = ticket.total;
  const origins = tenders.map(({ kind, tendered, value: worth }, index): Origin => {
    if (index < tenders.length - 1) {
      open = subtract(open, worth);
      return { kind, amount: tendered, worth, value: worth };
    }
    const { currency } = tendered;
    if (change.currency === currency)
      return { kind, amount: subtract(tendered, change), worth: subtract(worth, changeValue), value: open };
    if (change.minor === 0) return { kind, amount: tendered, worth, value: open };
    const amount = convertToStep(open, currency, ticket.cashSteps[currency], ticket.day);
    return { kind, amount, worth: convert(amount, ticket.day.base, ticket.day), value: open };
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
export function refundBetween(origins: readonly Origin[], from: Money, to: Money, terms: Terms): Origin[] {
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
    const [after, until] = [givenBack(origin, high, terms), givenBack(origin, low, terms)];
    return [
      {
        kind: origin.kind,
        amount: subtract(after.amount, until.amount),
        worth: subtract(after.worth, until.worth),
        value,
      },
    ];
  });
}

/**
 * What money that goes back is worth more (negative: less) than the sum it stands for, because of coins and rates, in
 * the base currency at the rates of the sale: its own line on the slip. All refunds of a sale together give back the
 * rounding and remainder it was settled with, unless its change was of another currency than the note.
 */
export const refundRounding = (back: readonly Origin[], { day }: Terms): Money =>
  sum(
    back.map(({ worth, value }) => subtract(worth, value)),
    day.base,
  );

function within(sumSoFar: Money, { value }: Origin): Money {
  if (sumSoFar.minor <= 0) return zero(value.currency);
  return compare(sumSoFar, value) > 0 ? value : sumSoFar;
}

/** What of an origin went back when so much of its value did. */
function givenBack(
  { kind, amount, worth, value }: Origin,
  sumSoFar: Money,
  { day, cashSteps }: Terms,
): Pick<Origin, 'amount' | 'worth'> {
  if (sumSoFar.minor === value.minor) return { amount, worth };
  const step = kind === 'card' ? 1 : cashSteps[amount.currency];
  const steps = mulDiv(amount, sumSoFar.minor, value.minor * step);
  const back = money(steps.minor * step, amount.currency);
  return { amount: back, worth: convert(back, day.base, day) };
}
