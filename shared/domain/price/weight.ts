import { assert } from '../../result.ts';
import { nearestQuotient } from '../nearest-quotient.ts';
import type { Brand } from '../../ids.ts';

/** A weight of metal: whole milligrams, never negative. */
export type Milligrams = Brand<number, 'Milligrams'>;

/** A weight of stones: whole thousandths of a carat (1 ct is 200 mg, a point is 10 of them), never negative. */
export type MilliCarats = Brand<number, 'MilliCarats'>;

/** Makes a weight of metal; throws when it is not a whole number of milligrams from 0 on. */
export const milligrams = (value: number): Milligrams => counted(value) as Milligrams;

/** Makes a weight of stones; throws when it is not a whole number of thousandths of a carat from 0 on. */
export const milliCarats = (value: number): MilliCarats => counted(value) as MilliCarats;

/**
 * What the trade's units weigh, in hundred-millionths of a gram, so that each is exact. Two bahts carry one name: the
 * Thai one is 15.244 g in bars and 15.16 g in ornaments (Gold Traders Association), the Lao one 15 g. Therefore a
 * weight is kept in milligrams and never in bahts.
 */
export const tradeUnits = {
  gram: 100_000_000,
  'troy ounce': 3_110_347_680,
  pennyweight: 155_517_384,
  tola: 1_166_380_380,
  'Thai baht in bars': 1_524_400_000,
  'Thai baht in ornaments': 1_516_000_000,
  'Lao baht': 1_500_000_000,
  'Hong Kong tael': 3_742_900_000,
  'Vietnamese chi': 375_000_000,
} as const;
export type TradeUnit = keyof typeof tradeUnits;

/** So many thousandths of a unit of the trade in milligrams, rounded once, half up: 250 of a Lao baht are 3,750 mg. */
export function fromTradeUnit(thousandths: number, unit: TradeUnit): Milligrams {
  const exact = BigInt(counted(thousandths)) * BigInt(tradeUnits[unit]);
  return milligrams(Number(nearestQuotient(exact, 100_000_000n)));
}

function counted(value: number): number {
  assert(Number.isSafeInteger(value) && value >= 0, `a weight is a whole number from 0 on, not ${value}`);
  return value;
}
