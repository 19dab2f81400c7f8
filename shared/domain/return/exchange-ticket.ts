import { add, compare, subtract } from '../money.ts';
import { inOrderOfRefund, refundBetween } from './origins.ts';
import type { Money } from '../money.ts';
import type { Origin, Terms } from './origins.ts';

/** An exchange: pieces come back and others are bought, on one ticket. All in the sale's currency but amounts of origins. */
export type Exchange = {
  /** What of the new pieces the returned ones pay. */
  readonly credit: Money;
  /** What the client still pays. */
  readonly due: Money;
  /** What goes back to the client, and where. */
  readonly refund: Money;
  readonly back: readonly Origin[];
  /** What moves over to pay for the new sale: nobody hands it out, and it goes back the way it first came. */
  readonly carried: readonly Origin[];
};

/**
 * Sets what pieces give back against what others cost. The old sale was paid from `origins`, of which `refunded` went
 * back or moved over before. What is over goes back first, so that cards are paid back before credit moves over.
 */
export function exchangeOf(
  returned: Money,
  bought: Money,
  origins: readonly Origin[],
  refunded: Money,
  terms: Terms,
): Exchange {
  const credit = compare(returned, bought) < 0 ? returned : bought;
  const refund = subtract(returned, credit);
  const middle = add(refunded, refund);
  return {
    credit,
    due: subtract(bought, credit),
    refund,
    back: refundBetween(origins, refunded, middle, terms),
    carried: inOrderOfRefund(refundBetween(origins, middle, add(middle, credit), terms)),
  };
}
