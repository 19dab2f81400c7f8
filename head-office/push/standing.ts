import { genesisHash } from '../../shared/sync/entry.ts';
import type { TillId } from '../../shared/ids.ts';
import type { PushRequest } from '../../shared/sync/push.ts';
import type { Query } from '../store/store.ts';
import type { Boutique } from '../enrolment/make-code.ts';
import type { EntryResult } from './interpret.ts';
import type { Standing } from './judge.ts';

export type TillRow = Boutique &
  Standing & { readonly till: TillId; readonly state: 'active' | 'quarantined' | 'revoked' };

/** An entry that was here before: its hash, and what became of it. */
export type HeldEntry = EntryResult & { readonly hash: string };

/** The till's row, locked until the transaction ends: pushes of one till go one after the other, on any server. */
export async function lockTill(query: Query, till: TillId, publicKey: string): Promise<TillRow | null> {
  const { rows } = await query<TillRow>(
    `select legal_entity as "legalEntity", till, boutique, state, epoch, seq, hash
     from tills where till = $1 and public_key = $2 for update`,
    [till, publicKey],
  );
  return rows[0] ?? null;
}

/** The entries we have where a push reaches. */
export async function heldEntries(
  query: Query,
  { legalEntity, till }: TillRow,
  { epoch, entries }: PushRequest,
): Promise<readonly HeldEntry[]> {
  const { rows } = await query<HeldEntry>(
    `select seq, hash, status, code from entries
     where legal_entity = $1 and till = $2 and epoch = $3 and seq = any($4::bigint[]) order by seq`,
    [legalEntity, till, epoch, entries.map(({ seq }) => seq)],
  );
  return rows;
}

/** Whether we ever had the entry that a push begins after, in any epoch. */
export async function isStartKnown(
  query: Query,
  { legalEntity, till }: TillRow,
  { entries }: PushRequest,
): Promise<boolean> {
  const [first] = entries;
  if (first === undefined || first.prevHash === genesisHash) return true;
  const { count } = await query(
    'select 1 from entries where legal_entity = $1 and till = $2 and hash = $3 limit 1',
    [legalEntity, till, first.prevHash],
  );
  return count > 0;
}
