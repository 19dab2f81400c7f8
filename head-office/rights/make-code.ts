import { createHmac } from 'node:crypto';
import { inGroups, toCrockford } from '../../shared/domain/crockford.ts';
import { rightsCodeSymbols, rightsCodeText } from '../../shared/sync/rights-codes.ts';
import { hashOfCode } from '../enrolment/code.ts';
import type { Instant } from '../../shared/clock.ts';
import type { StaffId, TillId } from '../../shared/ids.ts';
import type { Query } from '../store/store.ts';

type Asked = {
  readonly till: TillId;
  readonly staffId: StaffId;
  readonly challenge: string;
  readonly why: string;
};

/**
 * Makes the code for a challenge that somebody reads out at a till that is cut off, and keeps that it was made. Null for
 * a till that is blocked, set apart or has no key yet, and for who does not work for the house any more: those are whom
 * the lease is there to stop. The same challenge again has the same code.
 */
export async function makeRightsCode(
  query: Query,
  { till, staffId, challenge, why }: Asked,
  now: Instant,
): Promise<string | null> {
  const { rows } = await query<{ legalEntity: string; codeKey: string }>(
    `select legal_entity as "legalEntity", code_key as "codeKey"
     from tills t join staff s using (legal_entity)
     where t.till = $1 and t.state = 'active' and t.code_key is not null
       and s.staff_id = $2 and s.state = 'active'`,
    [till, staffId],
  );
  const [found] = rows;
  if (found === undefined) return null;
  const code = toCrockford(
    createHmac('sha256', Buffer.from(found.codeKey, 'hex'))
      .update(rightsCodeText(till, staffId, challenge))
      .digest(),
    rightsCodeSymbols,
  );
  await query(
    `insert into rights_codes (legal_entity, till, challenge, code_hash, staff_id, why, made_at)
     values ($1, $2, $3, $4, $5, $6, $7)
     on conflict (legal_entity, till, challenge, staff_id) do update set
       code_hash = excluded.code_hash, why = excluded.why, made_at = excluded.made_at
     where rights_codes.used_at is null`,
    [found.legalEntity, till, challenge, hashOfCode(code), staffId, why, now],
  );
  return inGroups(code, 5);
}
