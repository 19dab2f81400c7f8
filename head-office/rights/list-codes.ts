import type { Instant } from '../../shared/clock.ts';
import type { Query } from '../store/store.ts';

/** A code that was read out, and what it was used for as far as we know. */
export type RightsCodeLine = {
  readonly challenge: string;
  readonly why: string;
  readonly madeAt: Instant;
  readonly madeFor: string;
  readonly tillName: string;
  readonly timeZone: string;
  readonly usedAt: Instant | null;
  readonly usedFor: string | null;
};

const shownDays = 31;

/** The codes of the last weeks, the latest first: a till that is cut off says late what it did with one. */
export async function listRightsCodes(query: Query, now: Instant): Promise<readonly RightsCodeLine[]> {
  const { rows } = await query<RightsCodeLine>(
    `select c.challenge, c.why, c.made_at as "madeAt", s.given_name || ' ' || s.family_name as "madeFor",
       t.name as "tillName", b.time_zone as "timeZone", c.used_at as "usedAt", c.used_for as "usedFor"
     from rights_codes c join tills t using (legal_entity, till) join boutiques b using (legal_entity, boutique)
       join staff s on s.legal_entity = c.legal_entity and s.staff_id = c.staff_id
     where c.made_at >= $1 order by c.made_at desc, c.challenge limit 50`,
    [now - shownDays * 86_400_000],
  );
  return rows;
}
