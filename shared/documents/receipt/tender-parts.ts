import { isMasked } from '../../access/classes.ts';
import { add, format, formatDigits } from '../../domain/money.ts';
import { row } from './sale-parts.ts';
import { price, signed } from './written.ts';
import type { Money } from '../../domain/money.ts';
import type { Say } from '../../messages/documents.ts';
import type { Block } from '../paper-document.ts';
import type { ReceiptView } from '../../contract/sales.ts';

type Tender = ReceiptView['tenders'][number];

const smallGap: Block = { kind: 'gap', size: 'small' };

/** How it was paid: each tender, foreign money with its rate and worth, the rounding of cash, and what went back. */
export function tenderParts(receipt: ReceiptView, say: Say): Block[] {
  const { tenders, change, changeValue, rounding, remainder } = receipt;
  const kept = add(rounding, remainder);
  return [
    { kind: 'gap', size: 'whole' },
    { kind: 'rule', weight: 'hair' },
    ...tenders.flatMap((tender, place) => [
      ...(place === 0 ? [] : [smallGap]),
      row(nameOf(tender, say), format(tender.tendered), 'plain'),
      ...authorisation(tender, say),
      ...worth(tender.tendered, tender.value, receipt, say),
    ]),
    ...(change.minor === 0 ? [] : [smallGap, row(say('change'), format(change), 'plain')]),
    ...(change.minor === 0 ? [] : worth(change, changeValue, receipt, say)),
    ...(kept.minor === 0 ? [] : [smallGap, row(say('rounding'), signed(kept), 'quiet')]),
  ];
}

/** A card is named by its brand and last four digits, for whoever may see them. */
function nameOf(tender: Tender, say: Say): string {
  if (tender.kind === 'cash') return say('cash');
  const { brand, lastFour } = tender;
  return [say('card'), isMasked(brand) ? '' : brand, isMasked(lastFour) ? '' : `•••• ${lastFour}`]
    .filter((text) => text !== '')
    .join(' ');
}

/** What the client's bank knows the payment by. */
function authorisation(tender: Tender, say: Say): Block[] {
  if (tender.kind === 'cash' || isMasked(tender.authorisation)) return [];
  return [row(say('authorisation', { code: tender.authorisation }), '', 'quiet')];
}

function worth(amount: Money, value: Money, { rates }: ReceiptView, say: Say): Block[] {
  if (amount.currency === value.currency) return [];
  const rate = rates.find(({ currency }) => currency === amount.currency);
  const quoted = rate && {
    units: rate.units,
    currency: rate.currency,
    price: price(rate.priceTenThousandths, value.currency),
  };
  return [row(quoted ? say('rate', quoted) : '', formatDigits(value), 'quiet')];
}
