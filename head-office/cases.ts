import type { Instant } from '../shared/clock.ts';
import type { TillId } from '../shared/ids.ts';
import type { Query } from './store/store.ts';

/** What a case can be about. */
export type CaseKind =
  | 'fork'
  | 'broken-chain'
  | 'rejected'
  | 'double-sold'
  | 'tag-twice'
  | 'identity-missing'
  | 'cash-forbidden'
  | 'duress'
  | 'code-not-made';

/** What somebody at head office must look into. */
export type NewCase = {
  readonly kind: CaseKind;
  readonly epoch: number;
  readonly seq: number;
  /** What happened, in a few words; never a person's data. */
  readonly says: string;
  /** What sets it apart from other cases of its kind on the same entry. */
  readonly about?: string;
};

/** Opens cases on entries of a till; one that is there already stays as it is. */
export async function openCases(
  query: Query,
  { legalEntity, till }: { readonly legalEntity: string; readonly till: TillId },
  now: Instant,
  cases: readonly NewCase[],
): Promise<void> {
  if (cases.length === 0) return;
  await query(
    `insert into cases (legal_entity, till, opened_at, kind, subject, epoch, seq, says)
     select $1, $2, $3, kind, subject, epoch, seq, says
     from unnest($4::text[], $5::text[], $6::bigint[], $7::bigint[], $8::text[]) as opened (kind, subject, epoch, seq, says)
     on conflict do nothing`,
    [
      legalEntity,
      till,
      now,
      cases.map(({ kind }) => kind),
      cases.map(({ epoch, seq, about }) =>
        [till, epoch, seq, ...(about === undefined ? [] : [about])].join('/'),
      ),
      cases.map(({ epoch }) => epoch),
      cases.map(({ seq }) => seq),
      cases.map(({ says }) => says),
    ],
  );
}

/** Closes a case that was looked into. */
export async function closeCase(
  query: Query,
  { legalEntity, kind, subject }: { legalEntity: string; kind: string; subject: string },
  now: Instant,
): Promise<void> {
  await query(
    'update cases set closed_at = $4 where legal_entity = $1 and kind = $2 and subject = $3 and closed_at is null',
    [legalEntity, kind, subject, now],
  );
}
