import { factsOf } from '../push/interpret.ts';
import { newsOfLooks } from './look-news.ts';
import type { Entry } from '../../shared/sync/entry.ts';
import type { FedLook } from '../../shared/sync/fed-looks.ts';
import type { News } from '../feeds/publish.ts';
import type { Reading } from '../push/interpret.ts';
import type { TillRow } from '../push/standing.ts';
import type { Query } from '../store/store.ts';
import type { Place } from './look-news.ts';

type Look = Pick<FedLook, 'clientId' | 'what' | 'saleId'> & { readonly entry: Entry };

/**
 * Keeps who looked into whose file, and tells it where that file may be held: a manager there, and the client who asks,
 * see the looks of every till. Those for a sale that was given up since are told again.
 */
export async function keepLooks(
  query: Query,
  till: TillRow,
  readings: readonly Reading[],
): Promise<readonly News[]> {
  const looks = looksIn(readings);
  await insertLooks(query, till, looks);
  const changed = await noteGivenUp(query, till, readings);
  const places = [...looks.map(({ entry }) => entry), ...changed];
  return newsOfLooks(query, till, places);
}

const looksIn = (readings: readonly Reading[]): readonly Look[] =>
  [
    ...factsOf(readings, 'client.revealed').map(({ entry, body }) => ({ ...body, entry, what: body.group })),
    ...factsOf(readings, 'client.letter-opened').map(({ entry, body: { clientId } }) => ({
      entry,
      clientId,
      what: 'letter' as const,
      saleId: null,
    })),
    ...factsOf(readings, 'client.proof-refused').map(({ entry, body }) => ({
      ...body,
      entry,
      what: 'wrong proof' as const,
    })),
    ...factsOf(readings, 'client.break-glass-refused').map(({ entry, body: { clientId } }) => ({
      entry,
      clientId,
      what: 'no break-glass' as const,
      saleId: null,
    })),
    // Nobody looks who is nobody: an entry without its person says nothing of use.
  ].filter(({ entry }) => entry.staff !== null);

async function insertLooks(
  query: Query,
  { legalEntity, till }: TillRow,
  looks: readonly Look[],
): Promise<void> {
  if (looks.length === 0) return;
  await query(
    `insert into client_looks (legal_entity, till, epoch, seq, client, staff_id, at, business_date, what, sale_id)
     select $1, $2, look.* from unnest(
       $3::bigint[], $4::bigint[], $5::uuid[], $6::uuid[], $7::bigint[], $8::text[], $9::text[], $10::uuid[]
     ) as look on conflict do nothing`,
    [
      legalEntity,
      till,
      looks.map(({ entry }) => entry.epoch),
      looks.map(({ entry }) => entry.seq),
      looks.map(({ clientId }) => clientId),
      looks.map(({ entry }) => entry.staff),
      looks.map(({ entry }) => entry.at),
      looks.map(({ entry }) => entry.businessDate),
      looks.map(({ what }) => what),
      looks.map(({ saleId }) => saleId),
    ],
  );
}

/** Of looks for a sale it says whether the sale was given up, by the last word of it. A sale in hand is of one till. */
async function noteGivenUp(
  query: Query,
  { legalEntity, till }: TillRow,
  readings: readonly Reading[],
): Promise<readonly Place[]> {
  const words = [
    ...factsOf(readings, 'sale.voided').map(({ entry, body }) => ({ entry, body, givenUp: true })),
    ...factsOf(readings, 'sale.void-undone').map(({ entry, body }) => ({ entry, body, givenUp: false })),
  ].toSorted((a, b) => a.entry.seq - b.entry.seq);
  const last = new Map(words.map(({ body, givenUp }) => [body.saleId, givenUp]));
  if (last.size === 0) return [];
  const { rows } = await query<Place>(
    `update client_looks as look set given_up = said.given_up
     from unnest($3::uuid[], $4::boolean[]) as said (sale_id, given_up)
     where legal_entity = $1 and till = $2 and look.sale_id = said.sale_id and look.given_up <> said.given_up
     returning epoch, seq`,
    [legalEntity, till, [...last.keys()], [...last.values()]],
  );
  return rows;
}
