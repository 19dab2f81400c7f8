import { add, money, subtract, zero } from '../../shared/domain/money.ts';
import { countOf, returnOf } from '../../shared/domain/return.ts';
import { exchangeOf } from '../../shared/domain/return/exchange-ticket.ts';
import { firstPieces, lineShares } from '../../shared/domain/return/line-shares.ts';
import { originsOf, refundBetween, refundRounding } from '../../shared/domain/return/origins.ts';
import { sumBySeller, takenFromSellers } from '../../shared/domain/seller-shares.ts';
import { sellerRows, sharesOf, taxRows } from './product-rows.ts';
import type { LineId } from '../../shared/ids.ts';
import type { Money } from '../../shared/domain/money.ts';
import type { Pieces } from '../../shared/domain/return.ts';
import type { SoldSale } from '../../shared/domain/return/line-shares.ts';
import type { Origin } from '../../shared/domain/return/origins.ts';
import type { Settlement } from '../../shared/domain/tenders.ts';
import type { Ticket } from '../../shared/domain/tenders/tender.ts';
import type { BackRow, CaseReturn, CaseTicket, ReturnOutcome } from './case.ts';

type Paid = { readonly ticket: Ticket; readonly settlement: Settlement };

/** Takes the returns of a ticket of the book one after the other. */
export function takeBack(ticket: CaseTicket, sale: SoldSale, paid: Paid | null): ReturnOutcome[] {
  const gone: Pieces[] = [];
  let refunded = zero(sale.currency);
  return (ticket.returns ?? []).map((step) => {
    const asked = step.pieces.map(([id, quantity]) => ({ lineId: id as LineId, quantity }));
    const back = returnOf(sale, gone, asked);
    if (!back.ok) throw new Error(JSON.stringify(back.error));
    const { net, taxes, total } = back.value;
    const sellers = sellersAfter(ticket, sale, gone, asked);
    const from = refunded;
    gone.push(...asked);
    refunded = add(refunded, total);
    return {
      net: net.minor,
      taxes: taxRows(taxes),
      total: total.minor,
      ...(Object.keys(sellers).length > 0 && { sellers }),
      ...(paid && giveBack(step, paid, from, total)),
    };
  });
}

function giveBack(
  { exchangeFor }: CaseReturn,
  { ticket, settlement }: Paid,
  from: Money,
  total: Money,
): Partial<ReturnOutcome> {
  const origins = originsOf(ticket, settlement);
  if (exchangeFor === undefined) {
    const back = refundBetween(origins, from, add(from, total), ticket);
    return { back: rowsOf(back), rounding: refundRounding(back, ticket).minor };
  }
  const bought = money(exchangeFor, total.currency);
  const { credit, due, refund, back, carried } = exchangeOf(total, bought, origins, from, ticket);
  return {
    back: rowsOf(back),
    rounding: refundRounding(back, ticket).minor,
    credit: credit.minor,
    due: due.minor,
    refund: refund.minor,
    carried: rowsOf(carried),
  };
}

const rowsOf = (origins: readonly Origin[]): BackRow[] =>
  origins.map(({ kind, amount, value, worth }) => [
    kind,
    amount.currency,
    amount.minor,
    value.minor,
    worth.minor,
  ]);

function sellersAfter(ticket: CaseTicket, sale: SoldSale, gone: readonly Pieces[], asked: readonly Pieces[]) {
  const after = [...gone, ...asked];
  const shares = lineShares(sale);
  const taken = ticket.lines.flatMap((line, index) => {
    const share = shares[index];
    const sellers = sharesOf(line);
    if (!share || sellers.length === 0) return [];
    const whole = firstPieces(share, share.quantity, sale.taxMode).net;
    const left = (pieces: readonly Pieces[]) =>
      subtract(whole, firstPieces(share, countOf(pieces, share.lineId), sale.taxMode).net);
    return takenFromSellers(left(gone), left(after), sellers);
  });
  return sellerRows(sumBySeller(taken, sale.currency));
}
