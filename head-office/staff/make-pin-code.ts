import { pinCodeText } from '../../shared/sync/pin-codes.ts';
import { sha256Hex } from '../digest.ts';
import { newCode } from '../enrolment/code.ts';
import { publish } from '../feeds/publish.ts';
import type { Role } from '../../shared/access/classes.ts';
import type { Instant } from '../../shared/clock.ts';
import type { StaffId } from '../../shared/ids.ts';
import type { Query } from '../store/store.ts';

const codeLifeMs = 24 * 3_600_000;

export type MadePinCode = { readonly code: string; readonly name: string; readonly expiresAt: Instant };
type Person = {
  readonly legalEntity: string;
  readonly boutique: string;
  readonly givenName: string;
  readonly familyName: string;
  readonly role: Role;
};

/**
 * Makes the code with which a person sets a PIN, once at each till of their boutique; this is the only time it can be
 * read. The tills are told its hash, and who it is for: a till where they were never set up shows them then. Null when
 * nobody of that id works here.
 */
export async function makePinCode(query: Query, staffId: StaffId, now: Instant): Promise<MadePinCode | null> {
  const code = newCode();
  const expiresAt = (now + codeLifeMs) as Instant;
  const { rows } = await query<Person>(
    `update staff set code_until = $2, code_asked_at = null, code_asked_by = null
     where staff_id = $1 and state = 'active'
     returning legal_entity as "legalEntity", boutique, given_name as "givenName", family_name as "familyName", role`,
    [staffId, expiresAt],
  );
  const [person] = rows;
  if (person === undefined) return null;
  const { legalEntity, boutique, givenName, familyName, role } = person;
  const codeHash = sha256Hex(pinCodeText(boutique, staffId, code));
  const news = [
    { boutique, item: { topic: 'person', staffId, givenName, familyName, role } as const },
    { boutique, item: { topic: 'pin-code', staffId, codeHash, expiresAt } as const },
  ];
  await publish(query, legalEntity, news, now);
  return { code, name: `${givenName} ${familyName}`, expiresAt };
}
