import { factsOf } from '../push/interpret.ts';
import type { Reading } from '../push/interpret.ts';
import type { TillRow } from '../push/standing.ts';
import type { Query } from '../store/store.ts';

/** Keeps who broke the glass of whom, and what managers found of it; of two findings the later counts. */
export async function keepBreakGlass(
  query: Query,
  { legalEntity, till }: TillRow,
  readings: readonly Reading[],
): Promise<void> {
  for (const { entry, body } of factsOf(readings, 'client.break-glass-taken'))
    await query(`insert into break_glass values ($1, $2, $3, $4, $5, $6, $7) on conflict do nothing`, [
      legalEntity,
      body.breakGlassId,
      till,
      body.clientId,
      entry.staff,
      body.reason,
      entry.at,
    ]);
  for (const { entry, body } of factsOf(readings, 'client.break-glass-reviewed'))
    await query(
      `insert into break_glass_reviews as known values ($1, $2, $3, $4, $5, $6)
       on conflict (legal_entity, break_glass_id) do update set entry_id = excluded.entry_id,
         staff_id = excluded.staff_id, accepted = excluded.accepted, reviewed_at = excluded.reviewed_at
       where (known.reviewed_at, known.entry_id) < (excluded.reviewed_at, excluded.entry_id)`,
      [legalEntity, body.breakGlassId, entry.id, entry.staff, body.accepted, entry.at],
    );
}
