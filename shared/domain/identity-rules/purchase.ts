import type { BusinessDate, Instant } from '../../clock.ts';
import type { SaleId } from '../../ids.ts';
import type { DayRates } from '../exchange.ts';
import type { Money } from '../money.ts';

/**
 * What a rule needs to know of a sale: its total in the base currency of its rates, the cash in it as it was (or is
 * about to be) handed over less the change, and who bought: the client, and the keyed hash of the document shown.
 */
export type Purchase = {
  readonly saleId: SaleId;
  readonly at: Instant;
  readonly businessDate: BusinessDate;
  readonly boutique: string;
  readonly legalEntity: string;
  readonly total: Money;
  readonly cash: readonly Money[];
  readonly day: DayRates;
  readonly client: string | null;
  readonly documentHash: string | null;
};

/**
 * The purchases of the same person as the sale, each once and the sale itself left out: of the same client or with the
 * same document, through any number of steps, so that one passport under two names is one person.
 */
export function linkedPurchases(sale: Purchase, earlier: readonly Purchase[]): Purchase[] {
  const known = new Set(marksOf(sale));
  const linked = new Map<SaleId, Purchase>();
  for (let before = -1; before < linked.size;) {
    before = linked.size;
    for (const purchase of earlier) {
      const marks = marksOf(purchase);
      if (purchase.saleId === sale.saleId || !marks.some((mark) => known.has(mark))) continue;
      linked.set(purchase.saleId, purchase);
      for (const mark of marks) known.add(mark);
    }
  }
  return [...linked.values()];
}

const marksOf = ({ client, documentHash }: Purchase): string[] => [
  ...(client === null ? [] : [`client ${client}`]),
  ...(documentHash === null ? [] : [`document ${documentHash}`]),
];
