import { format } from '../../../shared/domain/money.ts';
import { drawerMoves, settle } from '../../../shared/domain/tenders.ts';
import { err, ok } from '../../../shared/result.ts';
import { identityGate } from '../identity/gate.ts';
import { refuseCardNumbers } from '../refuse-card-numbers.ts';
import { endCardTender, findCard, startCardTender, startedCards } from './card-store.ts';
import { changeTenders, saleAsSeen, saleToPay } from './change-tenders.ts';
import { tendersState } from './tenders-state.ts';
import { insertOpenTender, openTenders, removeOpenTender } from './tender-store.ts';
import { failureOf, ticketOf } from './ticket.ts';
import type { Failure } from '../../../shared/contract/app-error.ts';
import type { CardOutcome } from '../../../shared/contract/tenders.ts';
import type { OpenSale } from '../../../shared/domain/sale.ts';
import type { TenderId } from '../../../shared/ids.ts';
import type { Handler } from '../door/handlers.ts';
import type { House } from '../house.ts';

/**
 * A terminal's authorisation code has six characters; eight leave room, and with the last four are still fewer than the
 * digits of any card.
 */
const longestAuthorisation = 8;

/** Why nothing else may be taken for a sale now: nobody has said yet what became of a card payment. Null when nothing is open. */
export function whyCardIsOpen({ db }: House, { saleId }: OpenSale): Failure | null {
  const [card] = startedCards(db(), saleId);
  return card ? { code: 'tender.card-open', details: { amount: format(card.amount) } } : null;
}

export const startCard: Handler<'tenders.startCard'> = ({ amount, ...seen }, context) => {
  const { house, session } = context;
  const sale = saleAsSeen(house, seen);
  if (!sale.ok) return sale;
  const open = whyCardIsOpen(house, sale.value);
  if (open) return err(open);
  const { saleId, currency } = sale.value;
  const staged = openTenders(house.db(), saleId);
  const tenders = [...staged, { kind: 'card' as const, tendered: amount }];
  const settled = settle(ticketOf(house, sale.value), tenders, currency);
  if (!settled.ok) return err(failureOf(settled.error));
  const gate = identityGate(house, sale.value, drawerMoves(settled.value));
  if (!gate.ok) return gate;
  const reference = house.makeId() as TenderId;
  return changeTenders(context, sale.value, (db) =>
    startCardTender(db, house, session.staffId, { reference, saleId, amount }),
  );
};

export const endCard: Handler<'tenders.endCard'> = ({ reference, outcome }, context) => {
  const { house, session } = context;
  const refused = outcome.kind === 'approved' ? whyNotKept(outcome) : null;
  if (refused) return err(refused);
  const card = findCard(house.db(), reference);
  if (!card) return err({ code: 'tender.unknown' });
  const sale = saleToPay(house);
  if (!sale.ok) return sale;
  if (card.state === outcome.kind) return ok(tendersState(house, sale.value));
  if (card.state !== 'started')
    return err({ code: 'tender.ended-otherwise', details: { state: card.state } });
  const { rates } = ticketOf(house, sale.value);
  return changeTenders(context, sale.value, (db) => {
    if (outcome.kind === 'declined')
      return endCardTender(db, house, session.staffId, card, { state: 'declined' });
    const { kind: state, ...slip } = outcome;
    endCardTender(db, house, session.staffId, card, { state, slip });
    const tender = { tenderId: reference, kind: 'card' as const, tendered: card.amount };
    insertOpenTender(db, card.saleId, tender, rates);
  });
};

export const reverseCard: Handler<'tenders.reverseCard'> = ({ tenderId }, context) => {
  const { house, session } = context;
  const sale = saleToPay(house);
  if (!sale.ok) return sale;
  const card = findCard(house.db(), tenderId);
  if (!card || card.saleId !== sale.value.saleId) return err({ code: 'tender.unknown' });
  const { slip, state } = card;
  if (state === 'reversed') return ok(tendersState(house, sale.value));
  if (state !== 'approved' || !slip) return err({ code: 'tender.unknown' });
  return changeTenders(context, sale.value, (db) => {
    endCardTender(db, house, session.staffId, card, { state: 'reversed', slip });
    removeOpenTender(db, tenderId);
  });
};

// Read as one text too: a number split over the fields is a number.
function whyNotKept({
  brand,
  lastFour,
  authorisation,
}: Extract<CardOutcome, { kind: 'approved' }>): Failure | null {
  const watched = refuseCardNumbers(brand, authorisation, `${brand} ${authorisation} ${lastFour}`);
  if (!watched.ok) return watched.error;
  return authorisation.length > longestAuthorisation
    ? { code: 'card.authorisation-long', details: { most: longestAuthorisation } }
    : null;
}
