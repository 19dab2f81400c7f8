import type { FedLook } from '../../shared/sync/fed-looks.ts';
import type { Newcomer } from '../clients/places.ts';
import type { News } from '../feeds/publish.ts';
import type { TillRow } from '../push/standing.ts';
import type { Query } from '../store/store.ts';

/** Where in its till's journal the entry of a look stands. */
export type Place = { readonly epoch: number; readonly seq: number };

type Row = Omit<FedLook, 'staffName'> & {
  readonly givenName: string | null;
  readonly familyName: string | null;
};

const columns = `look.till, look.epoch, look.seq, client as "clientId", at, business_date as "businessDate", what,
  sale_id as "saleId", given_up as "givenUp", look.staff_id as "staffId", s.given_name as "givenName",
  s.family_name as "familyName", s.role, b.boutique, b.name as "boutiqueName", t.name as "tillName"`;
const whose = `join tills t using (legal_entity, till) join boutiques b using (legal_entity, boutique)
  left join staff s on s.legal_entity = look.legal_entity and s.staff_id = look.staff_id`;

/** News of looks at one till, for all others where the file may be held. */
export async function newsOfLooks(
  query: Query,
  { legalEntity, till }: Pick<TillRow, 'legalEntity' | 'till'>,
  places: readonly Place[],
): Promise<readonly News[]> {
  if (places.length === 0) return [];
  const { rows } = await query<Row>(
    `select ${columns} from client_looks look ${whose}
     join (select distinct * from unnest($3::bigint[], $4::bigint[]) as place (epoch, seq)) as place
       on place.epoch = look.epoch and place.seq = look.seq
     where look.legal_entity = $1 and look.till = $2 order by look.epoch, look.seq`,
    [legalEntity, till, places.map(({ epoch }) => epoch), places.map(({ seq }) => seq)],
  );
  return rows.map((row) => ({ ...newsOf(row), boutique: null, exceptTill: till }));
}

/** All looks into files, for boutiques that may hold them from now on. A till leaves its own be: it wrote them down. */
export async function looksOfFiles(
  query: Query,
  legalEntity: string,
  newcomers: readonly Newcomer[],
): Promise<readonly News[]> {
  const { rows } = await query<Row & { readonly newcomer: string }>(
    `select newcomer.boutique as newcomer, ${columns} from client_looks look ${whose}
     join unnest($2::uuid[], $3::uuid[]) as newcomer (client, boutique) using (client)
     where look.legal_entity = $1 order by at, look.epoch, look.seq`,
    [legalEntity, newcomers.map(({ client }) => client), newcomers.map(({ boutique }) => boutique)],
  );
  return rows.map(({ newcomer, ...row }) => ({ ...newsOf(row), boutique: newcomer }));
}

const newsOf = ({ givenName, familyName, ...row }: Row): Pick<News, 'client' | 'item'> => ({
  client: row.clientId,
  item: {
    topic: 'look',
    look: {
      ...row,
      staffName: givenName && familyName && `${givenName} ${[...familyName][0]?.toUpperCase() ?? ''}.`,
    },
  },
});
