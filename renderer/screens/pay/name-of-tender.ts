import { isMasked } from '../../../shared/access/classes.ts';
import { say } from '../../../shared/messages/screens.ts';
import type { Masked } from '../../../shared/access/classes.ts';
import type { Money } from '../../../shared/domain/money.ts';

type AnyTender =
  | { readonly kind: 'cash'; readonly tendered: Money }
  | { readonly kind: 'card'; readonly brand: string | Masked; readonly lastFour: string | Masked };

/** A tender as staff and clients say it: cash by its currency, a card by its brand and last digits where those are open. */
export function nameOfTender(tender: AnyTender): string {
  if (tender.kind === 'cash')
    return say('pay.cash', { currency: say(`currency.${tender.tendered.currency}`) });
  const { brand, lastFour } = tender;
  return isMasked(brand) || isMasked(lastFour) ? say('pay.card') : `${brand} ···· ${lastFour}`;
}
