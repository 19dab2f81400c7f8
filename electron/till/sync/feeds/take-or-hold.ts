import { failureOf } from '../../database/problems.ts';
import { first } from '../../database/query.ts';
import { part } from '../../database/transaction.ts';
import { traceOf } from '../../log.ts';
import { holdItem } from './held-items.ts';
import { takeItem } from './take-item.ts';
import type { KeyId } from '../../../../shared/ids.ts';
import type { FeedItem } from '../../../../shared/sync/feeds.ts';
import type { Reader, Writer } from '../../database/query.ts';
import type { House } from '../../house.ts';
import type { Keys } from './client-facts.ts';

/**
 * Takes an item, or holds it: one without its key, one this version does not know, one that makes no sense here. None
 * stops what comes behind it; a disk that fails does.
 */
export function takeOrHold(db: Writer, house: House, raw: unknown, item: FeedItem | null, keys: Keys): void {
  if (item === null) return holdItem(db, raw, null);
  const missing = missingKeys(db, [item]).find((keyId) => !keys.has(keyId));
  if (missing !== undefined) return holdItem(db, raw, missing);
  part(
    db,
    () => takeItem(db, house, item, keys),
    (error) => {
      if (failureOf(error)) throw error;
      house.log.warn({ topic: item.topic, why: traceOf(error) }, 'head office told what cannot be used yet');
      holdItem(db, raw, null);
    },
  );
}

/** The keys that facts are sealed with and this till does not have. */
export function missingKeys(db: Reader, items: readonly (FeedItem | null)[]): KeyId[] {
  const ids = items.flatMap((item) => (item?.topic === 'entry' ? keyIdsIn(item.entry.body) : []));
  return [...new Set(ids)].filter(
    (id) => first(db, 'SELECT 1 FROM client_keys WHERE key_id = ?', id) === null,
  );
}

function keyIdsIn(body: unknown): KeyId[] {
  if (typeof body !== 'object' || body === null) return [];
  return Object.values(body).flatMap((field: unknown) =>
    typeof field === 'object' && field !== null && 'keyId' in field && 'ciphertext' in field
      ? [field.keyId as KeyId]
      : [],
  );
}
