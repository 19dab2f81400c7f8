import { first, run } from '../../database/query.ts';
import type { Instant } from '../../../../shared/clock.ts';
import type { Reader, Writer } from '../../database/query.ts';

/** How far this till has read, its boutique at head office, and until when its people's rights are fresh. */
export type FeedStanding = {
  readonly cursor: string | null;
  readonly boutique: string | null;
  readonly rightsUntil: Instant | null;
};

export function readFeedStanding(db: Reader): FeedStanding {
  const row = first<{ cursor: string | null; boutique: string | null; rights_until: Instant | null }>(
    db,
    'SELECT cursor, boutique, rights_until FROM feed_state',
  );
  return {
    cursor: row?.cursor ?? null,
    boutique: row?.boutique ?? null,
    rightsUntil: row?.rights_until ?? null,
  };
}

/** Everything up to the cursor is here: written in the transaction that took it. */
export const saveFeedStanding = (db: Writer, { cursor, boutique, rightsUntil }: FeedStanding): void =>
  void run(
    db,
    'UPDATE feed_state SET cursor = ?, boutique = ?, rights_until = ?',
    cursor,
    boutique,
    rightsUntil,
  );
