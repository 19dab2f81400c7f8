import { ok } from '../../../shared/result.ts';
import { cardOf } from '../clients/cards.ts';
import { findClient } from '../clients/client-store.ts';
import { all } from '../database/query.ts';
import { nameOf } from '../staff/staff-store.ts';
import { reviewSince } from './since.ts';
import type { BusinessDate, Instant } from '../../../shared/clock.ts';
import type { Looker, lookKinds } from '../../../shared/contract/review.ts';
import type { ClientId, SaleId, StaffId } from '../../../shared/ids.ts';
import type { Reader } from '../database/query.ts';
import type { Handler } from '../door/handlers.ts';
import type { ClientFile } from '../clients/client-store.ts';

const mostLooks = 1_000;

/** Looks into files of clients who bought nothing that day, by who looked: those who gave sales up come first. */
export const looks: Handler<'review.looks'> = (_, { house }) => {
  const db = house.db();
  const since = reviewSince(house.time.businessDate());
  const clientOf = findingOnce(db);
  const bought = boughtSince(db, since, clientOf);
  const givenUp = givenUpSince(db, since);
  const lookers = new Map<StaffId, Looker>();
  for (const { staffId, clientId, businessDate, at, what, saleId } of looksSince(db, since)) {
    const client = clientOf(clientId);
    if (!client || bought.has(`${businessDate} ${client.clientId}`)) continue;
    const looker = lookers.get(staffId) ?? { staffId, staffName: nameOf(db, staffId), givenUp: 0, looks: [] };
    const wasGivenUp = saleId !== null && givenUp.has(saleId);
    const own = client.adviser === staffId;
    looker.looks.push({ ...cardOf(db, client), at, what, own, givenUp: wasGivenUp });
    lookers.set(staffId, { ...looker, givenUp: looker.givenUp + (wasGivenUp ? 1 : 0) });
  }
  const order = (a: Looker, b: Looker) => b.givenUp - a.givenUp || b.looks.length - a.looks.length;
  return ok({ lookers: [...lookers.values()].toSorted(order) });
};

type FindOnce = (clientId: ClientId) => ClientFile | null;

function findingOnce(db: Reader): FindOnce {
  const found = new Map<ClientId, ClientFile | null>();
  return (clientId) => {
    if (!found.has(clientId)) found.set(clientId, findClient(db, clientId));
    return found.get(clientId) ?? null;
  };
}

const looksSince = (db: Reader, since: BusinessDate) =>
  all<{
    staffId: StaffId;
    clientId: ClientId;
    businessDate: BusinessDate;
    at: Instant;
    what: (typeof lookKinds)[number];
    saleId: SaleId | null;
  }>(
    db,
    `SELECT looks.staff_id AS staffId, client_id AS clientId, looks.business_date AS businessDate, at, what,
       sale_id AS saleId
     FROM client_looks AS looks JOIN journal USING (epoch, seq)
     WHERE looks.business_date >= ? AND client_id IS NOT NULL ORDER BY epoch DESC, seq DESC LIMIT ?`,
    since,
    mostLooks,
  );

/** Who bought on which day, whatever file became part of theirs since. */
const boughtSince = (db: Reader, since: BusinessDate, clientOf: FindOnce): ReadonlySet<string> =>
  new Set(
    all<{ clientId: ClientId; businessDate: BusinessDate }>(
      db,
      `SELECT DISTINCT client_id AS clientId, business_date AS businessDate FROM sales
       WHERE client_id IS NOT NULL AND business_date >= ?`,
      since,
    ).map(({ clientId, businessDate }) => `${businessDate} ${clientOf(clientId)?.clientId ?? clientId}`),
  );

/** Sales that were given up, and not taken back in hand after all. */
const givenUpSince = (db: Reader, since: BusinessDate): ReadonlySet<string> =>
  new Set(
    all<{ saleId: SaleId }>(
      db,
      `SELECT json_extract(body, '$.saleId') AS saleId FROM journal
       WHERE kind IN ('sale.voided', 'sale.void-undone') AND business_date >= ?
       GROUP BY saleId HAVING sum(iif(kind = 'sale.voided', 1, -1)) > 0`,
      since,
    ).map(({ saleId }) => saleId),
  );
