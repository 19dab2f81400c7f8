import { openCases } from '../cases.ts';
import type { Instant } from '../../shared/clock.ts';
import type { Entry } from '../../shared/sync/entry.ts';
import type { Query } from '../store/store.ts';
import type { Standing } from './judge.ts';
import type { TillRow } from './standing.ts';

const nonceLifeMs = 24 * 3_600_000;

/**
 * Remembers a request's nonce for a day; false when it was here before. A till's clock may be wrong, so time says
 * nothing about a request; a replay after that day finds its entries here and moves nothing.
 */
export async function rememberNonce(
  query: Query,
  { legalEntity, till }: TillRow,
  nonce: string,
  now: Instant,
): Promise<boolean> {
  await query('delete from nonces where legal_entity = $1 and till = $2 and seen_at < $3', [
    legalEntity,
    till,
    now - nonceLifeMs,
  ]);
  const { count } = await query('insert into nonces values ($1, $2, $3, $4) on conflict do nothing', [
    legalEntity,
    till,
    nonce,
    now,
  ]);
  return count === 1;
}

/** The till was here, with so much waiting. */
export async function noteContact(
  query: Query,
  { legalEntity, till }: TillRow,
  backlog: number,
  now: Instant,
): Promise<void> {
  await query('update tills set last_contact_at = $3, backlog = $4 where legal_entity = $1 and till = $2', [
    legalEntity,
    till,
    now,
    backlog,
  ]);
}

/** The last entry we have of the till, with its own signature on it; `taken` fewer wait there. */
export async function moveOn(
  query: Query,
  { legalEntity, till }: TillRow,
  head: Standing,
  signature: string | null,
  taken: number,
): Promise<void> {
  if (taken === 0) return;
  await query(
    `update tills set epoch = $3, seq = $4, hash = $5, head_signature = $6, backlog = greatest(backlog - $7, 0)
     where legal_entity = $1 and till = $2`,
    [legalEntity, till, head.epoch, head.seq, head.hash, signature, taken],
  );
}

/** Quarantines a till whose history is not ours, and keeps what it sent for the officer. */
export async function setApart(
  query: Query,
  till: TillRow,
  foreign: readonly Entry[],
  now: Instant,
): Promise<void> {
  await query(`update tills set state = 'quarantined' where legal_entity = $1 and till = $2`, [
    till.legalEntity,
    till.till,
  ]);
  await query(
    `insert into foreign_entries (legal_entity, till, epoch, seq, hash, entry, received_at)
     select $1, $2, epoch, seq, hash, entry, $3
     from unnest($4::bigint[], $5::bigint[], $6::text[], $7::text[]) as sent (epoch, seq, hash, entry)
     on conflict do nothing`,
    [
      till.legalEntity,
      till.till,
      now,
      foreign.map(({ epoch }) => epoch),
      foreign.map(({ seq }) => seq),
      foreign.map(({ hash }) => hash),
      foreign.map((entry) => JSON.stringify(entry)),
    ],
  );
  const cases = foreign.slice(0, 1).map(({ epoch, seq }) => ({
    kind: 'fork' as const,
    epoch,
    seq,
    says: 'An entry differs from what head office has.',
  }));
  await openCases(query, till, now, cases);
}
