import { randomUUID } from 'node:crypto';
import { hashOfCode, newCode } from './code.ts';
import type { Instant } from '../../shared/clock.ts';
import type { Query } from '../store/store.ts';

export type Boutique = { readonly legalEntity: string; readonly boutique: string };
export type MadeCode = { readonly code: string; readonly expiresAt: Instant };

const codeLifeMs = 24 * 3_600_000;

/** Makes a code that lets one till into a boutique. This is the only time it can be read. */
export async function makeCode(
  query: Query,
  { legalEntity, boutique }: Boutique,
  now: Instant,
): Promise<MadeCode> {
  const code = newCode();
  const expiresAt = (now + codeLifeMs) as Instant;
  await query(
    `insert into enrolment_codes (legal_entity, code_hash, boutique, made_at, expires_at)
     values ($1, $2, $3, $4, $5)`,
    [legalEntity, hashOfCode(code), boutique, now, expiresAt],
  );
  return { code, expiresAt };
}

/** A place for a boutique that takes its name, country, currency and zone from the first till that enrols. */
export async function addBoutique(query: Query, legalEntity: string, now: Instant): Promise<Boutique> {
  const boutique = randomUUID();
  await query('insert into boutiques (legal_entity, boutique, made_at) values ($1, $2, $3)', [
    legalEntity,
    boutique,
    now,
  ]);
  return { legalEntity, boutique };
}

/** The boutique that was here first; codes are for it unless said otherwise. */
export async function firstBoutique(query: Query): Promise<Boutique> {
  const { rows } = await query<Boutique>(
    'select legal_entity as "legalEntity", boutique from boutiques order by made_at, boutique limit 1',
  );
  const [first] = rows;
  if (first === undefined) throw new Error('A head office has a boutique from its first start');
  return first;
}

/** A boutique by its id. */
export async function findBoutique(query: Query, boutique: string): Promise<Boutique | null> {
  const { rows } = await query<Boutique>(
    'select legal_entity as "legalEntity", boutique from boutiques where boutique = $1',
    [boutique],
  );
  return rows[0] ?? null;
}
