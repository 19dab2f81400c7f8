import { mayBeFound } from './told.ts';
import type { Books } from '../read-books.ts';
import type { InHand, Told } from './told.ts';

/** Every sale that was said to be paid is there once, with its receipt and its amount; and the books are whole. */
export function checkPaid({ paid }: Told, { sales, findings }: Books): string[] {
  const booked = new Map(sales.map((sale) => [sale.saleId, sale]));
  const wrong = [...paid].flatMap(([saleId, { receiptNumber, totalMinor }]) => {
    const sale = booked.get(saleId);
    if (!sale)
      return [`lost: sale ${saleId}, receipt ${receiptNumber}, was said to be paid and is not there`];
    const same = sale.receiptNumber === receiptNumber && sale.totalMinor === totalMinor;
    return same
      ? []
      : [
          `changed: sale ${saleId} was told as ${receiptNumber} for ${totalMinor}, and is ${sale.receiptNumber} for ${sale.totalMinor}`,
        ];
  });
  return [...wrong, ...findings.map((finding) => `half: ${finding}`)];
}

/** The open sale is back as it was last shown, or one step further. */
export function checkInHand(told: Told, found: InHand): string[] {
  if (mayBeFound(told, found)) return [];
  const [was, is] = [told.hand, found].map(({ sale, heldCount }) =>
    sale ? `${sale.saleId} revision ${sale.revision}, ${heldCount} held` : `none, ${heldCount} held`,
  );
  return [`open sale: last shown ${was}; in flight ${told.inFlight?.call ?? 'nothing'}; found ${is}`];
}
