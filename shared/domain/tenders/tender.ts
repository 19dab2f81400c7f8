import { currencies, currencyCodes } from '../currency.ts';
import { convertToStep, hasRate } from '../exchange.ts';
import type { Currency } from '../currency.ts';
import type { DayRates } from '../exchange.ts';
import type { Money } from '../money.ts';

/** One payment towards a sale: cash in any currency that has a rate, or a card in the currency of the sale. */
export type Tender = { readonly kind: 'cash' | 'card'; readonly tendered: Money };

/** A tender and what it is worth in the currency of the sale, rounded once. */
export type ValuedTender = Tender & { readonly value: Money };

/** The smallest amount that can be handed over in each currency, in its minor units. */
export type CashSteps = Readonly<Record<Currency, number>>;

/** What is to be paid (not negative, in the base currency), at which rates, and down to which coins. */
export type Ticket = { readonly total: Money; readonly day: DayRates; readonly cashSteps: CashSteps };

/** Why a tender is not taken. Nothing of it counts then. */
export type TenderRefusal =
  | { readonly code: 'pay.nothing' | 'pay.settled' | 'pay.too-much' }
  | { readonly code: 'pay.wrong-currency' | 'pay.no-rate'; readonly currency: Currency }
  | { readonly code: 'pay.no-such-cash'; readonly step: Money }
  | { readonly code: 'pay.card-too-much'; readonly left: Money };

/** What to ask for in cash of a currency when so much is left: the nearest amount that coins and notes can make. */
export const askIn = (left: Money, currency: Currency, { day, cashSteps }: Ticket): Money =>
  convertToStep(left, currency, cashSteps[currency], day);

/** What to ask for in each currency that has a rate today, in the order of the table of currencies. */
export const askInEach = (left: Money, ticket: Ticket): Money[] =>
  currencyCodes.filter((code) => hasRate(code, ticket.day)).map((code) => askIn(left, code, ticket));

/** Why a tender cannot be taken towards what is left, or null. */
export function refusalOf(tender: Tender, left: Money, ticket: Ticket): TenderRefusal | null {
  const { tendered } = tender;
  const { currency } = tendered;
  if (tendered.minor <= 0) return { code: 'pay.nothing' };
  if (left.minor === 0) return { code: 'pay.settled' };
  if (tender.kind === 'cash') return cashRefusal(tendered, left, ticket);
  if (currency !== left.currency) return { code: 'pay.wrong-currency', currency: left.currency };
  // A terminal gives no change.
  return tendered.minor > left.minor ? { code: 'pay.card-too-much', left } : null;
}

function cashRefusal(tendered: Money, left: Money, ticket: Ticket): TenderRefusal | null {
  const { currency, minor } = tendered;
  if (!hasRate(currency, ticket.day)) return { code: 'pay.no-rate', currency };
  const step = ticket.cashSteps[currency];
  if (minor % step !== 0) return { code: 'pay.no-such-cash', step: { minor: step, currency } };
  // More than ten times what is asked and more than ten of the largest notes: a key was pressed once too often.
  const generous = Math.max(askIn(left, currency, ticket).minor, currencies[currency].largestNoteMinor) * 10;
  return minor > generous ? { code: 'pay.too-much' } : null;
}
