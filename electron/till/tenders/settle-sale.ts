import { format, negate } from '../../../shared/domain/money.ts';
import { settle } from '../../../shared/domain/tenders.ts';
import { askIn } from '../../../shared/domain/tenders/tender.ts';
import { err, ok } from '../../../shared/result.ts';
import { whyCardIsOpen } from './card.ts';
import { openTenders } from './tender-store.ts';
import { failureOf, ticketOf } from './ticket.ts';
import type { Failure } from '../../../shared/contract/app-error.ts';
import type { SettledSale, Tender } from '../../../shared/contract/payment.ts';
import type { Currency } from '../../../shared/domain/currency.ts';
import type { OpenSale } from '../../../shared/domain/sale.ts';
import type { ValuedTender } from '../../../shared/domain/tenders/tender.ts';
import type { Result } from '../../../shared/result.ts';
import type { House } from '../house.ts';
import type { OpenTender } from './tender-store.ts';

type Staged = OpenTender | Tender;

/** How a sale is settled by what lies on it and the cash put on top; refused while anything is left that cash can pay. */
export function settleSale(
  house: House,
  sale: OpenSale,
  cash: readonly Tender[],
  changeIn: Currency,
): Result<SettledSale, Failure> {
  const open = whyCardIsOpen(house, sale);
  if (open) return err(open);
  const ticket = ticketOf(house, sale);
  const tenders: readonly Staged[] = [
    ...openTenders(house.db(), sale.saleId),
    ...cash.filter(({ tendered }) => tendered.minor > 0),
  ];
  const settled = settle(ticket, tenders, changeIn);
  if (!settled.ok) return err(failureOf(settled.error));
  const { left, change, changeValue, rounding, remainder } = settled.value;
  const asked = askIn(left, sale.currency, ticket);
  // Cash of nothing for what no coin can make: the rest is rounded away.
  const waived = asked.minor === 0 && cash.some(({ tendered }) => tendered.minor === 0);
  if (left.minor > 0 && !waived) return err({ code: 'pay.too-little', details: { missing: format(asked) } });
  return ok({
    tenders: tenders.map((tender, place) => taken(tender, settled.value.tenders[place])),
    change,
    changeValue,
    rounding: left.minor > 0 ? negate(left) : rounding,
    remainder,
    rates: [...ticket.rates],
  });
}

function taken(
  tender: Staged,
  { value = tender.tendered }: Partial<ValuedTender> = {},
): SettledSale['tenders'][number] {
  const { tendered } = tender;
  if (tender.kind === 'cash') return { kind: 'cash', tendered, value };
  const { tenderId: reference, kind, brand, lastFour, authorisation } = tender;
  return { kind, tendered, value, reference, brand, lastFour, authorisation };
}
