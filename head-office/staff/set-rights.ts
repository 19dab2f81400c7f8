import { publish } from '../feeds/publish.ts';
import type { Role } from '../../shared/access/classes.ts';
import type { Instant } from '../../shared/clock.ts';
import type { StaffId } from '../../shared/ids.ts';
import type { Query } from '../store/store.ts';

export type Rights = { readonly staffId: StaffId; readonly role: Role; readonly state: 'active' | 'left' };

/** Says what a person may do from now on, and tells the tills of their boutique. False when nobody here has the id. */
export async function setRights(query: Query, rights: Rights, now: Instant): Promise<boolean> {
  const { rows } = await query<{ legalEntity: string; boutique: string }>(
    `update staff set role = $2, state = $3 where staff_id = $1
     returning legal_entity as "legalEntity", boutique`,
    [rights.staffId, rights.role, rights.state],
  );
  for (const { legalEntity, boutique } of rows)
    await publish(query, legalEntity, [{ boutique, item: { topic: 'staff', ...rights } }], now);
  return rows.length > 0;
}
