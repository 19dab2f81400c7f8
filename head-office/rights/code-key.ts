import { randomBytes } from 'node:crypto';
import { codeKeyMarkText } from '../../shared/sync/rights-codes.ts';
import { sha256Hex } from '../digest.ts';
import type { TillRow } from '../push/standing.ts';
import type { Query } from '../store/store.ts';

/** The key of a till's codes for a till that has none or another one; null for who has it, or knows no such key. */
export async function codeKeyFor(
  query: Query,
  till: Pick<TillRow, 'legalEntity' | 'till'>,
  mark: string | null | undefined,
): Promise<string | null> {
  if (mark === undefined) return null;
  const key = (await codeKeyOf(query, till)) ?? (await makeCodeKey(query, till));
  return sha256Hex(codeKeyMarkText(key)) === mark ? null : key;
}

async function codeKeyOf(
  query: Query,
  { legalEntity, till }: Pick<TillRow, 'legalEntity' | 'till'>,
): Promise<string | null> {
  const { rows } = await query<{ codeKey: string | null }>(
    'select code_key as "codeKey" from tills where legal_entity = $1 and till = $2',
    [legalEntity, till],
  );
  return rows[0]?.codeKey ?? null;
}

async function makeCodeKey(
  query: Query,
  { legalEntity, till }: Pick<TillRow, 'legalEntity' | 'till'>,
): Promise<string> {
  const key = randomBytes(32).toString('hex');
  await query('update tills set code_key = $3 where legal_entity = $1 and till = $2', [
    legalEntity,
    till,
    key,
  ]);
  return key;
}
