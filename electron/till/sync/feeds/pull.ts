import { feedItemSchema, feedPageSchema } from '../../../../shared/sync/feeds.ts';
import { failureOf } from '../../database/problems.ts';
import { first } from '../../database/query.ts';
import { knownVersion } from '../../database/migrate.ts';
import { part, transaction } from '../../database/transaction.ts';
import { traceOf } from '../../log.ts';
import { ratesOf } from '../../tenders/rates.ts';
import { postSigned } from '../post-signed.ts';
import { holdItem, readFeedStanding, saveFeedStanding } from './feed-store.ts';
import { exchangeKeys } from './key-lane.ts';
import { takeItem } from './take-item.ts';
import type { KeyId } from '../../../../shared/ids.ts';
import type { FeedItem, FeedPage } from '../../../../shared/sync/feeds.ts';
import type { Reader } from '../../database/query.ts';
import type { House } from '../../house.ts';
import type { Keys } from './client-facts.ts';

/** More pages than any house fills: an answer that never ends is left until the next time. */
const mostPages = 2_000;

/**
 * Reads on in what head office tells, page by page, each in one transaction with its cursor, and exchanges keys before
 * what they seal is shown. Stops where head office does not answer: the clock brings it back.
 */
export async function pullFeeds(house: House): Promise<void> {
  if ((await exchangeKeys(house, [])) === null) return;
  for (let pages = 0; pages < mostPages; pages += 1) {
    const before = readFeedStanding(house.db()).cursor;
    const page = await nextPage(house, before);
    if (page === null) return;
    const items = page.items.map((item) => ({
      raw: item,
      read: feedItemSchema.safeParse(item).data ?? null,
    }));
    const keys = await exchangeKeys(
      house,
      missingKeys(
        house.db(),
        items.flatMap(({ read }) => read ?? []),
      ),
    );
    if (keys === null) return;
    takePage(house, page, items, keys);
    if (!page.more || page.cursor === before) return;
  }
}

async function nextPage(house: House, after: string | null): Promise<FeedPage | null> {
  const answer = await postSigned(house, '/feed', { protocol: 1, after });
  if (!answer.ok || answer.value.status !== 200) return null;
  return feedPageSchema.safeParse(answer.value.body).data ?? null;
}

type Item = { readonly raw: unknown; readonly read: FeedItem | null };

function takePage(house: House, page: FeedPage, items: readonly Item[], keys: Keys): void {
  const { cursor, boutique, rightsUntil } = page;
  transaction(house.db(), (db) => {
    for (const { raw, read } of items) {
      const hold = () => holdItem(db, knownVersion, raw);
      if (read === null) hold();
      // What makes no sense here must not stop what comes behind it; a disk that fails must.
      else
        part(
          db,
          () => takeItem(db, house, read, keys),
          (error) => {
            if (failureOf(error)) throw error;
            house.log.error(
              { topic: read.topic, bug: traceOf(error) },
              'head office told what cannot be used',
            );
            hold();
          },
        );
    }
    saveFeedStanding(db, { cursor, boutique, rightsUntil });
  });
  const topics = new Set(items.map(({ read }) => read?.topic));
  if (topics.has('entry') || topics.has('stock')) house.publish('catalogue.changed', {});
  if (topics.has('rates')) house.publish('rates.changed', ratesOf(house));
}

/** The keys that the page's facts are sealed with and this till does not have. */
function missingKeys(db: Reader, items: readonly FeedItem[]): KeyId[] {
  const ids = new Set<KeyId>();
  for (const item of items)
    if (item.topic === 'entry') for (const id of keyIdsIn(item.entry.body)) ids.add(id);
  return [...ids].filter((id) => first(db, 'SELECT 1 FROM client_keys WHERE key_id = ?', id) === null);
}

function keyIdsIn(body: unknown): KeyId[] {
  if (typeof body !== 'object' || body === null) return [];
  return Object.values(body).flatMap((field: unknown) =>
    typeof field === 'object' && field !== null && 'keyId' in field && 'ciphertext' in field
      ? [field.keyId as KeyId]
      : [],
  );
}
