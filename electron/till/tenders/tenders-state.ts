import { currencyCodes } from '../../../shared/domain/currency.ts';
import { hasRate } from '../../../shared/domain/exchange.ts';
import { money } from '../../../shared/domain/money.ts';
import { settle } from '../../../shared/domain/tenders.ts';
import { askIn } from '../../../shared/domain/tenders/tender.ts';
import { assert } from '../../../shared/result.ts';
import { startedCards } from './card-store.ts';
import { openTenders } from './tender-store.ts';
import { ticketOf } from './ticket.ts';
import type { TendersState } from '../../../shared/contract/tenders.ts';
import type { Currency } from '../../../shared/domain/currency.ts';
import type { OpenSale } from '../../../shared/domain/sale.ts';
import type { Settlement } from '../../../shared/domain/tenders.ts';
import type { House } from '../house.ts';
import type { OpenTender } from './tender-store.ts';
import type { SaleTicket } from './ticket.ts';

/** How far a sale is paid, as every call about its tenders answers. */
export function tendersState(house: House, sale: OpenSale): TendersState {
  const ticket = ticketOf(house, sale);
  const staged = openTenders(house.db(), sale.saleId);
  const { left, tenders } = settled(ticket, staged, sale.currency);
  const others = currencyCodes.filter((code) => code !== sale.currency && hasRate(code, ticket.day));
  const inPlay = [sale.currency, ...others];
  return {
    saleId: sale.saleId,
    revision: sale.revision,
    total: ticket.total,
    left,
    staged: staged.map((tender, place) => ({ ...tender, value: tenders[place]?.value ?? tender.tendered })),
    asks: inPlay.map((currency) => askIn(left, currency, ticket)),
    change: left.minor === 0 ? inPlay.map((currency) => settled(ticket, staged, currency).change) : [],
    rates: [...ticket.rates],
    steps: inPlay.map((currency) => money(ticket.cashSteps[currency], currency)),
    started: startedCards(house.db(), sale.saleId).map(({ reference, amount, startedAt }) => ({
      reference,
      amount,
      startedAt,
    })),
  };
}

/** What lies on a sale was settled when it was taken, at the same rates; taking one off leaves more for the others. */
function settled(ticket: SaleTicket, staged: readonly OpenTender[], changeIn: Currency): Settlement {
  const settlement = settle(ticket, staged, changeIn);
  assert(settlement.ok, 'tenders that were taken still fit their sale');
  return settlement.value;
}
