import { randomUUID } from 'node:crypto';
import { cashDue, saleTotals } from '../../shared/domain/sale.ts';
import { currencies } from '../../shared/domain/currency.ts';
import { money, zero } from '../../shared/domain/money.ts';
import type { Currency } from '../../shared/domain/currency.ts';
import type { SaleLine } from '../../shared/domain/sale.ts';
import type { LineId, PieceId, SaleId } from '../../shared/ids.ts';
import type { BodyOf } from '../../shared/sync/bodies.ts';

/** A line of a sale: a ring that is one of a kind, unless said otherwise. */
export const aLine = (changed: Partial<SaleLine> = {}): SaleLine => ({
  lineId: randomUUID() as LineId,
  pieceId: randomUUID() as PieceId,
  code: 'R-2041',
  kind: 'ring',
  name: 'Aube solitaire',
  detail: '750 yellow gold · 0.71 ct',
  drawing: 'ring',
  serialised: true,
  quantity: 1,
  unitPrice: money(840_000, 'LAK'),
  discount: null,
  taxRateBp: 1_000,
  size: null,
  ...changed,
});

/** A sale paid in cash to the step, with totals as the domain reckons them. */
export function aCompletedSale(
  {
    lines = [aLine()],
    receiptNumber = 'A-000001',
  }: { lines?: readonly SaleLine[]; receiptNumber?: string } = {},
  currency: Currency = 'LAK',
): BodyOf<'sale.completed'> {
  const totals = saleTotals({ lines, currency, taxMode: 'inclusive' });
  const { due, rounding } = cashDue(totals.total, currencies[currency].cashStepMinor);
  return {
    saleId: randomUUID() as SaleId,
    receiptNumber,
    servedBy: 'Noy',
    client: null,
    currency,
    taxMode: 'inclusive',
    lines: [...lines],
    totals: { ...totals, lines: [...totals.lines], taxes: [...totals.taxes] },
    tenders: [{ kind: 'cash', tendered: due, value: due }],
    change: zero(currency),
    changeValue: zero(currency),
    rounding,
    remainder: zero(currency),
    rates: [],
    identity: null,
  };
}
