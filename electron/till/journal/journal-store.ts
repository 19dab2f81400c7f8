import { createHash } from 'node:crypto';
import { genesisHash, hashedText } from '../../../shared/sync/entry.ts';
import { canonicalJson } from '../../../shared/sync/canonical-json.ts';
import { all, first, run } from '../database/query.ts';
import type { BusinessDate, Instant } from '../../../shared/clock.ts';
import type { EntryId, StaffId, TillId } from '../../../shared/ids.ts';
import type { Json } from '../../../shared/sync/canonical-json.ts';
import type { Entry } from '../../../shared/sync/entry.ts';
import type { Reader, Writer } from '../database/query.ts';
import type { Condition } from './select-entries.ts';

type Row = {
  epoch: number;
  seq: number;
  id: EntryId;
  kind: string;
  version: number;
  at: Instant;
  tz: string;
  mono: number;
  server_offset_ms: number | null;
  business_date: BusinessDate;
  till: TillId;
  staff: StaffId | null;
  approvals: string;
  body: string;
  prev_hash: string;
  hash: string;
};

/** SHA-256 as hex. */
export const sha256Hex = (text: string): string => createHash('sha256').update(text).digest('hex');

/** The newest entry, or null in an empty journal. */
export const lastEntry = (db: Reader): Entry | null =>
  map(first<Row>(db, 'SELECT * FROM journal ORDER BY epoch DESC, seq DESC LIMIT 1'), fromRow);

/** One entry by its place. */
export const entryAt = (db: Reader, epoch: number, seq: number): Entry | null =>
  map(first<Row>(db, 'SELECT * FROM journal WHERE epoch = ? AND seq = ?', epoch, seq), fromRow);

/** Up to `limit` entries of an epoch after a seq, in order. */
export const entriesAfter = (db: Reader, epoch: number, seq: number, limit: number): Entry[] =>
  all<Row>(
    db,
    'SELECT * FROM journal WHERE epoch = ? AND seq > ? ORDER BY seq LIMIT ?',
    epoch,
    seq,
    limit,
  ).map(fromRow);

/** How many entries wait behind a seq of an epoch. */
export function countAfter(db: Reader, epoch: number, seq: number): number {
  const last = first<{ seq: number | null }>(
    db,
    'SELECT max(seq) AS seq FROM journal WHERE epoch = ?',
    epoch,
  );
  return Math.max(0, (last?.seq ?? 0) - seq);
}

/** Chains an entry to the newest one and stores it. */
export function insertEntry(db: Writer, facts: Omit<Entry, 'seq' | 'prevHash' | 'hash'>): Entry {
  const last = lastEntry(db);
  const linked = {
    ...facts,
    seq: last?.epoch === facts.epoch ? last.seq + 1 : 1,
    prevHash: last?.hash ?? genesisHash,
  };
  const entry: Entry = { ...linked, hash: sha256Hex(hashedText(linked)) };
  run(
    db,
    'INSERT INTO journal VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)',
    entry.epoch,
    entry.seq,
    entry.id,
    entry.kind,
    entry.version,
    entry.at,
    entry.tz,
    entry.mono,
    entry.serverOffsetMs,
    entry.businessDate,
    entry.till,
    entry.staff,
    canonicalJson(entry.approvals),
    canonicalJson(entry.body),
    entry.prevHash,
    entry.hash,
  );
  return entry;
}

/** The newest entries before a seq, newest first, of those that are selected. */
export function latestEntries(
  db: Reader,
  { beforeSeq, selected, limit }: { beforeSeq: number | null; selected: Condition; limit: number },
) {
  return all<Row & { given_name: string | null; family_name: string | null }>(
    db,
    `SELECT journal.*, given_name, family_name FROM journal LEFT JOIN staff ON staff_id = staff
     WHERE (? IS NULL OR seq < ?) AND ${selected.sql} ORDER BY epoch DESC, seq DESC LIMIT ?`,
    beforeSeq,
    beforeSeq,
    ...selected.values,
    limit,
  ).map((row) => ({ entry: fromRow(row), givenName: row.given_name, familyName: row.family_name }));
}

/** All selected entries in their order. */
export const selectedEntries = (db: Reader, { sql, values }: Condition): Entry[] =>
  all<Row>(db, `SELECT * FROM journal WHERE ${sql} ORDER BY epoch, seq`, ...values).map(fromRow);

const map = <A, B>(value: A | null, change: (value: A) => B): B | null =>
  value === null ? null : change(value);

function fromRow(row: Row): Entry {
  return {
    seq: row.seq,
    id: row.id,
    kind: row.kind,
    version: row.version,
    at: row.at,
    tz: row.tz,
    mono: row.mono,
    serverOffsetMs: row.server_offset_ms,
    businessDate: row.business_date,
    till: row.till,
    epoch: row.epoch,
    staff: row.staff,
    approvals: JSON.parse(row.approvals) as Json[],
    body: JSON.parse(row.body) as Json,
    prevHash: row.prev_hash,
    hash: row.hash,
  };
}
