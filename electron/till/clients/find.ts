import { readClientNumber } from '../../../shared/domain/client-number.ts';
import { clearanceOf } from '../../../shared/access/class-table.ts';
import { err, ok } from '../../../shared/result.ts';
import { refuseCardNumbers } from '../refuse-card-numbers.ts';
import { cardOf, sheetOf } from './cards.ts';
import { searchClients } from './client-search.ts';
import { clientsOf, findByNumber, findClient } from './client-store.ts';
import { lookUp } from './lookups.ts';
import type { Handler } from '../door/handlers.ts';
import type { ClientFile } from './client-store.ts';

const pageSize = 20;
const mostOwn = 100;

/**
 * Finds by number, card, and complete phone, e-mail or name, then by words: those of the shown name for who sees no
 * more, those of the full file for who sees all. What a masked field holds changes neither what comes nor its order.
 */
export const find: Handler<'clients.find'> = ({ text }, { house, session }) => {
  const possible = refuseCardNumbers(text);
  if (!possible.ok) return possible;
  const db = house.db();
  const number = readClientNumber(text);
  const byNumber = number === null ? null : findByNumber(db, number);
  const reach = clearanceOf(session.role, 'contact') === 'yes' ? 'contact' : 'service';
  const ids = new Set([
    ...(byNumber ? [byNumber.clientId] : []),
    ...lookUp(db, text, house.settings.country),
    ...searchClients(db, text, reach, pageSize + 1),
  ]);
  const found = [...ids].slice(0, pageSize).flatMap((id) => findClient(db, id) ?? []);
  return ok({ clients: cardsOf(db, found), more: ids.size > pageSize });
};

export const own: Handler<'clients.own'> = (_, { house, session }) => {
  const clients = clientsOf(house.db(), session.staffId, mostOwn + 1);
  return ok({ clients: cardsOf(house.db(), clients.slice(0, mostOwn)), more: clients.length > mostOwn });
};

export const card: Handler<'clients.card'> = ({ clientId }, context) => {
  const client = findClient(context.house.db(), clientId);
  return client ? ok(sheetOf(context, client)) : err({ code: 'client.unknown' });
};

const cardsOf = (db: Parameters<typeof cardOf>[0], clients: readonly ClientFile[]) =>
  clients.map((client) => cardOf(db, client));
