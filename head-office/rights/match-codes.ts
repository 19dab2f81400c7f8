import { createHash } from 'node:crypto';
import { inGroups, toCrockford } from '../../shared/domain/crockford.ts';
import { challengeText, rightsCodeSymbols } from '../../shared/sync/rights-codes.ts';
import { openCases } from '../cases.ts';
import { factsOf } from '../push/interpret.ts';
import type { Instant } from '../../shared/clock.ts';
import type { Fact, Reading } from '../push/interpret.ts';
import type { TillRow } from '../push/standing.ts';
import type { Query } from '../store/store.ts';

/**
 * Holds what tills did with codes against the codes that were made: each for one challenge of one person at one till,
 * used once, and for the very act its challenge was made of. What does not fit is a case.
 */
export async function matchCodes(
  query: Query,
  till: TillRow,
  readings: readonly Reading[],
  now: Instant,
): Promise<void> {
  for (const fact of factsOf(readings, 'rights.code-used')) {
    const { epoch, seq } = fact.entry;
    if (isOfItsAct(fact) && (await markUsed(query, till, fact))) continue;
    const { challenge, act } = fact.body;
    const says = `${act.kind}, challenge ${inGroups(challenge, 5)}: nobody here made a code for it, or it was used before`;
    await openCases(query, till, now, [{ kind: 'code-not-made', epoch, seq, says }]);
  }
}

type CodeUsed = Fact<'rights.code-used'>;

function isOfItsAct({ entry: { till, staff }, body: { challenge, nonce, act } }: CodeUsed): boolean {
  if (staff === null) return false;
  const hash = createHash('sha256').update(challengeText({ till, staffId: staff, act, nonce }));
  return toCrockford(hash.digest(), rightsCodeSymbols) === challenge;
}

async function markUsed(
  query: Query,
  { legalEntity, till }: TillRow,
  { entry, body: { challenge, act } }: CodeUsed,
): Promise<boolean> {
  const { count } = await query(
    `update rights_codes set used_at = $5, used_for = $6
     where legal_entity = $1 and till = $2 and challenge = $3 and staff_id = $4 and used_at is null`,
    [legalEntity, till, challenge, entry.staff, entry.at, act.kind === 'reveal' ? act.group : act.kind],
  );
  return count === 1;
}
