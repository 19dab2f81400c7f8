import { assert } from '../../result.ts';
import { currencies } from '../currency.ts';
import { nearestQuotient } from '../nearest-quotient.ts';
import type { Instant } from '../../clock.ts';
import type { Currency } from '../currency.ts';
import type { Metal } from '../piece.ts';

/** A metal that has a market; the colour of gold changes its alloy, not its rate. */
export type RatedMetal = 'gold' | 'platinum' | 'silver';

/**
 * What a gram of a metal costs from a moment on: `perGram` in ten-thousandths of the currency's unit (1,836.50 THB is
 * 18,365,000), for a fineness in basis points, which is the hallmark number and never the karat's fraction: 750 is
 * 7500, 585 is 5850 although 14/24 is 583.33, four nines are 9999.
 */
export type MetalRate = {
  readonly metal: RatedMetal;
  readonly finenessBp: number;
  readonly perGram: number;
  readonly currency: Currency;
  readonly from: Instant;
};

/** The metal of a piece as the market knows it and its fineness in basis points; null for what has no market. */
export function ratedMetalOf({ metal, finenessPpt }: Metal): Pick<MetalRate, 'metal' | 'finenessBp'> | null {
  const finenessBp = finenessPpt * 10;
  switch (metal) {
    case 'yellow gold':
    case 'rose gold':
    case 'white gold':
      return { metal: 'gold', finenessBp };
    case 'platinum':
    case 'silver':
      return { metal, finenessBp };
    case 'steel':
      return null;
  }
}

/**
 * The rate of another fineness of the same metal: in proportion to the fineness, rounded half up to the nearest step
 * in ten-thousandths of the currency's unit (10,000 is whole baht, 1 the finest).
 */
export function rateAtFineness(announced: MetalRate, finenessBp: number, step: number): MetalRate {
  assert(
    [finenessBp, announced.finenessBp].every((bp) => isCount(bp) && bp <= 10_000),
    'a fineness is above 0, and pure metal is 10000',
  );
  assert(isCount(step) && isCount(announced.perGram), 'rates and their steps are whole numbers above 0');
  const steps = nearestQuotient(
    BigInt(announced.perGram) * BigInt(finenessBp),
    BigInt(announced.finenessBp) * BigInt(step),
  );
  return { ...announced, finenessBp, perGram: Number(steps) * step };
}

/**
 * The rate in force for a metal and fineness: the last one announced for that very fineness; failing that, the last
 * one of the purest fineness announced, in proportion. Null where none of the metal was announced by then.
 */
export function rateInForce(
  announced: readonly MetalRate[],
  { metal, finenessBp }: Pick<MetalRate, 'metal' | 'finenessBp'>,
  at: Instant,
  step: number,
): MetalRate | null {
  const known = announced
    .filter((rate) => rate.metal === metal && rate.from <= at)
    .toSorted((a, b) => b.finenessBp - a.finenessBp || b.from - a.from);
  const own = known.find((rate) => rate.finenessBp === finenessBp);
  const [purest] = known;
  return own ?? (purest ? rateAtFineness(purest, finenessBp, step) : null);
}

/** The ten-thousandths of a currency's unit that make one of its minor units: 10,000 for kip, 100 for satang. */
export const perMinorUnit = (currency: Currency): number => 10_000 / 10 ** currencies[currency].decimals;

const isCount = (value: number): boolean => Number.isSafeInteger(value) && value > 0;
