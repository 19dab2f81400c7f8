import { feedItemSchema, feedPageSchema } from '../../../../shared/sync/feeds.ts';
import { letGoOfLapsed } from '../../clients/lapse.ts';
import { codeKeyMark, keepCodeKey } from '../../rights/code-key-store.ts';
import { transaction } from '../../database/transaction.ts';
import { ratesOf } from '../../tenders/rates.ts';
import { postSigned } from '../post-signed.ts';
import { clientOf } from './client-facts.ts';
import { readFeedStanding, saveFeedStanding } from './feed-store.ts';
import { awaitedKeys, hasOlderItems, releaseItems } from './held-items.ts';
import { exchangeKeys } from './key-lane.ts';
import { exchangeLookups } from './lookup-lane.ts';
import { missingKeys, takeOrHold } from './take-or-hold.ts';
import type { ClientId } from '../../../../shared/ids.ts';
import type { FeedItem, FeedPage } from '../../../../shared/sync/feeds.ts';
import type { House } from '../../house.ts';

/** More pages than any house fills: an answer that never ends is left until the next time. */
const mostPages = 2_000;

/**
 * Reads on in what head office tells, page by page, each in one transaction with its cursor, and exchanges keys before
 * what they seal is shown; having read all, lets go of files whose time is over. Stops where head office does not answer: the clock brings it back.
 */
export async function pullFeeds(house: House): Promise<void> {
  if (!(await tryHeldAgain(house))) return;
  if ((await exchangeLookups(house)) === null) return;
  for (let pages = 0; pages < mostPages; pages += 1) {
    const before = readFeedStanding(house.db()).cursor;
    const page = await nextPage(house, before);
    if (page === null) return;
    const items = page.items.map((item) => feedItemSchema.safeParse(item).data ?? null);
    const keys = await exchangeKeys(house, missingKeys(house.db(), items));
    if (keys === null) return;
    const { cursor, boutique, rightsUntil, codeKey } = page;
    transaction(house.db(), (db) => {
      for (const [index, item] of items.entries()) takeOrHold(db, house, page.items[index], item, keys);
      saveFeedStanding(db, { cursor, boutique, rightsUntil });
      if (codeKey !== null) keepCodeKey(db, codeKey);
    });
    announce(house, items);
    if (!page.more || cursor === before) return letGoOfLapsed(house);
  }
}

/** Brings waiting keys, fetches those that held items wait for, and tries the items again when any came. */
async function tryHeldAgain(house: House): Promise<boolean> {
  const keys = await exchangeKeys(house, awaitedKeys(house.db()));
  if (keys === null) return false;
  if (keys.size > 0 || hasOlderItems(house.db()))
    transaction(house.db(), (db) => {
      for (const raw of releaseItems(db))
        takeOrHold(db, house, raw, feedItemSchema.safeParse(raw).data ?? null, keys);
    });
  return true;
}

async function nextPage(house: House, after: string | null): Promise<FeedPage | null> {
  const answer = await postSigned(house, '/feed', {
    protocol: 1,
    after,
    codeKeyMark: codeKeyMark(house.db()),
  });
  if (!answer.ok || answer.value.status !== 200) return null;
  return feedPageSchema.safeParse(answer.value.body).data ?? null;
}

const staffTopics = ['person', 'staff', 'pin-code', 'badge-blocked'] as const;

function announce(house: House, items: readonly (FeedItem | null)[]): void {
  const topics = new Set(items.map((item) => item?.topic));
  if (topics.has('entry') || topics.has('stock')) house.publish('catalogue.changed', {});
  for (const clientId of clientsIn(items)) house.publish('client.changed', { clientId });
  if (items.some(isOfReview)) house.publish('review.changed', {});
  if (staffTopics.some((topic) => topics.has(topic))) house.publish('staff.changed', {});
  if (topics.has('rates')) house.publish('rates.changed', ratesOf(house));
}

const clientsIn = (items: readonly (FeedItem | null)[]): ReadonlySet<ClientId> =>
  new Set(items.flatMap((item) => (item?.topic === 'entry' ? (clientOf(item.entry) ?? []) : [])));

const isOfReview = (item: FeedItem | null): boolean =>
  item?.topic === 'look' || (item?.topic === 'entry' && item.entry.kind.startsWith('client.break-glass-'));
