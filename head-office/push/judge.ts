import { firstBreak } from '../../shared/sync/entry.ts';
import { sha256Hex } from '../digest.ts';
import type { Entry } from '../../shared/sync/entry.ts';

/** The last entry we have of a till; seq 0 and the hash its first entry must follow when there is none. */
export type Standing = { readonly epoch: number; readonly seq: number; readonly hash: string };

/** What we have where a push reaches: hashes by seq in its epoch, and whether we ever had the hash it begins after. */
export type Known = { readonly hashes: ReadonlyMap<number, string>; readonly startIsKnown: boolean };

export type Verdict =
  | { readonly is: 'follows'; readonly fresh: readonly Entry[] }
  | { readonly is: 'gap' }
  | { readonly is: 'fork'; readonly foreign: readonly Entry[] }
  | { readonly is: 'broken-chain'; readonly seq: number };

/** Holds entries of one epoch against what we have of that till. Decides alone, changes nothing. */
export function judge(
  standing: Standing,
  epoch: number,
  entries: readonly Entry[],
  { hashes, startIsKnown }: Known,
): Verdict {
  const other = entries.filter(({ seq, hash }) => hashes.has(seq) && hashes.get(seq) !== hash);
  const fresh = entries.filter(({ seq }) => !hashes.has(seq));
  const [next] = fresh;
  if (other.length > 0) return { is: 'fork', foreign: [...other, ...fresh] };
  if (next === undefined) return { is: 'follows', fresh };
  if (epoch < standing.epoch) return { is: 'fork', foreign: fresh };

  const isNewEpoch = epoch > standing.epoch;
  const after = isNewEpoch ? { seq: 0, hash: standing.hash } : standing;
  if (next.seq > after.seq + 1) return { is: 'gap' };
  if (next.prevHash !== after.hash) {
    // An epoch that begins after a hash we never had: we were restored to before it, and miss the end of the last one.
    return isNewEpoch && !startIsKnown ? { is: 'gap' } : { is: 'fork', foreign: fresh };
  }
  const brokenAt = breakOf(fresh, after);
  return brokenAt === null ? { is: 'follows', fresh } : { is: 'broken-chain', seq: brokenAt };
}

/** A body that has no canonical form (a fraction, say) cannot have been hashed by a till: its chain is broken there. */
function breakOf(fresh: readonly Entry[], after: Omit<Standing, 'epoch'>): number | null {
  let { seq, hash } = after;
  for (const entry of fresh) {
    try {
      if (firstBreak([entry], { seq, hash }, sha256Hex) !== null) return entry.seq;
    } catch {
      return entry.seq;
    }
    ({ seq, hash } = entry);
  }
  return null;
}
