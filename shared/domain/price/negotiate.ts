import { err, ok } from '../../result.ts';
import { mulDiv, subtract } from '../money.ts';
import { partsOf, pricedAt } from './breakdown.ts';
import type { Result } from '../../result.ts';
import type { Money } from '../money.ts';
import type { PriceBreakdown } from './breakdown.ts';

/** What was agreed of the making charge: a share taken off it in basis points, or the charge itself. */
export type AgreedMaking =
  | { readonly kind: 'share off'; readonly basisPoints: number }
  | { readonly kind: 'charge'; readonly amount: Money };

/**
 * A price with the making charge agreed with the client: the charge stays as listed, and what was given up is a part
 * of its own. Fails when the charge would be below nothing, above what is listed, or when one was agreed before.
 * The metal is not for negotiation. The step of the house comes after.
 */
export function agreeMaking(
  breakdown: PriceBreakdown,
  agreed: AgreedMaking,
): Result<PriceBreakdown, { readonly code: 'price.no-such-making'; readonly listed: Money }> {
  const listed = partsOf(breakdown, 'making');
  const settled = breakdown.parts.some(({ kind }) => kind === 'concession' || kind === 'rounding');
  const off =
    agreed.kind === 'charge' ? subtract(listed, agreed.amount) : mulDiv(listed, agreed.basisPoints, 10_000);
  if (settled || off.minor < 0 || off.minor > listed.minor)
    return err({ code: 'price.no-such-making', listed });
  return ok(pricedAt(breakdown, 'concession', subtract(breakdown.price, off)));
}
