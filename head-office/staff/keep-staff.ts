import { factsOf } from '../push/interpret.ts';
import type { Reading } from '../push/interpret.ts';
import type { TillRow } from '../push/standing.ts';
import type { Query } from '../store/store.ts';

/** Keeps who works where, from what tills tell of people that were added. What head office changed since stands. */
export async function keepStaff(
  query: Query,
  { legalEntity, boutique }: TillRow,
  readings: readonly Reading[],
): Promise<void> {
  const people = factsOf(readings, 'staff.added').map(({ body }) => body);
  if (people.length === 0) return;
  await query(
    `insert into staff (legal_entity, boutique, staff_id, given_name, family_name, role)
     select $1, $2, added.* from unnest($3::uuid[], $4::text[], $5::text[], $6::text[])
       as added (staff_id, given_name, family_name, role)
     order by staff_id on conflict do nothing`,
    [
      legalEntity,
      boutique,
      people.map(({ staffId }) => staffId),
      people.map(({ givenName }) => givenName),
      people.map(({ familyName }) => familyName),
      people.map(({ role }) => role),
    ],
  );
}
