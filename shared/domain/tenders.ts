import { assert, err, ok } from '../result.ts';
import { convert, hasRate } from './exchange.ts';
import { add, compare, negate, subtract, sum, zero } from './money.ts';
import { askIn, refusalOf } from './tenders/tender.ts';
import type { Result } from '../result.ts';
import type { Currency } from './currency.ts';
import type { DayRates } from './exchange.ts';
import type { Money } from './money.ts';
import type { Tender, TenderRefusal, Ticket, ValuedTender } from './tenders/tender.ts';

/**
 * What tenders come to against a ticket. All amounts but `change` are in the base currency, and they balance to its
 * minor unit: values = total - left + changeValue + rounding + remainder.
 */
export type Settlement = {
  readonly tenders: readonly ValuedTender[];
  /** What is still to be paid: zero once the ticket is settled. */
  readonly left: Money;
  /** What is handed back, in the chosen currency, and what that is worth. */
  readonly change: Money;
  readonly changeValue: Money;
  /** What the house keeps (negative: gives) because cash has no smaller coin. */
  readonly rounding: Money;
  /** What it keeps or gives because an amount has no exact equal in another currency's minor units. */
  readonly remainder: Money;
};

/**
 * Takes tenders one after the other towards a ticket, and reckons the change in a currency of choice. Cash settles the
 * ticket when it is at least what is asked in its currency, or leaves less than half a step of the base currency; a
 * card is taken for what is left at most. Fails with the first refusal: a tender of nothing, in a currency without a
 * rate or with coins that are not used, beyond what is left, ten times too much, or after the ticket was settled.
 */
export function settle(
  ticket: Ticket,
  tenders: readonly Tender[],
  changeIn: Currency,
): Result<Settlement, TenderRefusal> {
  assert(
    ticket.total.minor >= 0 && ticket.total.currency === ticket.day.base,
    'a ticket is paid in its base currency',
  );
  if (!hasRate(changeIn, ticket.day)) return err({ code: 'pay.no-rate', currency: changeIn });
  const nothing = zero(ticket.day.base);
  let left = ticket.total;
  let closing: Closing = { change: zero(changeIn), rounding: nothing };
  for (const tender of tenders) {
    const refusal = refusalOf(tender, left, ticket);
    if (refusal) return err(refusal);
    const closed = tender.kind === 'cash' ? closeWith(tender.tendered, left, ticket, changeIn) : null;
    if (closed) closing = closed;
    left = closed ? nothing : subtract(left, valueOf(tender, ticket.day));
  }
  return ok(balance(ticket, tenders, left, closing));
}

/** What a settlement puts into the drawer and takes out of it: one amount for each currency that moves, out negative. */
export function drawerMoves({ tenders, change }: Pick<Settlement, 'tenders' | 'change'>): Money[] {
  const cash = tenders.filter(({ kind }) => kind === 'cash').map(({ tendered }) => tendered);
  const moves = [...cash, negate(change)];
  return [...new Set(moves.map(({ currency }) => currency))]
    .map((currency) =>
      sum(
        moves.filter((move) => move.currency === currency),
        currency,
      ),
    )
    .filter(({ minor }) => minor !== 0);
}

/** How cash closes a ticket: the change in the chosen currency, and what the lack of smaller coins keeps. */
type Closing = { readonly change: Money; readonly rounding: Money };

const valueOf = ({ tendered }: Tender, day: DayRates): Money => convert(tendered, day.base, day);

/** How cash closes what is left, or null when more is to be paid. */
function closeWith(tendered: Money, left: Money, ticket: Ticket, changeIn: Currency): Closing | null {
  const { day } = ticket;
  const { currency } = tendered;
  const worth = (amount: Money) => convert(amount, day.base, day);
  const asked = askIn(left, currency, ticket);
  const over = compare(tendered, asked);
  if (over < 0) {
    const rest = subtract(left, worth(tendered));
    return askIn(rest, day.base, ticket).minor === 0
      ? { change: zero(changeIn), rounding: negate(rest) }
      : null;
  }
  if (over === 0 || changeIn === currency) {
    const change = over === 0 ? zero(changeIn) : subtract(tendered, asked);
    return { change, rounding: subtract(worth(asked), worth(convert(left, currency, day))) };
  }
  const owed = subtract(worth(tendered), left);
  const change = askIn(owed, changeIn, ticket);
  return { change, rounding: subtract(worth(convert(owed, changeIn, day)), worth(change)) };
}

function balance(
  ticket: Ticket,
  taken: readonly Tender[],
  left: Money,
  { change, rounding }: Closing,
): Settlement {
  const { day, total } = ticket;
  const tenders = taken.map((tender) => ({ ...tender, value: valueOf(tender, day) }));
  const paid = sum(
    tenders.map(({ value }) => value),
    day.base,
  );
  const changeValue = convert(change, day.base, day);
  const accounted = add(add(subtract(total, left), changeValue), rounding);
  return { tenders, left, change, changeValue, rounding, remainder: subtract(paid, accounted) };
}
