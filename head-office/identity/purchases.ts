import { drawerMoves } from '../../shared/domain/tenders.ts';
import { fedPurchaseSchema, purchaseOf } from '../../shared/sync/identity-facts.ts';
import { factsOf } from '../push/interpret.ts';
import type { Purchase } from '../../shared/domain/identity-rules/purchase.ts';
import type { FedPurchase } from '../../shared/sync/identity-facts.ts';
import type { Fact, Reading } from '../push/interpret.ts';
import type { TillRow } from '../push/standing.ts';
import type { Query } from '../store/store.ts';

/** A sale as the rules reckon it, and whether a document was seen for it. */
export type Bought = { readonly purchase: FedPurchase; readonly documented: boolean };

/** The sale as a purchase; the document is the one its till captured for it before. */
export function boughtIn(
  { legalEntity, boutique }: TillRow,
  { entry, body }: Fact<'sale.completed'>,
  documents: ReadonlyMap<string, string>,
): Bought {
  const documentHash = body.identity ? (documents.get(body.identity.checkId.toLowerCase()) ?? null) : null;
  return {
    documented: documentHash !== null,
    purchase: {
      saleId: body.saleId,
      at: entry.at,
      businessDate: entry.businessDate,
      boutique,
      legalEntity,
      total: body.totals.total,
      cash: drawerMoves(body),
      base: body.currency,
      rates: body.rates,
      client: body.client,
      documentHash,
    },
  };
}

/** The hashes of captured documents by their check. */
export async function documentsOf(
  query: Query,
  { legalEntity, till }: TillRow,
  checks: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (checks.length === 0) return new Map();
  const { rows } = await query<{ checkId: string; hash: string }>(
    `select check_id as "checkId", document_hash as hash from identity_files
     where legal_entity = $1 and till = $2 and check_id = any($3::uuid[])`,
    [legalEntity, till, checks],
  );
  return new Map(rows.map(({ checkId, hash }) => [checkId, hash]));
}

/** Keeps purchases that name somebody: only those can be linked. */
export async function keepPurchases(query: Query, till: TillRow, bought: readonly Bought[]): Promise<void> {
  if (bought.length === 0) return;
  await query(
    `insert into purchases (legal_entity, till, boutique, sale_id, business_date, client, document_hash, documented, purchase)
     select $1, $2, $3, sold.* from unnest(
       $4::uuid[], $5::text[], $6::uuid[], $7::text[], $8::boolean[], $9::text[]
     ) as sold`,
    [
      till.legalEntity,
      till.till,
      till.boutique,
      bought.map(({ purchase }) => purchase.saleId),
      bought.map(({ purchase }) => purchase.businessDate),
      bought.map(({ purchase }) => purchase.client),
      bought.map(({ purchase }) => purchase.documentHash),
      bought.map(({ documented }) => documented),
      bought.map(({ purchase }) => JSON.stringify(purchase)),
    ],
  );
}

/** All purchases of the same person, through any number of names and papers; the sale itself among them. */
export async function linkedTo(
  query: Query,
  { legalEntity, client, documentHash }: FedPurchase,
): Promise<readonly Purchase[]> {
  if (client === null && documentHash === null) return [];
  const { rows } = await query<{ purchase: string; client: FedPurchase['client'] }>(
    `with recursive person (client, document_hash) as (
       select $2::uuid, $3::text
       union
       select p.client, p.document_hash from purchases p join person
         on p.client = person.client or p.document_hash = person.document_hash
       where p.legal_entity = $1
     )
     select purchase, client from purchases p where legal_entity = $1 and (
       client in (select client from person) or document_hash in (select document_hash from person)
     )`,
    [legalEntity, client, documentHash],
  );
  // A merged file's purchases are the kept client's, whatever name they were made under.
  return rows.map((row) =>
    purchaseOf({ ...fedPurchaseSchema.parse(JSON.parse(row.purchase)), client: row.client }),
  );
}

/** What was bought under a file that became part of another is the kept client's. */
export async function mergePurchases(
  query: Query,
  { legalEntity }: TillRow,
  readings: readonly Reading[],
): Promise<void> {
  for (const { body } of factsOf(readings, 'client.merged'))
    await query('update purchases set client = $3 where legal_entity = $1 and client = $2', [
      legalEntity,
      body.dropped,
      body.kept,
    ]);
}
