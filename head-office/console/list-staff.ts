import type { Role } from '../../shared/access/classes.ts';
import type { Instant } from '../../shared/clock.ts';
import type { Query } from '../store/store.ts';

export type StaffLine = {
  readonly staffId: string;
  readonly givenName: string;
  readonly familyName: string;
  readonly role: Role;
  readonly state: 'active' | 'left';
  readonly boutique: string | null;
  readonly timeZone: string;
  /** A manager at a till asked for a code, and none was made since. */
  readonly codeAskedAt: Instant | null;
  readonly codeAskedBy: string | null;
  /** Until when the code made last can be used; it may have been. */
  readonly codeUntil: Instant | null;
};

/** Who works where, and who did. */
export async function listStaff(query: Query): Promise<readonly StaffLine[]> {
  const { rows } = await query<StaffLine>(
    `select s.staff_id as "staffId", s.given_name as "givenName", s.family_name as "familyName", s.role, s.state,
       b.name as boutique, b.time_zone as "timeZone", s.code_asked_at as "codeAskedAt",
       s.code_asked_by as "codeAskedBy", s.code_until as "codeUntil"
     from staff s join boutiques b using (legal_entity, boutique)
     order by b.made_at, s.state, s.given_name, s.family_name, s.staff_id`,
  );
  return rows;
}
