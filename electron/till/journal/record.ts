import { entryVersion } from '../../../shared/sync/bodies.ts';
import { first } from '../database/query.ts';
import { insertEntry } from './journal-store.ts';
import type { EntryId, StaffId } from '../../../shared/ids.ts';
import type { ApprovalMark } from '../../../shared/sync/approvals.ts';
import type { BodyOf, EntryKind } from '../../../shared/sync/bodies.ts';
import type { Entry } from '../../../shared/sync/entry.ts';
import type { Reader, Writer } from '../database/query.ts';
import type { House } from '../house.ts';

/** What it takes to write an entry: part of a house, so that set-up can write the first ones before there is one. */
export type Scribe = Pick<House, 'time' | 'clock' | 'makeId' | 'settings'>;

/** Who did a thing: somebody, the till itself, or somebody with the approval of others. */
export type Doer = StaffId | null | { readonly staff: StaffId; readonly approvals: readonly ApprovalMark[] };

/**
 * Writes a fact into the journal, with the approvals it needed, in the transaction that also changes the tables which
 * show it. What is sealed in a body is bound to the entry's id: then the body is made once that is known.
 */
export function record<K extends EntryKind>(
  db: Writer,
  scribe: Scribe,
  kind: K,
  doer: Doer,
  body: BodyOf<K> | ((entry: EntryId) => BodyOf<K>),
): { readonly entry: Entry; readonly body: BodyOf<K> } {
  const { time, clock, settings } = scribe;
  const { staff, approvals } =
    typeof doer === 'object' && doer !== null ? doer : { staff: doer, approvals: [] };
  const id = scribe.makeId() as EntryId;
  const said = typeof body === 'function' ? body(id) : body;
  const entry = insertEntry(db, {
    id,
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
    body: said,
  });
  time.passed(entry.at, entry.businessDate);
  return { entry, body: said };
}

/** The epoch entries are written in: it starts anew when the till is enrolled again or restored. */
const epochOf = (db: Reader): number =>
  first<{ epoch: number }>(db, 'SELECT epoch FROM sync_state')?.epoch ?? 1;
