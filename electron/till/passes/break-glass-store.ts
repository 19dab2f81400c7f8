import { all, first, run } from '../database/query.ts';
import type { Instant } from '../../../shared/clock.ts';
import type { BreakGlassReason } from '../../../shared/domain/break-glass.ts';
import type { BreakGlassId, ClientId, StaffId } from '../../../shared/ids.ts';
import type { BodyOf } from '../../../shared/sync/bodies.ts';
import type { Entry } from '../../../shared/sync/entry.ts';
import type { Reader, Writer } from '../database/query.ts';

/** One time that break-glass was taken, with what a manager found of it. */
export type BreakGlassTaken = {
  readonly breakGlassId: BreakGlassId;
  readonly clientId: ClientId;
  readonly staffId: StaffId;
  readonly takenAt: Instant;
  readonly reason: BreakGlassReason;
  readonly words: string | null;
  readonly review: {
    readonly accepted: boolean;
    readonly at: Instant;
    readonly by: StaffId;
    readonly word: string | null;
  } | null;
};

/** Keeps that somebody broke the glass, from its entry and the words that are sealed there. */
export const insertBreakGlass = (
  db: Writer,
  { at, staff }: Entry,
  { breakGlassId, clientId, reason }: BodyOf<'client.break-glass-taken'>,
  words: string | null,
): void =>
  void run(
    db,
    'INSERT INTO break_glass VALUES (?, ?, ?, ?, ?, ?)',
    breakGlassId,
    clientId,
    staff,
    at,
    reason,
    words,
  );

/** Keeps what a manager found, unless somebody found something later. */
export function keepReview(
  db: Writer,
  { id, at, staff }: Entry,
  { breakGlassId, clientId, accepted }: BodyOf<'client.break-glass-reviewed'>,
  word: string | null,
): void {
  const later = 'SELECT 1 FROM break_glass_reviews WHERE break_glass_id = ? AND (at, entry_id) > (?, ?)';
  if (first(db, later, breakGlassId, at, id) !== null) return;
  const row = [breakGlassId, clientId, id, at, staff, accepted ? 1 : 0, word] as const;
  run(db, 'INSERT OR REPLACE INTO break_glass_reviews VALUES (?, ?, ?, ?, ?, ?, ?)', ...row);
}

type Row = {
  break_glass_id: BreakGlassId;
  client_id: ClientId;
  staff_id: StaffId;
  at: Instant;
  reason: BreakGlassReason;
  words: string | null;
  accepted: 0 | 1 | null;
  reviewed_at: Instant;
  reviewed_by: StaffId;
  word: string | null;
};

const select = `
  SELECT taken.*, accepted, found.at AS reviewed_at, found.staff_id AS reviewed_by, word
  FROM break_glass AS taken LEFT JOIN break_glass_reviews AS found USING (break_glass_id)`;

/** What waits for a manager, the oldest first. */
export const unreviewed = (db: Reader, limit: number): BreakGlassTaken[] =>
  all<Row>(db, `${select} WHERE accepted IS NULL ORDER BY taken.at LIMIT ?`, limit).map(fromRow);

/** What managers looked at, the latest first. */
export const reviewed = (db: Reader, limit: number): BreakGlassTaken[] =>
  all<Row>(db, `${select} WHERE accepted IS NOT NULL ORDER BY found.at DESC LIMIT ?`, limit).map(fromRow);

/** One time by its id, or null. */
export function findBreakGlass(db: Reader, breakGlassId: BreakGlassId): BreakGlassTaken | null {
  const row = first<Row>(db, `${select} WHERE break_glass_id = ?`, breakGlassId);
  return row && fromRow(row);
}

const fromRow = (row: Row): BreakGlassTaken => ({
  breakGlassId: row.break_glass_id,
  clientId: row.client_id,
  staffId: row.staff_id,
  takenAt: row.at,
  reason: row.reason,
  words: row.words,
  review:
    row.accepted === null
      ? null
      : { accepted: row.accepted === 1, at: row.reviewed_at, by: row.reviewed_by, word: row.word },
});
