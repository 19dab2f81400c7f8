import { isMasked } from '../../access/classes.ts';
import { format, formatDigits } from '../../domain/money.ts';
import { share } from './written.ts';
import type { LineSize } from '../../domain/line-size.ts';
import type { Money } from '../../domain/money.ts';
import type { Say } from '../../messages/documents.ts';
import type { Block, RowStyle } from '../paper-document.ts';
import type { ReceiptView } from '../../contract/sales.ts';

type Line = ReceiptView['lines'][number];
type LineSum = ReceiptView['totals']['lines'][number];

/** What was bought and what it comes to. */
export function saleParts({ lines, totals, taxMode }: ReceiptView, say: Say): Block[] {
  const added = taxMode === 'exclusive';
  const taxes = totals.taxes
    .filter(({ tax }) => tax.minor !== 0)
    .map(({ rateBp, tax }) =>
      row(say(added ? 'tax.added' : 'tax.included', { rate: share(rateBp) }), formatDigits(tax), 'quiet'),
    );
  return [
    ...lines.flatMap((line, place) => linePart(line, totals.lines[place], say)),
    { kind: 'rule', weight: 'firm' },
    ...(added ? taxes : []),
    row(say('total'), format(totals.total), 'total'),
    ...(added ? [] : taxes),
  ];
}

function linePart(line: Line, sums: LineSum | undefined, say: Say): Block[] {
  const details = [line.detail, line.code].filter((text) => text !== '').join(' · ');
  const count =
    line.quantity > 1 && say('times', { quantity: line.quantity, price: formatDigits(line.unitPrice) });
  return [
    { kind: 'rule', weight: 'hair' },
    row(line.name, sums ? formatDigits(sums.gross) : '', 'piece'),
    row(details, '', 'quiet'),
    ...(line.size === null || isMasked(line.size) ? [] : [row(sizeText(line.size, say), '', 'quiet')]),
    ...(count === false ? [] : [row(count, '', 'quiet')]),
    ...(sums && sums.discount.minor !== 0 ? [discountRow(line, sums.discount, say)] : []),
  ];
}

function discountRow({ discount }: Line, amount: Money, say: Say): Block {
  const name =
    discount?.kind === 'share'
      ? say('discount.share', { share: share(discount.basisPoints) })
      : say('discount');
  return row(name, `− ${formatDigits(amount)}`, 'plain');
}

function sizeText(size: LineSize, say: Say): string {
  if (size.kind === 'bracelet')
    return say('size.bracelet', { wrist: size.fit.wristHundredthMm / 100, added: size.fit.addedMm });
  const { hand, finger } = size;
  return say('size.ring', { hand, finger, system: size.size.system, size: size.size.text });
}

/** Two texts on a line, the right one at the edge. */
export const row = (left: string, right: string, style: RowStyle): Block => ({
  kind: 'row',
  left,
  right,
  style,
});
