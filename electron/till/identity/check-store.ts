import { first, run } from '../database/query.ts';
import type { BusinessDate } from '../../../shared/clock.ts';
import type { DocumentType } from '../../../shared/domain/identity-document.ts';
import type { OpenSale } from '../../../shared/domain/sale.ts';
import type { CheckId, SaleId } from '../../../shared/ids.ts';
import type { BodyOf } from '../../../shared/sync/bodies.ts';
import type { Entry } from '../../../shared/sync/entry.ts';
import type { Reader, Writer } from '../database/query.ts';

/** What stays here of a document that was looked at. */
export type IdentityCheck = {
  readonly checkId: CheckId;
  readonly documentType: DocumentType;
  readonly validUntil: BusinessDate | null;
  readonly documentHash: string;
};

type Row = {
  check_id: CheckId;
  document_type: DocumentType;
  valid_until: BusinessDate | null;
  document_hash: string;
};

/** Shows a captured document in the tables, from the very entry that states it. */
export const insertCheck = (db: Writer, entry: Entry, body: BodyOf<'identity.captured'>): void =>
  void run(
    db,
    'INSERT INTO identity_checks VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)',
    body.checkId,
    entry.epoch,
    entry.seq,
    body.saleId,
    body.client,
    body.means,
    body.documentType,
    body.validUntil,
    body.documentHash,
  );

/** The document looked at for a sale and the client it has now, or null: with another client it is another person's. */
export function checkOn(
  db: Reader,
  { saleId, client }: Pick<OpenSale, 'saleId' | 'client'>,
): IdentityCheck | null {
  const row = first<Row>(
    db,
    'SELECT * FROM identity_checks WHERE sale_id = ? AND client_id = ? ORDER BY epoch DESC, seq DESC LIMIT 1',
    saleId,
    client,
  );
  return (
    row && {
      checkId: row.check_id,
      documentType: row.document_type,
      validUntil: row.valid_until,
      documentHash: row.document_hash,
    }
  );
}

/** The keyed hash of the document that a completed sale was made with, or null. */
export const documentOfSale = (db: Reader, saleId: SaleId): string | null =>
  first<{ document_hash: string }>(
    db,
    `SELECT document_hash FROM sale_identities JOIN identity_checks USING (check_id)
     WHERE sale_identities.sale_id = ?`,
    saleId,
  )?.document_hash ?? null;
