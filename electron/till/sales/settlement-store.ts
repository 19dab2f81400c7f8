import { money } from '../../../shared/domain/money.ts';
import { assert } from '../../../shared/result.ts';
import { canonicalJson } from '../../../shared/sync/canonical-json.ts';
import { all, first, run } from '../database/query.ts';
import type { IdentityOnSale, SettledSale } from '../../../shared/contract/payment.ts';
import type { Currency } from '../../../shared/domain/currency.ts';
import type { CheckId, SaleId, TenderId } from '../../../shared/ids.ts';
import type { BodyOf } from '../../../shared/sync/bodies.ts';
import type { Reader, Writer } from '../database/query.ts';

type SettlementRow = {
  change_currency: Currency;
  change_minor: number;
  change_value_minor: number;
  rounding_minor: number;
  remainder_minor: number;
  rates: string;
};
type TenderRow = {
  kind: 'cash' | 'card';
  currency: Currency;
  tendered_minor: number;
  value_minor: number;
  reference: TenderId | null;
  brand: string | null;
  last_four: string | null;
  authorisation: string | null;
};
type IdentityRow = { check_id: CheckId; document_type: string; valid_until: string | null };

/** Shows how a sale was settled, and whose document was looked at, from the very entry that states it. */
export function insertSettlement(db: Writer, body: BodyOf<'sale.completed'>): void {
  const { saleId, change, identity } = body;
  run(
    db,
    'INSERT INTO sale_settlements VALUES (?, ?, ?, ?, ?, ?, ?)',
    saleId,
    change.currency,
    change.minor,
    body.changeValue.minor,
    body.rounding.minor,
    body.remainder.minor,
    canonicalJson(body.rates),
  );
  body.tenders.forEach((tender, position) => {
    const card = tender.kind === 'card' ? tender : null;
    run(
      db,
      'INSERT INTO sale_tenders VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)',
      saleId,
      position,
      tender.kind,
      tender.tendered.currency,
      tender.tendered.minor,
      tender.value.minor,
      card?.reference ?? null,
      card?.brand ?? null,
      card?.lastFour ?? null,
      card?.authorisation ?? null,
    );
  });
  if (identity) {
    const { checkId, documentType, validUntil } = identity;
    run(db, 'INSERT INTO sale_identities VALUES (?, ?, ?, ?)', saleId, checkId, documentType, validUntil);
  }
}

/** How a completed sale was settled. */
export function findSettlement(db: Reader, saleId: SaleId, currency: Currency): SettledSale {
  const row = first<SettlementRow>(db, 'SELECT * FROM sale_settlements WHERE sale_id = ?', saleId);
  assert(row, 'a completed sale was settled');
  return {
    tenders: all<TenderRow>(db, 'SELECT * FROM sale_tenders WHERE sale_id = ? ORDER BY position', saleId).map(
      (tender) => tenderFrom(tender, currency),
    ),
    change: money(row.change_minor, row.change_currency),
    changeValue: money(row.change_value_minor, currency),
    rounding: money(row.rounding_minor, currency),
    remainder: money(row.remainder_minor, currency),
    rates: JSON.parse(row.rates) as SettledSale['rates'],
  };
}

/** The document that was looked at for a completed sale, or null. */
export function findIdentity(db: Reader, saleId: SaleId): IdentityOnSale | null {
  const row = first<IdentityRow>(db, 'SELECT * FROM sale_identities WHERE sale_id = ?', saleId);
  return row && { checkId: row.check_id, documentType: row.document_type, validUntil: row.valid_until };
}

function tenderFrom(row: TenderRow, currency: Currency): SettledSale['tenders'][number] {
  const { kind, reference, brand, last_four: lastFour, authorisation } = row;
  const tendered = money(row.tendered_minor, row.currency);
  const value = money(row.value_minor, currency);
  if (kind === 'cash') return { kind, tendered, value };
  assert(reference && brand && lastFour && authorisation, 'a card was taken with what its slip says');
  return { kind, tendered, value, reference, brand, lastFour, authorisation };
}
