import { dayRatesOf } from '../../../shared/domain/exchange.ts';
import { saleTotals } from '../../../shared/domain/sale.ts';
import { drawerMoves } from '../../../shared/domain/tenders.ts';
import { all, run } from '../database/query.ts';
import { findSale } from '../sales/sale-store.ts';
import { readFeedStanding } from '../sync/feeds/feed-store.ts';
import { readStanding } from '../sync/sync-store.ts';
import { findClient, idsOf } from '../clients/client-store.ts';
import { documentOfSale } from './check-store.ts';
import type { Purchase } from '../../../shared/domain/identity-rules/purchase.ts';
import type { ClientId, SaleId } from '../../../shared/ids.ts';
import type { Reader, Writer } from '../database/query.ts';
import type { House } from '../house.ts';

type Person = Pick<Purchase, 'client' | 'documentHash'>;

/** Where a sale of this till belongs, in head office's words, for rules that add up across a boutique or legal entity. */
export const placeOf = ({
  db,
  settings,
}: Pick<House, 'db' | 'settings'>): Pick<Purchase, 'boutique' | 'legalEntity'> => ({
  boutique: readFeedStanding(db()).boutique ?? settings.tillId,
  // A till that was never enrolled stands for itself.
  legalEntity: readStanding(db()).legalEntity ?? settings.tillId,
});

/** Keeps what head office tells of purchases at other tills; told again, the newer word counts. */
export function keepIdentityTotals(db: Writer, purchases: readonly Purchase[]): void {
  for (const purchase of purchases)
    run(
      db,
      'INSERT OR REPLACE INTO identity_totals VALUES (?, ?, ?, ?)',
      purchase.saleId,
      purchase.client,
      purchase.documentHash,
      JSON.stringify(purchase),
    );
}

/** Forgets who made purchases at other tills: what was bought with a document is still told by that alone. */
export function forgetBuyer(db: Writer, client: ClientId): void {
  run(
    db,
    `UPDATE identity_totals SET client_id = NULL, purchase = json_set(purchase, '$.client', json('null'))
     WHERE client_id = ? AND document_hash IS NOT NULL`,
    client,
  );
  run(db, 'DELETE FROM identity_totals WHERE client_id = ?', client);
}

/** All known purchases of whoever this client is or showed this document, through any number of other names and papers. */
export function purchasesOf(house: House, person: Person): Purchase[] {
  const found = new Map<SaleId, Purchase>();
  const seen = new Set<string>();
  const ask: Person[] = [person];
  for (let next = ask.pop(); next; next = ask.pop()) {
    for (const purchase of [
      ...ofClient(house, next.client, seen),
      ...ofDocument(house, next.documentHash, seen),
    ]) {
      // What this till saw itself it knows better than by hearsay: it is found first.
      if (found.has(purchase.saleId)) continue;
      const kept = { ...purchase, client: keptClient(house.db(), purchase.client) };
      found.set(purchase.saleId, kept);
      ask.push(kept);
    }
  }
  return [...found.values()];
}

function ofClient(house: House, client: string | null, seen: Set<string>): Purchase[] {
  if (client === null || isKnown(seen, `client ${client}`)) return [];
  const ids = 'SELECT sale_id FROM sales WHERE client_id = ?';
  const told = 'SELECT purchase FROM identity_totals WHERE client_id = ?';
  // Files that were merged are one person, whichever of them a sale was made on.
  return idsOf(house.db(), client as ClientId).flatMap((id) => [
    ...own(house, ids, id),
    ...heard(house.db(), told, id),
  ]);
}

function ofDocument(house: House, documentHash: string | null, seen: Set<string>): Purchase[] {
  if (documentHash === null || isKnown(seen, `document ${documentHash}`)) return [];
  const ids = `SELECT sale_identities.sale_id FROM identity_checks JOIN sale_identities USING (check_id)
    WHERE document_hash = ?`;
  const told = 'SELECT purchase FROM identity_totals WHERE document_hash = ?';
  return [...own(house, ids, documentHash), ...heard(house.db(), told, documentHash)];
}

/** The client whose file another became part of: the rules compare ids alone. */
export const keptClient = (db: Reader, client: string | null): string | null =>
  client && (findClient(db, client as ClientId)?.clientId ?? client);

function isKnown(seen: Set<string>, mark: string): boolean {
  if (seen.has(mark)) return true;
  seen.add(mark);
  return false;
}

const heard = (db: Reader, sql: string, mark: string): Purchase[] =>
  all<{ purchase: string }>(db, sql, mark).map(({ purchase }) => JSON.parse(purchase) as Purchase);

const own = (house: House, sql: string, mark: string): Purchase[] =>
  all<{ sale_id: SaleId }>(house.db(), sql, mark).flatMap(({ sale_id }) => purchaseOf(house, sale_id) ?? []);

function purchaseOf(house: House, saleId: SaleId): Purchase | null {
  const sale = findSale(house.db(), saleId);
  return (
    sale && {
      saleId,
      at: sale.completedAt,
      businessDate: sale.businessDate,
      ...placeOf(house),
      total: saleTotals(sale).total,
      cash: drawerMoves(sale.settled),
      day: dayRatesOf(sale.currency, sale.settled.rates),
      client: sale.client,
      documentHash: documentOfSale(house.db(), saleId),
    }
  );
}
