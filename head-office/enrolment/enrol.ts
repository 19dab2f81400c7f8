import { err, ok } from '../../shared/result.ts';
import { genesisHash } from '../../shared/sync/entry.ts';
import { hashOfCode } from './code.ts';
import type { z } from 'zod';
import type { Instant } from '../../shared/clock.ts';
import type { Result } from '../../shared/result.ts';
import type { enrolRequestSchema } from '../../shared/sync/push.ts';
import type { Query, Store } from '../store/store.ts';
import type { Boutique } from './make-code.ts';

type Enrolment = z.output<typeof enrolRequestSchema>;
type Code = Boutique & {
  readonly headOffice: string;
  readonly usedBy: string | null;
  readonly usedKey: string | null;
};
export type Enrolled = { readonly headOffice: string; readonly legalEntity: string };

/**
 * Lets a till in with its code. The till that used a code may use it again while it lives: its answer may have been
 * lost. A till that was here before takes up its place again, whatever state it was in; with a new key only by a code
 * of its own boutique, because a code of one is no right to the tills of another. What its codes were made with before
 * is gone: it gets another key at its first contact.
 */
export async function enrol(
  { tx }: Store,
  request: Enrolment,
  now: Instant,
): Promise<Result<Enrolled, 'wrong-code'>> {
  return tx(async (query) => {
    const code = await lockCode(query, request.code, now);
    if (code === null) return err('wrong-code');
    const { legalEntity, headOffice } = code;
    if (code.usedBy !== null) {
      const again = code.usedBy === request.till && code.usedKey === request.publicKey;
      return again ? ok({ headOffice, legalEntity }) : err('wrong-code');
    }
    if (await isElsewhere(query, request.till, legalEntity)) return err('wrong-code');
    if (!(await placeTill(query, code, request, now))) return err('wrong-code');
    await nameBoutique(query, code, request);
    await query(
      'update enrolment_codes set used_by = $3, used_key = $4 where legal_entity = $1 and code_hash = $2',
      [legalEntity, hashOfCode(request.code), request.till, request.publicKey],
    );
    return ok({ headOffice, legalEntity });
  });
}

async function lockCode(query: Query, typed: string, now: Instant): Promise<Code | null> {
  const { rows } = await query<Code>(
    `select legal_entity as "legalEntity", boutique, name as "headOffice", used_by as "usedBy", used_key as "usedKey"
     from enrolment_codes join legal_entities using (legal_entity)
     where code_hash = $1 and expires_at > $2 for update of enrolment_codes`,
    [hashOfCode(typed), now],
  );
  return rows[0] ?? null;
}

async function isElsewhere(query: Query, till: string, legalEntity: string): Promise<boolean> {
  const { count } = await query('select 1 from tills where till = $1 and legal_entity <> $2', [
    till,
    legalEntity,
  ]);
  return count > 0;
}

async function nameBoutique(
  query: Query,
  { legalEntity, boutique }: Boutique,
  request: Enrolment,
): Promise<void> {
  await query(
    `update boutiques set name = $3, country = $4, currency = $5, time_zone = $6
     where legal_entity = $1 and boutique = $2 and name is null`,
    [legalEntity, boutique, request.boutiqueName, request.country, request.currency, request.timeZone],
  );
}

/** False when a till of this id is here with another key and in another boutique. */
async function placeTill(
  query: Query,
  { legalEntity, boutique }: Boutique,
  { till, tillName, publicKey, protection }: Enrolment,
  now: Instant,
): Promise<boolean> {
  const { count } = await query(
    `insert into tills (legal_entity, till, boutique, name, public_key, epoch, seq, hash, enrolled_at, last_contact_at,
       disk, sign_in)
     values ($1, $2, $3, $4, $5, 1, 0, $6, $7, $7, $8, $9)
     on conflict (legal_entity, till) do update set
       boutique = excluded.boutique, name = excluded.name, public_key = excluded.public_key, state = 'active',
       revoked_at = null, revoked_because = null, code_key = null,
       enrolled_at = excluded.enrolled_at, last_contact_at = excluded.last_contact_at,
       disk = excluded.disk, sign_in = excluded.sign_in
     where tills.public_key = excluded.public_key or tills.boutique = excluded.boutique`,
    [
      legalEntity,
      till,
      boutique,
      tillName,
      publicKey,
      genesisHash,
      now,
      protection?.disk ?? 'unknown',
      protection?.signIn ?? 'unknown',
    ],
  );
  return count === 1;
}
