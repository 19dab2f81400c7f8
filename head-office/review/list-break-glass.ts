import { isOverdue } from '../../shared/domain/break-glass.ts';
import { clientNumberOf } from '../../shared/domain/client-number.ts';
import type { Instant } from '../../shared/clock.ts';
import type { BreakGlassReason } from '../../shared/domain/break-glass.ts';
import type { ClientId } from '../../shared/ids.ts';
import type { Query } from '../store/store.ts';

type Row = {
  readonly client: ClientId;
  readonly reason: BreakGlassReason;
  readonly takenAt: Instant;
  /** Null for somebody head office was not told of. */
  readonly takenBy: string | null;
  readonly accepted: boolean | null;
  readonly tillName: string;
  readonly boutique: string | null;
  readonly timeZone: string;
};
export type BreakGlassLine = Omit<Row, 'client'> & {
  readonly clientNumber: string;
  readonly overdue: boolean;
};

const shownDays = 7;

/** What waits for a manager, and what was taken in the last days: what waits first, the latest of each first. */
export async function listBreakGlass(query: Query, now: Instant): Promise<readonly BreakGlassLine[]> {
  const { rows } = await query<Row>(
    `select g.client, g.reason, g.taken_at as "takenAt", s.given_name || ' ' || s.family_name as "takenBy",
       r.accepted, t.name as "tillName", b.name as boutique, b.time_zone as "timeZone"
     from break_glass g join tills t using (legal_entity, till) join boutiques b using (legal_entity, boutique)
     left join break_glass_reviews r using (legal_entity, break_glass_id)
     left join staff s on s.legal_entity = g.legal_entity and s.staff_id = g.staff_id
     where r.accepted is null or g.taken_at >= $1
     order by r.accepted is not null, g.taken_at desc, g.break_glass_id limit 100`,
    [now - shownDays * 86_400_000],
  );
  return rows.map(({ client, ...line }) => ({
    ...line,
    clientNumber: clientNumberOf(client),
    overdue: isOverdue({ takenAt: line.takenAt, reviewed: line.accepted !== null }, now),
  }));
}
