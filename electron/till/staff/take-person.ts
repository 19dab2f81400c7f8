import { first } from '../database/query.ts';
import { record } from '../journal/record.ts';
import { insertStaff } from './staff-store.ts';
import type { FeedItem } from '../../../shared/sync/feeds.ts';
import type { Writer } from '../database/query.ts';
import type { Scribe } from '../journal/record.ts';

/** Takes in somebody whom head office tells of: they have a tile from now on, and no PIN yet. */
export function takePerson(
  db: Writer,
  scribe: Scribe,
  { staffId, givenName, familyName, role }: Extract<FeedItem, { topic: 'person' }>,
): void {
  if (first(db, 'SELECT 1 FROM staff WHERE staff_id = ?', staffId) !== null) return;
  const person = { staffId, givenName, familyName, role };
  insertStaff(db, { ...person, samplePin: null });
  record(db, scribe, 'staff.added', null, person);
}
