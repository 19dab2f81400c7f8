import { assert } from '../../result.ts';
import { nearestQuotient } from '../nearest-quotient.ts';
import type { Instant } from '../../clock.ts';
import type { MetalRate } from './metal-rate.ts';

/** What the association multiplies its buying rate of 96.5 % ornaments by, and to what step it rounds. */
type Derived = {
  readonly finenessBp: number;
  readonly times: number;
  readonly by: number;
  readonly step: number;
};

const derived: readonly Derived[] = [
  { finenessBp: 9_999, times: 1_000, by: 965, step: 10_000 },
  { finenessBp: 9_000, times: 9, by: 10, step: 1 },
  { finenessBp: 8_000, times: 8, by: 10, step: 1 },
  { finenessBp: 5_000, times: 45, by: 100, step: 10_000 },
  { finenessBp: 4_000, times: 35, by: 100, step: 10_000 },
];

/**
 * What gold shops buy ornaments back at, per gram and fineness, from the bar buying price in whole baht per baht
 * weight: 96.5 % is the price x 0.982 / 15.16 in whole baht, and the others follow from it by the factors of the Gold
 * Traders Association's tables for reckoning tax (goldtraders.or.th), which are not in proportion to fineness.
 */
export function thaiBuyBackRates(barBuyBaht: number, from: Instant): MetalRate[] {
  assert(Number.isSafeInteger(barBuyBaht) && barBuyBaht > 0, 'bars are bought at whole baht');
  const baht = nearestQuotient(BigInt(barBuyBaht) * 982n * 100n, 1_516n * 1_000n);
  const rateOf = (finenessBp: number, perGram: bigint): MetalRate => ({
    metal: 'gold',
    finenessBp,
    perGram: Number(perGram),
    currency: 'THB',
    from,
  });
  const ornament = baht * 10_000n;
  return [
    rateOf(9_650, ornament),
    ...derived.map(({ finenessBp, times, by, step }) =>
      rateOf(finenessBp, nearestQuotient(ornament * BigInt(times), BigInt(by) * BigInt(step)) * BigInt(step)),
    ),
  ];
}
