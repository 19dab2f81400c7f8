import { entryVersion } from '../../../shared/sync/bodies.ts';
import { first } from '../database/query.ts';
import { insertEntry } from './journal-store.ts';
import type { StaffId } from '../../../shared/ids.ts';
import type { ApprovalMark } from '../../../shared/sync/approvals.ts';
import type { BodyOf, EntryKind } from '../../../shared/sync/bodies.ts';
import type { Entry } from '../../../shared/sync/entry.ts';
import type { Reader, Writer } from '../database/query.ts';
import type { House } from '../house.ts';

/** What it takes to write an entry: part of a house, so that set-up can write the first ones before there is one. */
export type Scribe = Pick<House, 'time' | 'clock' | 'makeId' | 'settings'>;

/** Writes a fact into the journal, with the approvals it needed, in the transaction that also changes the tables which show it. */
export function record<K extends EntryKind>(
  db: Writer,
  scribe: Scribe,
  kind: K,
  staff: StaffId | null,
  body: BodyOf<K>,
  approvals: readonly ApprovalMark[] = [],
): { readonly entry: Entry; readonly body: BodyOf<K> } {
  const { time, clock, settings } = scribe;
  const entry = insertEntry(db, {
    id: scribe.makeId() as Entry['id'],
    kind,
    version: entryVersion,
    at: time.now(),
    tz: settings.timeZone,
    mono: clock.monotonicMs(),
    serverOffsetMs: time.serverOffsetMs(),
    businessDate: time.businessDate(),
    till: settings.tillId,
    epoch: epochOf(db),
    staff,
    approvals,
    body,
  });
  time.passed(entry.at, entry.businessDate);
  return { entry, body };
}

/** The epoch entries are written in: it starts anew when the till is enrolled again or restored. */
const epochOf = (db: Reader): number =>
  first<{ epoch: number }>(db, 'SELECT epoch FROM sync_state')?.epoch ?? 1;
