import { mulDiv } from '../money.ts';
import { pricedAt } from './breakdown.ts';
import type { Instant } from '../../clock.ts';
import type { Money } from '../money.ts';
import type { PriceBreakdown } from './breakdown.ts';

/** What a list makes of a price: another one, or a factor in basis points (11000 is a tenth more). */
export type ListRule =
  | { readonly kind: 'price'; readonly price: Money }
  | { readonly kind: 'factor'; readonly basisPoints: number };

/** A rule of a list from a moment on, for one piece by its code, or for all that have none of their own (null). */
export type ListEntry = { readonly code: string | null; readonly from: Instant; readonly rule: ListRule };

/** The prices of one boutique where they differ from those of the house. */
export type PriceList = { readonly boutique: string; readonly entries: readonly ListEntry[] };

/**
 * The rule in force for a piece: the last of its own, else the last for all, else null. Of two from the same moment
 * the one entered later counts. An override in another currency than the price is nobody's price and throws on use.
 */
export function ruleInForce({ entries }: PriceList, code: string, at: Instant): ListRule | null {
  const last = (of: string | null): ListEntry | undefined =>
    entries
      .filter((entry) => entry.code === of && entry.from <= at)
      .toSorted((a, b) => a.from - b.from)
      .at(-1);
  return (last(code) ?? last(null))?.rule ?? null;
}

/** A price as the boutique's list has it: the difference is a part of its own. */
export function asListed(breakdown: PriceBreakdown, rule: ListRule | null): PriceBreakdown {
  if (!rule) return breakdown;
  const price = rule.kind === 'price' ? rule.price : mulDiv(breakdown.price, rule.basisPoints, 10_000);
  return pricedAt(breakdown, 'list', price);
}
