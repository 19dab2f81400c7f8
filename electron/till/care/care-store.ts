import { canonicalJson } from '../../../shared/sync/canonical-json.ts';
import { all, first, run } from '../database/query.ts';
import { idsOf } from '../clients/client-store.ts';
import type { BusinessDate, Instant } from '../../../shared/clock.ts';
import type { OccasionWords, WishWords } from '../../../shared/contract/care-file.ts';
import type { ClientId, OccasionId, StaffId, WishId } from '../../../shared/ids.ts';
import type { Entry } from '../../../shared/sync/entry.ts';
import type { Reader, Writer } from '../database/query.ts';

type OfClient = { readonly clientId: ClientId };
export type Wish = WishWords & {
  readonly wishId: WishId;
  readonly notedAt: Instant;
  readonly notedBy: StaffId | null;
  readonly fulfilled: boolean;
};
export type Occasion = OccasionWords & {
  readonly occasionId: OccasionId;
  readonly notedBy: StaffId | null;
};

/** Keeps what a client wishes, from its entry and the words that are sealed there. */
export const insertWish = (
  db: Writer,
  { at, staff }: Entry,
  { clientId, wishId }: OfClient & { readonly wishId: WishId },
  wish: WishWords,
): void =>
  void run(
    db,
    'INSERT INTO client_wishes VALUES (?, ?, ?, ?, ?)',
    wishId,
    clientId,
    canonicalJson(wish),
    at,
    staff,
  );

/** Keeps a day ahead of a client. */
export const insertOccasion = (
  db: Writer,
  { at, staff }: Entry,
  { clientId, occasionId }: OfClient & { readonly occasionId: OccasionId },
  occasion: OccasionWords,
): void =>
  void run(
    db,
    'INSERT INTO client_occasions VALUES (?, ?, ?, ?, ?)',
    occasionId,
    clientId,
    canonicalJson(occasion),
    at,
    staff,
  );

export const keepFulfilled = (
  db: Writer,
  { wishId, clientId }: OfClient & { readonly wishId: WishId },
): void => void run(db, 'INSERT OR IGNORE INTO fulfilled_wishes VALUES (?, ?)', wishId, clientId);

export const keepDropped = (
  db: Writer,
  { occasionId, clientId }: OfClient & { readonly occasionId: OccasionId },
): void => void run(db, 'INSERT OR IGNORE INTO dropped_occasions VALUES (?, ?)', occasionId, clientId);

/** Takes away what was noted of a client, when their file leaves. */
export function dropCare(db: Writer, clientId: ClientId): void {
  for (const table of ['client_wishes', 'client_occasions', 'fulfilled_wishes', 'dropped_occasions'] as const)
    run(db, `DELETE FROM ${table} WHERE client_id = ?`, clientId);
}

/** What a client wishes, the newest first, also what was noted of files that became part of theirs. */
export const wishesOf = (db: Reader, clientId: ClientId): Wish[] =>
  idsOf(db, clientId)
    .flatMap((id) =>
      all<{ wish_id: WishId; wish: string; at: Instant; staff_id: StaffId | null; fulfilled: 0 | 1 }>(
        db,
        `SELECT wish_id, wish, at, staff_id, wish_id IN (SELECT wish_id FROM fulfilled_wishes) AS fulfilled
         FROM client_wishes WHERE client_id = ?`,
        id,
      ),
    )
    .toSorted((a, b) => b.at - a.at)
    .map((row) => ({
      ...(JSON.parse(row.wish) as WishWords),
      wishId: row.wish_id,
      notedAt: row.at,
      notedBy: row.staff_id,
      fulfilled: row.fulfilled === 1,
    }));

/** The days that were noted of a client and not dropped. */
export const occasionsOf = (db: Reader, clientId: ClientId): Occasion[] =>
  idsOf(db, clientId)
    .flatMap((id) =>
      all<{ occasion_id: OccasionId; occasion: string; staff_id: StaffId | null }>(
        db,
        `SELECT occasion_id, occasion, staff_id FROM client_occasions
         WHERE client_id = ? AND occasion_id NOT IN (SELECT occasion_id FROM dropped_occasions)`,
        id,
      ),
    )
    .map((row) => ({
      ...(JSON.parse(row.occasion) as OccasionWords),
      occasionId: row.occasion_id,
      notedBy: row.staff_id,
    }));

/** VIPs and VVIPs, the files that are still their own; of one adviser when asked. */
export const vipIds = (db: Reader, adviser: StaffId | null): ClientId[] =>
  all<{ client_id: ClientId }>(
    db,
    `SELECT client_id FROM client_tiers LEFT JOIN client_advisers USING (client_id)
     WHERE tier <> 'standard' AND (? IS NULL OR staff_id = ?)
       AND client_id NOT IN (SELECT dropped_id FROM client_merges)`,
    adviser,
    adviser,
  ).map((row) => row.client_id);

/** Every client of an adviser, whatever became of the adviser. */
export const allClientsOf = (db: Reader, adviser: StaffId): ClientId[] =>
  all<{ client_id: ClientId }>(
    db,
    `SELECT client_id FROM client_advisers WHERE staff_id = ?
       AND client_id NOT IN (SELECT dropped_id FROM client_merges)`,
    adviser,
  ).map((row) => row.client_id);

/** How many clients each adviser has. */
export const clientsByAdviser = (db: Reader): ReadonlyMap<StaffId, number> =>
  new Map(
    all<{ staff_id: StaffId; clients: number }>(
      db,
      `SELECT staff_id, count(*) AS clients FROM client_advisers WHERE staff_id IS NOT NULL
         AND client_id NOT IN (SELECT dropped_id FROM client_merges) GROUP BY staff_id`,
    ).map((row) => [row.staff_id, row.clients]),
  );

/** The trading day a client bought last, or null. */
export const lastBought = (db: Reader, clientId: ClientId): BusinessDate | null =>
  first<{ day: BusinessDate | null }>(
    db,
    'SELECT max(business_date) AS day FROM sales WHERE client_id IN (SELECT value FROM json_each(?))',
    JSON.stringify(idsOf(db, clientId)),
  )?.day ?? null;
