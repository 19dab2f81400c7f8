import { readFeedStanding } from './feed-store.ts';
import { run } from '../../database/query.ts';
import type { FeedItem } from '../../../../shared/sync/feeds.ts';
import type { Writer } from '../../database/query.ts';
import type { House } from '../../house.ts';

/**
 * Whether head office has renewed this till's rights within the lease: without it selling goes on, and private
 * reveals and approvals wait. A till that never had a lease stands on its own.
 */
export function rightsAreFresh({ db, time }: Pick<House, 'db' | 'time'>): boolean {
  const { rightsUntil } = readFeedStanding(db());
  return rightsUntil === null || time.now() < rightsUntil;
}

/** Keeps what head office says a person may do, also of one who has not come to this till yet. */
export const keepRights = (
  db: Writer,
  { staffId, role, state }: Extract<FeedItem, { topic: 'staff' }>,
): void => void run(db, 'INSERT OR REPLACE INTO staff_rights VALUES (?, ?, ?)', staffId, role, state);
