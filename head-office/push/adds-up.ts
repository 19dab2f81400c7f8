import type { Money } from '../../shared/domain/money.ts';
import type { BodyOf } from '../../shared/sync/bodies.ts';

type Sale = BodyOf<'sale.completed'>;

/**
 * Whether a sale is whole: one currency throughout, a total for each line, lines and tax that come to the total, and
 * tenders that paid it: values = total + changeValue + rounding + remainder. Sums are taken in whole numbers of any
 * size, so that no figure a till can send makes them fail.
 */
export const addsUp = (sale: Sale): boolean =>
  isOfOneCurrency(sale) && hasLineTotals(sale) && comesToTotal(sale) && isPaid(sale) && isWorthItself(sale);

function isOfOneCurrency({ currency, totals, tenders, changeValue, rounding, remainder }: Sale): boolean {
  const sums = [totals.gross, totals.discount, totals.tax, totals.total, changeValue, rounding, remainder];
  const nets = totals.lines.map(({ net }) => net);
  const values = tenders.map(({ value }) => value);
  return [...sums, ...nets, ...values].every((amount) => amount.currency === currency);
}

function hasLineTotals({ lines, totals }: Sale): boolean {
  const totalled = new Set(totals.lines.map(({ lineId }) => lineId));
  return (
    totalled.size === lines.length &&
    totals.lines.length === lines.length &&
    lines.every(({ lineId }) => totalled.has(lineId))
  );
}

function comesToTotal({ totals, taxMode }: Sale): boolean {
  const { gross, discount, tax, total } = totals;
  const nets = exact(totals.lines.map(({ net }) => net));
  const added = taxMode === 'exclusive' ? exact([tax]) : 0n;
  return nets === exact([gross]) - exact([discount]) && nets + added === exact([total]);
}

const isPaid = ({ totals, tenders, changeValue, rounding, remainder }: Sale): boolean =>
  exact(tenders.map(({ value }) => value)) === exact([totals.total, changeValue, rounding, remainder]);

/** What is in the sale's own currency is worth what it says; a card is never in another. */
function isWorthItself({ currency, tenders, change, changeValue }: Sale): boolean {
  const isOwn = (amount: Money) => amount.currency === currency;
  return (
    (!isOwn(change) || change.minor === changeValue.minor) &&
    tenders.every(({ kind, tendered, value }) =>
      isOwn(tendered) ? tendered.minor === value.minor : kind === 'cash',
    )
  );
}

const exact = (amounts: readonly Money[]): bigint =>
  amounts.reduce((sum, { minor }) => sum + BigInt(minor), 0n);
