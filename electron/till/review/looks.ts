import { ok } from '../../../shared/result.ts';
import { allLooks, lookerName, lookPlace, whoAndWhere } from '../clients/all-looks.ts';
import { cardOf } from '../clients/cards.ts';
import { findClient } from '../clients/client-store.ts';
import { all } from '../database/query.ts';
import { readFeedStanding } from '../sync/feeds/feed-store.ts';
import { reviewSince } from './since.ts';
import type { BusinessDate, Instant } from '../../../shared/clock.ts';
import type { Looker, lookKinds } from '../../../shared/contract/review.ts';
import type { ClientId, SaleId, StaffId } from '../../../shared/ids.ts';
import type { Reader } from '../database/query.ts';
import type { Handler } from '../door/handlers.ts';
import type { WhoAndWhere } from '../clients/all-looks.ts';
import type { ClientFile } from '../clients/client-store.ts';

const mostLooks = 1_000;

/** Looks at this boutique's tills into files of clients who bought nothing that day, by who looked: those who gave sales up come first. */
export const looks: Handler<'review.looks'> = (_, { house }) => {
  const db = house.db();
  const since = reviewSince(house.time.businessDate());
  const clientOf = findingOnce(db);
  const bought = boughtSince(db, since, clientOf);
  const givenUp = givenUpSince(db, since);
  const lookers = new Map<StaffId, Looker>();
  for (const look of looksSince(db, since)) {
    const { staffId, clientId, businessDate, at, what, saleId } = look;
    const client = clientOf(clientId);
    if (!client || bought.has(`${businessDate} ${client.clientId}`)) continue;
    const looker = lookers.get(staffId) ?? {
      staffId,
      staffName: lookerName(db, look),
      givenUp: 0,
      looks: [],
    };
    const wasGivenUp = look.givenUp === 1 || (saleId !== null && givenUp.has(saleId));
    const own = client.adviser === staffId;
    const place = lookPlace(db, look);
    looker.looks.push({ ...cardOf(db, client), at, what, own, givenUp: wasGivenUp, place });
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
  all<
    WhoAndWhere & {
      clientId: ClientId;
      businessDate: BusinessDate;
      at: Instant;
      what: (typeof lookKinds)[number];
      saleId: SaleId | null;
      givenUp: 0 | 1;
    }
  >(
    db,
    `SELECT ${whoAndWhere}, client_id AS clientId, business_date AS businessDate, at, what, sale_id AS saleId,
       given_up AS givenUp
     FROM ${allLooks} AS looks
     WHERE business_date >= ? AND client_id IS NOT NULL AND (boutique IS NULL OR boutique = ?)
     ORDER BY at DESC, epoch DESC, seq DESC LIMIT ?`,
    since,
    readFeedStanding(db).boutique,
    mostLooks,
  );

/** Who bought on which day, at this till or as head office tells of others, whatever file became part of theirs since. */
const boughtSince = (db: Reader, since: BusinessDate, clientOf: FindOnce): ReadonlySet<string> =>
  new Set(
    all<{ clientId: ClientId; businessDate: BusinessDate }>(
      db,
      `SELECT client_id AS clientId, business_date AS businessDate FROM sales
       WHERE client_id IS NOT NULL AND business_date >= ?
       UNION SELECT client_id, json_extract(purchase, '$.businessDate') AS day FROM identity_totals
       WHERE client_id IS NOT NULL AND day >= ?`,
      since,
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
