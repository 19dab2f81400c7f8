import { randomUUID } from 'node:crypto';
import { publish } from '../feeds/publish.ts';
import type { Role } from '../../shared/access/classes.ts';
import type { Instant } from '../../shared/clock.ts';
import type { StaffId } from '../../shared/ids.ts';
import type { Boutique } from '../enrolment/make-code.ts';
import type { Query } from '../store/store.ts';

export type NewPerson = { readonly givenName: string; readonly familyName: string; readonly role: Role };

/** Takes somebody on in a boutique: its tills show them from now on, without a PIN. */
export async function addPerson(
  query: Query,
  { legalEntity, boutique }: Boutique,
  person: NewPerson,
  now: Instant,
): Promise<StaffId> {
  const staffId = randomUUID() as StaffId;
  const { givenName, familyName, role } = person;
  await query(
    `insert into staff (legal_entity, boutique, staff_id, given_name, family_name, role)
     values ($1, $2, $3, $4, $5, $6)`,
    [legalEntity, boutique, staffId, givenName, familyName, role],
  );
  await publish(query, legalEntity, [{ boutique, item: { topic: 'person', staffId, ...person } }], now);
  return staffId;
}
