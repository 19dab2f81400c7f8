import { currencies } from '../../shared/domain/currency.ts';
import { dayRatesOf } from '../../shared/domain/exchange.ts';
import { money, zero } from '../../shared/domain/money.ts';
import { saleTotals } from '../../shared/domain/sale.ts';
import { sellerAmounts, sumBySeller } from '../../shared/domain/seller-shares.ts';
import { baseAbove } from '../../shared/domain/tax-base.ts';
import { settle } from '../../shared/domain/tenders.ts';
import { aLine } from '../builders/completed-sale.ts';
import { buyBackOf, priceOfBuild, tenThousandths } from './product-price.ts';
import { takeBack } from './product-returns.ts';
import { sellerRows, sharesOf, taxRows } from './product-rows.ts';
import type { LineId } from '../../shared/ids.ts';
import type { SaleLine } from '../../shared/domain/sale.ts';
import type { TaxBase } from '../../shared/domain/tax-base.ts';
import type { Ticket } from '../../shared/domain/tenders/tender.ts';
import type { BreakdownOutcome, CaseLine, CaseTicket, Outcome } from './case.ts';

/** What a ticket of the book comes to in the till. */
export function reckonInTheTill(ticket: CaseTicket): Outcome {
  const { currency, taxMode } = ticket;
  const breakdowns: Record<string, BreakdownOutcome> = {};
  const buyBack: Record<string, number> = {};
  const lines = ticket.lines.map((line) => {
    const back = buyBackOf(line);
    if (back) buyBack[line.id] = back.minor;
    const built = line.build ? priceOfBuild(line.build, currency) : null;
    if (built) {
      breakdowns[line.id] = {
        parts: built.parts.map(({ kind, amount }) => [kind, amount.minor]),
        price: built.price.minor,
        ...(built.rate && { perGram: decimal(built.rate.perGram) }),
      };
    }
    return lineOf(line, ticket, built?.price.minor ?? line.price ?? 0);
  });
  const sale = { lines, currency, taxMode };
  const totals = saleTotals(sale);
  const sellers = sumBySeller(
    ticket.lines.flatMap((line, index) => {
      const shares = sharesOf(line);
      return shares.length > 0 ? sellerAmounts(totals.lines[index]?.net ?? zero(currency), shares) : [];
    }),
    currency,
  );
  const paid = ticketOf(ticket, totals.total.minor);
  const settled = ticket.tenders
    ? settle(
        paid,
        ticket.tenders.map(({ kind, minor, currency: of }) => ({ kind, tendered: money(minor, of) })),
        ticket.changeIn ?? currency,
      )
    : null;
  if (settled && !settled.ok) throw new Error(JSON.stringify(settled.error));
  return {
    ...(Object.keys(breakdowns).length > 0 && { breakdowns }),
    ...(Object.keys(buyBack).length > 0 && { buyBack }),
    lines: totals.lines.map(({ gross, discount, net }) => [gross.minor, discount.minor, net.minor]),
    taxes: taxRows(totals.taxes),
    total: totals.total.minor,
    ...(sellers.length > 0 && { sellers: sellerRows(sellers) }),
    ...(settled && {
      settlement: {
        left: settled.value.left.minor,
        change: settled.value.change.minor,
        rounding: settled.value.rounding.minor,
        remainder: settled.value.remainder.minor,
      },
    }),
    ...(ticket.returns && {
      returns: takeBack(ticket, sale, settled && { ticket: paid, settlement: settled.value }),
    }),
  };
}

/** A ticket of the book to be paid. */
export function ticketOf({ currency, rates = [], cashSteps = {} }: CaseTicket, total: number): Ticket {
  const day = dayRatesOf(
    currency,
    rates.map(({ currency: of, units, price }) => ({
      currency: of,
      units,
      priceTenThousandths: tenThousandths(price),
    })),
  );
  const usual = {
    LAK: currencies.LAK.cashStepMinor,
    THB: currencies.THB.cashStepMinor,
    USD: currencies.USD.cashStepMinor,
  };
  return { total: money(total, currency), day, cashSteps: { ...usual, ...cashSteps } };
}

/** A line of the book as the till has it, at a price for each piece. */
export function lineOf(line: CaseLine, { currency }: CaseTicket, price: number): SaleLine {
  return aLine({
    lineId: line.id as LineId,
    serialised: line.quantity === 1,
    quantity: line.quantity,
    unitPrice: money(price, currency),
    taxRateBp: line.taxRateBp,
    taxBase: taxBaseOf(line, currency),
    discount: discountOf(line, currency),
  });
}

function discountOf({ discount }: CaseLine, currency: CaseTicket['currency']): SaleLine['discount'] {
  if (!discount) return null;
  return 'shareBp' in discount
    ? { kind: 'share', basisPoints: discount.shareBp }
    : { kind: 'amount', amount: money(discount.minor, currency) };
}

function taxBaseOf(line: CaseLine, currency: CaseTicket['currency']): TaxBase {
  const { taxedAbove, quantity } = line;
  if (!taxedAbove) return { kind: 'whole' };
  const back = buyBackOf(line);
  if (back) return baseAbove(back, quantity);
  if (!('minor' in taxedAbove)) throw new Error('A line is taxed above an amount or its buy-back');
  return {
    kind: 'above',
    amount: money(taxedAbove.minor, currency),
    rateBelowBp: taxedAbove.rateBelowBp ?? 0,
  };
}

const decimal = (tenThousandthsOfUnit: number): string => {
  const digits = tenThousandthsOfUnit.toString().padStart(5, '0');
  return `${digits.slice(0, -4)}.${digits.slice(-4)}`;
};
