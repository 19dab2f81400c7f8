import { openCases } from '../cases.ts';
import { attempt } from '../store/attempt.ts';
import { bookSales } from './book-sales.ts';
import { interpret, rejected } from './interpret.ts';
import { keepEntries } from './keep-entries.ts';
import type { Instant } from '../../shared/clock.ts';
import type { Entry } from '../../shared/sync/entry.ts';
import type { Query } from '../store/store.ts';
import type { EntryResult, Reading } from './interpret.ts';
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
  const readings = await book(query, till, entries.map(interpret), now);
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
  return readings.map(({ entry, status, code }) => ({ seq: entry.seq, status, code }));
}

/** Books all sales at once; when that fails, each alone, so that only the one that cannot be booked is set aside. */
async function book(
  query: Query,
  till: TillRow,
  readings: readonly Reading[],
  now: Instant,
): Promise<readonly Reading[]> {
  const together = await attempt(query, () => bookSales(query, till, readings, now));
  if (together.ok) return together.value;
  const each: Reading[] = [];
  for (const reading of readings) {
    const alone = await attempt(query, () => bookSales(query, till, [reading], now));
    each.push(...(alone.ok ? alone.value : [rejected(reading.entry, `not-booked-${alone.error}`)]));
  }
  return each;
}
