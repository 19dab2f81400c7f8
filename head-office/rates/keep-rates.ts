import { factsOf } from '../push/interpret.ts';
import { setRates } from './set-rates.ts';
import type { News } from '../feeds/publish.ts';
import type { Reading } from '../push/interpret.ts';
import type { TillRow } from '../push/standing.ts';
import type { Query } from '../store/store.ts';

/** What a manager set at one till of a boutique holds at all of them; what came by the feed is no news. */
export async function keepRates(
  query: Query,
  till: TillRow,
  readings: readonly Reading[],
): Promise<readonly News[]> {
  const set = factsOf(readings, 'rates.set').filter(
    ({ entry, body }) => entry.staff !== null && body.rates.length > 0,
  );
  for (const { entry, body } of set) await setRates(query, till, lastOfEach(body.rates), entry.at);
  return set.map(({ body }) => ({
    boutique: till.boutique,
    exceptTill: till.till,
    item: { topic: 'rates' as const, rates: body.rates },
  }));
}

/** One statement cannot set a currency twice. */
const lastOfEach = <Rate extends { readonly currency: string }>(rates: readonly Rate[]): readonly Rate[] => [
  ...new Map(rates.map((rate) => [rate.currency, rate])).values(),
];
