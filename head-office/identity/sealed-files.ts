import { fedPurchaseSchema } from '../../shared/sync/identity-facts.ts';
import { linkedTo } from './purchases.ts';
import type { z } from 'zod';
import type { Instant } from '../../shared/clock.ts';
import type { SaleId } from '../../shared/ids.ts';
import type { identityFilesFormSchema, SealedIdentityFile } from '../../shared/sync/compliance.ts';
import type { Query } from '../store/store.ts';

type Asked = z.output<typeof identityFilesFormSchema>;
type Row = Omit<SealedIdentityFile, 'file' | 'wrapped'> & {
  readonly file: string;
  readonly wrapped: string | null;
};

/** The sealed identity files asked for, and a word in the book for each: what it opens is for the officer's eyes. */
export async function sealedFiles(
  query: Query,
  legalEntity: string,
  asked: Asked,
  now: Instant,
): Promise<readonly SealedIdentityFile[]> {
  const sales =
    asked.case === undefined
      ? await salesNamed(query, legalEntity, asked.sale ?? '')
      : await salesOfCase(query, legalEntity, asked.case);
  const { rows } = await query<Row>(
    `select f.check_id as "checkId", f.entry_id as "entryId", f.sale_id as "saleId", s.receipt_number as "receiptNumber",
       s.completed_at as "capturedAt", f.file, w.wrapped
     from identity_files f left join sales s using (legal_entity, sale_id)
       left join wrapped_keys w on w.legal_entity = f.legal_entity and w.key_id = (f.file::json ->> 'keyId')::uuid
     where f.legal_entity = $1 and f.sale_id = any($2::uuid[]) order by f.till, f.epoch, f.seq`,
    [legalEntity, sales],
  );
  await query(
    `insert into identity_reads (legal_entity, check_id, read_at, reason)
     select $1, check_id, $2, $3 from unnest($4::uuid[]) as read (check_id)`,
    [legalEntity, now, asked.reason, rows.map(({ checkId }) => checkId)],
  );
  return rows.map((row) => ({
    ...row,
    file: JSON.parse(row.file) as SealedIdentityFile['file'],
    wrapped: row.wrapped === null ? null : (JSON.parse(row.wrapped) as SealedIdentityFile['wrapped']),
  }));
}

async function salesNamed(query: Query, legalEntity: string, name: string): Promise<readonly SaleId[]> {
  const { rows } = await query<{ sale: SaleId }>(
    'select sale_id as sale from sales where legal_entity = $1 and (receipt_number = $2 or sale_id::text = $2)',
    [legalEntity, name],
  );
  return rows.map(({ sale }) => sale);
}

/** The sale a case was opened on, and all others of the same person. */
async function salesOfCase(query: Query, legalEntity: string, subject: string): Promise<readonly SaleId[]> {
  const { rows } = await query<{ sale: SaleId; purchase: string | null }>(
    `select s.sale_id as sale, p.purchase from cases c
       join sales s using (legal_entity, till, epoch, seq) left join purchases p using (legal_entity, sale_id)
     where c.legal_entity = $1 and c.subject = $2`,
    [legalEntity, subject],
  );
  const linked = new Set<SaleId>();
  for (const { sale, purchase } of rows) {
    linked.add(sale);
    if (purchase === null) continue;
    for (const { saleId } of await linkedTo(query, fedPurchaseSchema.parse(JSON.parse(purchase))))
      linked.add(saleId);
  }
  return [...linked];
}
