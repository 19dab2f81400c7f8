import { err, ok } from '../../../shared/result.ts';
import { assignAdviser } from '../clients/write-client.ts';
import { tell } from '../clients/edit.ts';
import { mayAdvise } from '../clients/may-advise.ts';
import { transaction } from '../database/transaction.ts';
import { nameOf, readStaff } from '../staff/staff-store.ts';
import { allClientsOf, clientsByAdviser } from './care-store.ts';
import type { Handler } from '../door/handlers.ts';

export const advisers: Handler<'care.advisers'> = (_, { house }) => {
  const db = house.db();
  const counts = clientsByAdviser(db);
  const here = readStaff(db)
    .map(({ staffId }) => staffId)
    .filter((staffId) => mayAdvise(db, staffId));
  const gone = [...counts.keys()].filter((staffId) => !here.includes(staffId));
  return ok({
    advisers: [...here, ...gone].map((staffId) => ({
      staffId,
      displayName: nameOf(db, staffId),
      clients: counts.get(staffId) ?? 0,
      left: !here.includes(staffId),
    })),
  });
};

/** When somebody leaves: each client gets an entry of their own, and all of them go or none. */
export const handOver: Handler<'care.handOver'> = ({ from, to }, context) => {
  const { house, session } = context;
  if (from === to) return err({ code: 'care.same-adviser' });
  if (!mayAdvise(house.db(), to)) return err({ code: 'sign-in.unknown' });
  const clients = allClientsOf(house.db(), from);
  transaction(house.db(), (db) => {
    for (const clientId of clients) assignAdviser(db, house, session.staffId, clientId, to);
  });
  for (const clientId of clients) tell(context, clientId);
  return ok({ clients: clients.length });
};
