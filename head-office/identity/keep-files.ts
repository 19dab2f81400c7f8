import { factsOf } from '../push/interpret.ts';
import type { Reading } from '../push/interpret.ts';
import type { TillRow } from '../push/standing.ts';
import type { Query } from '../store/store.ts';

/** Keeps identity files as they came: sealed to the compliance officer, whose key is on no server. */
export async function keepFiles(
  query: Query,
  { legalEntity, till }: TillRow,
  readings: readonly Reading[],
): Promise<void> {
  const captured = factsOf(readings, 'identity.captured');
  if (captured.length === 0) return;
  await query(
    `insert into identity_files (legal_entity, till, check_id, entry_id, epoch, seq, sale_id, document_hash, file)
     select $1, $2, seen.* from unnest(
       $3::uuid[], $4::uuid[], $5::bigint[], $6::bigint[], $7::uuid[], $8::text[], $9::text[]
     ) as seen (check_id, entry_id, epoch, seq, sale_id, document_hash, file)
     order by check_id on conflict do nothing`,
    [
      legalEntity,
      till,
      captured.map(({ body }) => body.checkId),
      captured.map(({ entry }) => entry.id),
      captured.map(({ entry }) => entry.epoch),
      captured.map(({ entry }) => entry.seq),
      captured.map(({ body }) => body.saleId),
      captured.map(({ body }) => body.documentHash),
      captured.map(({ body }) => JSON.stringify(body.file)),
    ],
  );
}
