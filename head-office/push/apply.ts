import { openCases } from '../cases.ts';
import { attempt } from '../store/attempt.ts';
import { publish } from '../feeds/publish.ts';
import { interpret, rejected } from './interpret.ts';
import { keepEntries } from './keep-entries.ts';
import { putToUse } from './put-to-use.ts';
import type { Instant } from '../../shared/clock.ts';
import type { Entry } from '../../shared/sync/entry.ts';
import type { Query } from '../store/store.ts';
import type { EntryResult, Reading } from './interpret.ts';
import type { Used } from './put-to-use.ts';
import type { TillRow } from './standing.ts';

/**
 * Keeps entries that follow and puts to use what they tell. Nothing an entry says can stop those behind it: what cannot
 * be used is kept, with a case.
 */
export async function applyEntries(
  query: Query,
  till: TillRow,
  entries: readonly Entry[],
  now: Instant,
): Promise<readonly EntryResult[]> {
  if (entries.length === 0) return [];
  const { readings, news } = await putAll(query, till, entries.map(interpret), now);
  await keepEntries(query, till, readings, now);
  const refused = readings.filter(({ status }) => status === 'rejected');
  await openCases(
    query,
    till,
    now,
    refused.map(({ entry: { epoch, seq, kind }, code }) => ({
      kind: 'rejected',
      epoch,
      seq,
      says: `${kind}: ${code}`,
    })),
  );
  await publish(query, till.legalEntity, news, now);
  return readings.map(({ entry, status, code }) => ({ seq: entry.seq, status, code }));
}

/** Puts all to use at once; when that fails, each alone, so that only the one that cannot be booked is set aside. */
async function putAll(
  query: Query,
  till: TillRow,
  readings: readonly Reading[],
  now: Instant,
): Promise<Used> {
  const together = await attempt(query, () => putToUse(query, till, readings, now));
  if (together.ok) return together.value;
  const each: Used[] = [];
  for (const reading of readings) {
    const alone = await attempt(query, () => putToUse(query, till, [reading], now));
    if (alone.ok) each.push(alone.value);
    else each.push({ readings: [rejected(reading.entry, `not-booked-${alone.error}`)], news: [] });
  }
  return {
    readings: each.flatMap((used) => used.readings),
    news: each.flatMap((used) => used.news),
  };
}
