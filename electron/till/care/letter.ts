import { fullName } from '../../../shared/domain/client-name.ts';
import { daysUntil, nextTime } from '../../../shared/domain/care.ts';
import { err, ok } from '../../../shared/result.ts';
import { cardOf, mayReveal } from '../clients/cards.ts';
import { findClient } from '../clients/client-store.ts';
import { insertLook, looksLeft } from '../clients/look-store.ts';
import { piecesBought, spendOf } from '../clients/purchases.ts';
import { transaction } from '../database/transaction.ts';
import { record } from '../journal/record.ts';
import { nameOf } from '../staff/staff-store.ts';
import { hasLeaseFor, spendCode } from '../rights/lease.ts';
import { lastBought, occasionsOf, wishesOf } from './care-store.ts';
import { looksAt } from './looks-at.ts';
import type { BusinessDate } from '../../../shared/clock.ts';
import type { OpenLetter } from '../../../shared/contract/care-file.ts';
import type { ClientFile } from '../clients/client-store.ts';
import type { Handler } from '../door/handlers.ts';
import type { House } from '../house.ts';

/** All of a client on one page, written down first and then shown. An associate's day allows so many; a manager's any. */
export const letter: Handler<'care.letter'> = ({ clientId: asked }, context) => {
  const { house, session } = context;
  const client = findClient(house.db(), asked);
  if (!client) return err({ code: 'client.unknown' });
  if (!mayReveal(context, client, 'commercial')) return err({ code: 'client.not-yours' });
  const { clientId } = client;
  const left = looksLeft(house.db(), session.staffId, house.time.businessDate());
  if (session.role === 'associate' && left === 0) return err({ code: 'client.looks-used-up' });
  const act = { kind: 'letter', clientId } as const;
  if (!hasLeaseFor(context, act)) return err({ code: 'rights.stale' });
  transaction(house.db(), (db) => {
    spendCode(db, context, act);
    const { entry } = record(db, house, 'client.letter-opened', session.staffId, { clientId });
    insertLook(db, entry, session.staffId, { clientId, what: 'letter', saleId: null });
  });
  house.courier.wake();
  return ok(letterOf(house, client));
};

/** The looks alone, for the client who asks who saw their file. */
export const looks: Handler<'care.looks'> = ({ clientId }, { house }) => {
  const client = findClient(house.db(), clientId);
  return client ? ok({ looks: looksAt(house.db(), client) }) : err({ code: 'client.unknown' });
};

function letterOf(house: House, client: ClientFile): OpenLetter {
  const db = house.db();
  const today = house.time.businessDate();
  const { clientId, profile, createdAt } = client;
  return {
    letter: {
      ...cardOf(db, client),
      since: createdAt,
      fullName: profile.name && fullName(profile.name),
      phone: profile.phone,
      email: profile.email,
      birthday: profile.birthDate === null ? null : next(profile.birthDate, true, today),
      pieces: piecesBought(db, clientId),
      lastBought: lastBought(db, clientId),
      spend: spendOf(db, clientId),
      wishes: wishesOf(db, clientId).map(({ notedBy, ...wish }) => ({
        ...wish,
        notedBy: notedBy && nameOf(db, notedBy),
      })),
      occasions: occasionsOf(db, clientId)
        .map(({ notedBy, ...occasion }) => ({
          ...occasion,
          next: next(occasion.date, occasion.yearly, today),
          notedBy: notedBy && nameOf(db, notedBy),
        }))
        .toSorted((a, b) => (a.next?.inDays ?? Infinity) - (b.next?.inDays ?? Infinity)),
    },
    looks: looksAt(db, client),
  };
}

function next(date: string, yearly: boolean, today: BusinessDate) {
  const day = nextTime(date, yearly, today);
  return day === null ? null : { date: day, inDays: daysUntil(day, today) };
}
