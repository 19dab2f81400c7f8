import { assert } from '../../result.ts';
import { money, mulDiv, roundToStep, subtract, sum, times } from '../money.ts';
import { nearestQuotient } from '../nearest-quotient.ts';
import { perMinorUnit } from './metal-rate.ts';
import type { Currency } from '../currency.ts';
import type { Money } from '../money.ts';
import type { MetalRate } from './metal-rate.ts';
import type { Milligrams, MilliCarats } from './weight.ts';

/** The metal of a piece: its weight without stones, and what of it the workshop loses, in basis points of that weight. */
export type MetalBuild = {
  readonly rate: MetalRate;
  readonly weight: Milligrams;
  readonly wastageBp: number;
};

/**
 * What the work costs: an amount for the piece, an amount for each so many milligrams of metal (1,000 for a gram,
 * 15,160 for a Thai baht of ornament) of the weight without wastage, or a share of the metal with its wastage.
 */
export type Making =
  | { readonly kind: 'per piece'; readonly amount: Money }
  | { readonly kind: 'per weight'; readonly amount: Money; readonly per: Milligrams }
  | { readonly kind: 'share'; readonly basisPoints: number };

/** What a stone, or several that are reckoned together, costs. */
export type StonePrice =
  | { readonly kind: 'per carat'; readonly amount: Money; readonly weight: MilliCarats }
  | { readonly kind: 'per piece'; readonly amount: Money; readonly count: number };

/** Of what a piece's price is built. */
export type Build = {
  readonly currency: Currency;
  readonly metal: MetalBuild | null;
  readonly making: Making | null;
  readonly stones: readonly StonePrice[];
};

/** What a part of a price is for; a concession, a list and a rounding may be negative. */
export type PartKind = 'metal' | 'wastage' | 'making' | 'stones' | 'concession' | 'list' | 'rounding';
export type PricePart = { readonly kind: PartKind; readonly amount: Money };

/** A price and what it is made of: the parts sum to the price exactly. */
export type PriceBreakdown = {
  readonly parts: readonly PricePart[];
  readonly price: Money;
  /** The rate its metal was reckoned at. */
  readonly rate: MetalRate | null;
};

/** Prices of the house are multiples of a step in minor units: the nearest (half up), the next above or the next below. */
export type HouseStep = { readonly stepMinor: number; readonly towards: 'nearest' | 'up' | 'down' };

/** The price of a build: each part is rounded once, from its exact value, and the price is their sum. */
export function priceOf({ currency, metal, making, stones }: Build): PriceBreakdown {
  const parts: PricePart[] = [];
  if (metal) {
    assert(metal.rate.currency === currency, 'metal is reckoned in the currency of its rate');
    parts.push({ kind: 'metal', amount: metalValue(metal.weight, metal.rate) });
    if (metal.wastageBp > 0)
      parts.push({ kind: 'wastage', amount: metalValue(metal.weight, metal.rate, metal.wastageBp) });
  }
  if (making) parts.push({ kind: 'making', amount: makingOf(making, metal, currency) });
  for (const stone of stones) parts.push({ kind: 'stones', amount: stoneValue(stone) });
  return withParts(parts, currency, metal?.rate ?? null);
}

/** What a weight of metal is worth at a rate, or a share of it in basis points; rounded once, half up. */
export function metalValue(weight: Milligrams, rate: MetalRate, shareBp = 10_000): Money {
  const exact = BigInt(weight) * BigInt(rate.perGram) * BigInt(shareBp);
  const divisor = 1_000n * 10_000n * BigInt(perMinorUnit(rate.currency));
  return money(Number(nearestQuotient(exact, divisor)), rate.currency);
}

/** The price brought to the step of the house, by a part of its own. */
export function toHouseStep(breakdown: PriceBreakdown, step: HouseStep): PriceBreakdown {
  return pricedAt(breakdown, 'rounding', stepped(breakdown.price, step));
}

/** The same parts with one more, which leads to a price; the same breakdown when it is that price already. */
export function pricedAt(breakdown: PriceBreakdown, kind: PartKind, price: Money): PriceBreakdown {
  const amount = subtract(price, breakdown.price);
  if (amount.minor === 0) return breakdown;
  return withParts([...breakdown.parts, { kind, amount }], price.currency, breakdown.rate);
}

/** What the parts of a kind come to. */
export const partsOf = ({ parts, price }: PriceBreakdown, ...kinds: readonly PartKind[]): Money =>
  sum(
    parts.filter(({ kind }) => kinds.includes(kind)).map(({ amount }) => amount),
    price.currency,
  );

const withParts = (parts: PricePart[], currency: Currency, rate: MetalRate | null): PriceBreakdown => ({
  parts,
  price: sum(
    parts.map(({ amount }) => amount),
    currency,
  ),
  rate,
});

function makingOf(making: Making, metal: MetalBuild | null, currency: Currency): Money {
  if (making.kind === 'per piece') return making.amount;
  assert(metal, 'work reckoned by metal needs the metal');
  if (making.kind === 'per weight') return mulDiv(making.amount, metal.weight, making.per);
  // The share of the exact value, so that rounding the metal does not move the work.
  const shareOfWeight = BigInt(making.basisPoints) * BigInt(10_000 + metal.wastageBp);
  const exact = BigInt(metal.weight) * BigInt(metal.rate.perGram) * shareOfWeight;
  const divisor = 1_000n * 10_000n * 10_000n * BigInt(perMinorUnit(currency));
  return money(Number(nearestQuotient(exact, divisor)), currency);
}

const stoneValue = (stone: StonePrice): Money =>
  stone.kind === 'per carat' ? mulDiv(stone.amount, stone.weight, 1_000) : times(stone.amount, stone.count);

function stepped(price: Money, { stepMinor, towards }: HouseStep): Money {
  const nearest = roundToStep(price, stepMinor);
  const miss = nearest.minor - price.minor;
  if (towards === 'up' && miss < 0) return money(nearest.minor + stepMinor, price.currency);
  if (towards === 'down' && miss > 0) return money(nearest.minor - stepMinor, price.currency);
  return nearest;
}
