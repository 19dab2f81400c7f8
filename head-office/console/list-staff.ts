import type { Role } from '../../shared/access/classes.ts';
import type { Query } from '../store/store.ts';

export type StaffLine = {
  readonly staffId: string;
  readonly givenName: string;
  readonly familyName: string;
  readonly role: Role;
  readonly state: 'active' | 'left';
  readonly boutique: string | null;
};

/** Who works where, and who did. */
export async function listStaff(query: Query): Promise<readonly StaffLine[]> {
  const { rows } = await query<StaffLine>(
    `select s.staff_id as "staffId", s.given_name as "givenName", s.family_name as "familyName", s.role, s.state,
       b.name as boutique
     from staff s join boutiques b using (legal_entity, boutique)
     order by b.made_at, s.state, s.given_name, s.family_name, s.staff_id`,
  );
  return rows;
}
