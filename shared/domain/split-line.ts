import { assert } from '../result.ts';
import { compare, mulDiv, subtract, times } from './money.ts';
import { lineTotal } from './sale.ts';
import type { LineId } from '../ids.ts';
import type { Money } from './money.ts';
import type { SaleLine } from './sale.ts';
import type { TaxBase } from './tax-base.ts';

/**
 * Splits the first so many pieces (some, not all) off a line, for another wrist, seller or receipt. Gross, discount,
 * net and what each tax is due on stay to the minor unit; a discount given as a share becomes its amount.
 */
export function splitLine(line: SaleLine, count: number, secondId: LineId): [SaleLine, SaleLine] {
  assert(
    Number.isSafeInteger(count) && count > 0 && count < line.quantity,
    'a line is split into two that both hold pieces',
  );
  const { discount, net } = lineTotal(line);
  const firstOff = mulDiv(discount, count, line.quantity);
  const firstNet = subtract(times(line.unitPrice, count), firstOff);
  const bases = splitBase(line, count, firstNet, subtract(net, firstNet));
  return [
    { ...line, quantity: count, discount: amountOff(firstOff), ...bases[0] },
    {
      ...line,
      lineId: secondId,
      quantity: line.quantity - count,
      discount: amountOff(subtract(discount, firstOff)),
      ...bases[1],
    },
  ];
}

const amountOff = (amount: Money): SaleLine['discount'] =>
  amount.minor === 0 ? null : { kind: 'amount', amount };

type Base = { readonly taxBase?: TaxBase };

/**
 * Shares what the tax is due above in proportion, but so that both parts together owe it on what the line did: the
 * first part never has more than its net, or than what the second part can do without. As the first part's discount
 * is rounded up on a half, its share is never too small.
 */
function splitBase(
  { taxBase, quantity }: SaleLine,
  count: number,
  first: Money,
  second: Money,
): [Base, Base] {
  if (taxBase?.kind !== 'above') return [{}, {}];
  const rest = subtract(taxBase.amount, second);
  const most = compare(first, rest) < 0 ? rest : first;
  const share = mulDiv(taxBase.amount, count, quantity);
  const amount = compare(share, most) > 0 ? most : share;
  return [
    { taxBase: { ...taxBase, amount } },
    { taxBase: { ...taxBase, amount: subtract(taxBase.amount, amount) } },
  ];
}
