import { daysUntil, dueWithinDays, nextTime } from '../../../shared/domain/care.ts';
import { err, ok } from '../../../shared/result.ts';
import { cardOf } from '../clients/cards.ts';
import { findClient } from '../clients/client-store.ts';
import { transaction } from '../database/transaction.ts';
import { record } from '../journal/record.ts';
import { rightsAreFresh } from '../sync/feeds/rights.ts';
import { occasionsOf, vipIds, wishesOf } from './care-store.ts';
import type { DueClient } from '../../../shared/contract/care-file.ts';
import type { ClientFile } from '../clients/client-store.ts';
import type { Handler } from '../door/handlers.ts';
import type { House } from '../house.ts';

/** VIPs by who is due a call: a manager's are all, an associate's their own. That the list was read is written down. */
export const due: Handler<'care.due'> = (_, { house, session }) => {
  if (!rightsAreFresh(house)) return err({ code: 'rights.stale' });
  const adviser = session.role === 'manager' ? null : session.staffId;
  const clients = vipIds(house.db(), adviser).flatMap((id) => {
    const client = findClient(house.db(), id);
    return client ? [dueOf(house, client)] : [];
  });
  transaction(house.db(), (db) =>
    record(db, house, 'care.due-listed', session.staffId, { clients: clients.length }),
  );
  return ok({ clients: clients.toSorted(bySoonest) });
};

function dueOf(house: House, client: ClientFile): DueClient {
  const db = house.db();
  const { clientId, profile } = client;
  const inDays = (date: string, yearly: boolean): number | null => {
    const today = house.time.businessDate();
    const day = nextTime(date, yearly, today);
    const days = day === null ? null : daysUntil(day, today);
    return days === null || days > dueWithinDays ? null : days;
  };
  const [occasion = null] = occasionsOf(db, clientId)
    .flatMap(({ kind, date, yearly }) => {
      const days = inDays(date, yearly);
      return days === null ? [] : [{ kind, inDays: days }];
    })
    .toSorted((a, b) => a.inDays - b.inDays);
  return {
    ...cardOf(db, client),
    birthdayIn: profile.birthDate === null ? null : inDays(profile.birthDate, true),
    occasion,
    openWishes: wishesOf(db, clientId).filter(({ fulfilled }) => !fulfilled).length,
  };
}

const soonest = ({ birthdayIn, occasion }: DueClient): number =>
  Math.min(birthdayIn ?? Infinity, occasion?.inDays ?? Infinity);

/** Who is due soonest; then who means more to the house, then those with wishes. */
const bySoonest = (a: DueClient, b: DueClient): number => {
  const [first, second] = [soonest(a), soonest(b)];
  if (first !== second) return first - second;
  if (a.tier !== b.tier) return a.tier === 'VVIP' ? -1 : 1;
  return b.openWishes - a.openWishes;
};
