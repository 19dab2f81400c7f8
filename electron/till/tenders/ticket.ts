import { currencies, currencyCodes } from '../../../shared/domain/currency.ts';
import { dayRatesOf } from '../../../shared/domain/exchange.ts';
import { format } from '../../../shared/domain/money.ts';
import { saleTotals } from '../../../shared/domain/sale.ts';
import { quotedRates } from './rates-store.ts';
import { frozenRates } from './tender-store.ts';
import type { Failure } from '../../../shared/contract/app-error.ts';
import type { QuotedRate } from '../../../shared/domain/exchange.ts';
import type { OpenSale } from '../../../shared/domain/sale.ts';
import type { CashSteps, TenderRefusal, Ticket } from '../../../shared/domain/tenders/tender.ts';
import type { House } from '../house.ts';

/** What is to be paid for a sale, with the rates as they are frozen on it. */
export type SaleTicket = Ticket & { readonly rates: readonly QuotedRate[] };

/** The ticket of a sale: its total, at the rates of its first tender or else of the day. */
export function ticketOf({ db, settings }: House, sale: OpenSale): SaleTicket {
  const rates = frozenRates(db(), sale.saleId) ?? quotedRates(db());
  return {
    total: saleTotals(sale).total,
    day: dayRatesOf(sale.currency, rates),
    cashSteps: { ...smallestCash, [settings.currency]: settings.cashStepMinor },
    rates,
  };
}

/** A refusal of the domain as the boundary says it. */
export function failureOf(refusal: TenderRefusal): Failure {
  switch (refusal.code) {
    case 'pay.nothing':
    case 'pay.settled':
    case 'pay.too-much':
      return refusal;
    case 'pay.wrong-currency':
    case 'pay.no-rate':
      return { code: refusal.code, details: { currency: refusal.currency } };
    case 'pay.no-such-cash':
      return { code: refusal.code, details: { step: format(refusal.step) } };
    case 'pay.card-too-much':
      return { code: refusal.code, details: { left: format(refusal.left) } };
  }
}

const smallestCash = Object.fromEntries(
  currencyCodes.map((code) => [code, currencies[code].cashStepMinor]),
) as CashSteps;
