import type { View } from '../../../shared/contract/contract.ts';
import type { SaleId } from '../../../shared/ids.ts';
import type { Step } from './associate.ts';

export type InHand = View<'sales.inHand'>;
type PaidSale = { readonly receiptNumber: string; readonly totalMinor: number };

/** What a till has told the world outside: what it must stand by after every death. */
export type Told = {
  /** Every sale that was said to be paid. */
  readonly paid: Map<SaleId, PaidSale>;
  /** The sale in hand as it was last shown. */
  hand: InHand;
  /** What was asked and not answered yet. */
  inFlight: Step | null;
};

const nothingInHand = { sale: null, totals: null, cash: null, client: null, canUndo: false };

export const nothingTold = (): Told => ({
  paid: new Map(),
  hand: { ...nothingInHand, heldCount: 0 },
  inFlight: null,
});

/** The till said the sale is paid. */
export function tellPaid(told: Told, receipt: View<'sales.pay'>): void {
  const { saleId, receiptNumber, totals } = receipt;
  told.paid.set(saleId, { receiptNumber, totalMinor: totals.total.minor });
  tellInHand(told, { ...nothingInHand, heldCount: told.hand.heldCount });
}

/** The till showed the sale in hand. */
export function tellInHand(told: Told, hand: InHand): void {
  told.hand = hand;
  told.inFlight = null;
}

/**
 * Whether the sale in hand, found after a death, is the one that was last shown, or the one that an unanswered step
 * would have made of it.
 */
export function mayBeFound({ hand, inFlight }: Told, found: InHand): boolean {
  if (JSON.stringify(found) === JSON.stringify(hand)) return true;
  const moved = found.heldCount - hand.heldCount;
  switch (inFlight?.call) {
    case undefined:
      return false;
    case 'sales.pay':
    case 'sales.void':
      return found.sale === null && moved === 0;
    case 'sales.hold':
      return found.sale === null && moved === 1;
    case 'sales.recall':
      return found.sale?.saleId === inFlight.input.saleId && moved <= 0;
    case 'sales.undo':
      // Undo also takes back a hold or a void, which had left nothing in hand.
      return hand.sale === null ? found.sale !== null && moved <= 0 : isNextRevision(hand, found);
    default:
      return isNextRevision(hand, found);
  }
}

const isNextRevision = (hand: InHand, found: InHand): boolean =>
  found.heldCount === hand.heldCount &&
  found.sale?.revision === (hand.sale?.revision ?? 0) + 1 &&
  (hand.sale === null || found.sale.saleId === hand.sale.saleId);
