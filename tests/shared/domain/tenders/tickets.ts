import { settle } from '../../../../shared/domain/tenders.ts';
import { vientianeDay } from '../day-rates.ts';
import type { Currency } from '../../../../shared/domain/currency.ts';
import type { Money } from '../../../../shared/domain/money.ts';
import type { Settlement } from '../../../../shared/domain/tenders.ts';
import type { Tender, Ticket } from '../../../../shared/domain/tenders/tender.ts';

export const cashSteps = { LAK: 500, THB: 25, USD: 1 } as const;
export const cash = (tendered: Money): Tender => ({ kind: 'cash', tendered });
export const card = (tendered: Money): Tender => ({ kind: 'card', tendered });
export const ticketOf = (total: Money): Ticket => ({ total, day: vientianeDay, cashSteps });

export const settled = (ticket: Ticket, tenders: readonly Tender[], changeIn: Currency): Settlement => {
  const result = settle(ticket, tenders, changeIn);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
};
