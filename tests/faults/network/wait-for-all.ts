import { z } from 'zod';
import { readBooks } from '../read-books.ts';
import type { SellingTill } from './selling-till.ts';
import type { ShakyOffice } from './shaky-office.ts';

const lookAgainMs = 100;
const stateSchema = z.object({
  tills: z.array(z.object({ till: z.string(), seq: z.int(), backlog: z.int() })),
});

/**
 * Waits until tills and head office agree that head office has every entry and nothing waits; how long that took, in
 * milliseconds, or null when it took too long.
 */
export async function waitForAll(
  tills: readonly SellingTill[],
  office: ShakyOffice,
  withinMs: number,
): Promise<number | null> {
  const startMs = performance.now();
  // Nobody sells any more, so that this is all there will be.
  const lengths = new Map<string, number>(
    tills.map(({ boutique }) => {
      const { till, entries } = readBooks(boutique);
      return [till, entries.length];
    }),
  );
  for (;;) {
    const state = stateSchema.parse(await office.now().state());
    const there = state.tills.every(({ till, seq, backlog }) => backlog === 0 && seq === lengths.get(till));
    const here = await Promise.all(tills.map(hasNothingWaiting));
    if (there && here.every(Boolean)) return performance.now() - startMs;
    if (performance.now() - startMs > withinMs) return null;
    await new Promise((resolve) => setTimeout(resolve, lookAgainMs));
  }
}

async function hasNothingWaiting({ till }: SellingTill): Promise<boolean> {
  const status = await till.call('till.status', {});
  return status?.ok === true && status.value.sync.state === 'online' && status.value.sync.backlog === 0;
}
