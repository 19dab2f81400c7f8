import { drawerMoves, settle } from '../../../shared/domain/tenders.ts';
import { err } from '../../../shared/result.ts';
import { identityGate } from '../identity/gate.ts';
import { changeTenders, saleAsSeen, saleToPay } from './change-tenders.ts';
import { whyCardIsOpen } from './card.ts';
import { insertOpenTender, openTenders, removeOpenTender } from './tender-store.ts';
import { failureOf, ticketOf } from './ticket.ts';
import type { TenderId } from '../../../shared/ids.ts';
import type { Handler } from '../door/handlers.ts';

export const takeCash: Handler<'tenders.takeCash'> = ({ tendered, ...seen }, context) => {
  const { house } = context;
  const sale = saleAsSeen(house, seen);
  if (!sale.ok) return sale;
  const open = whyCardIsOpen(house, sale.value);
  if (open) return err(open);
  const ticket = ticketOf(house, sale.value);
  const { saleId, currency } = sale.value;
  const staged = openTenders(house.db(), saleId);
  const settled = settle(ticket, [...staged, { kind: 'cash', tendered }], currency);
  if (!settled.ok) return err(failureOf(settled.error));
  const gate = identityGate(house, sale.value, drawerMoves(settled.value));
  if (!gate.ok) return gate;
  const tenderId = house.makeId() as TenderId;
  return changeTenders(context, sale.value, (db) =>
    insertOpenTender(db, saleId, { tenderId, kind: 'cash', tendered }, ticket.rates),
  );
};

export const takeBack: Handler<'tenders.takeBack'> = ({ tenderId }, context) => {
  const sale = saleToPay(context.house);
  if (!sale.ok) return sale;
  const staged = openTenders(context.house.db(), sale.value.saleId);
  const tender = staged.find((candidate) => candidate.tenderId === tenderId);
  if (!tender) return err({ code: 'tender.unknown' });
  if (tender.kind === 'card') return err({ code: 'tender.not-cash' });
  return changeTenders(context, sale.value, (db) => removeOpenTender(db, tenderId));
};
