import { currencies } from '../../../shared/domain/currency.ts';
import { entryToInteger, entryToMoney } from '../../components/keypad/entry.ts';
import type { Entry } from '../../components/keypad/entry.ts';
import type { Currency } from '../../../shared/domain/currency.ts';
import type { LineDiscount, SaleLine } from '../../../shared/domain/sale.ts';

export type DiscountKind = LineDiscount['kind'];

/** A share has two decimals, as it is counted in basis points; an amount has its currency's. */
export const decimalsOf = (kind: DiscountKind, currency: Currency): number =>
  kind === 'share' ? 2 : currencies[currency].decimals;

/** The discount an entry stands for, or null while it stands for none that can be given. */
export function draftDiscount(kind: DiscountKind, entry: Entry, line: SaleLine): LineDiscount | null {
  if (kind === 'amount') {
    const amount = entryToMoney(entry, line.unitPrice.currency);
    return amount.minor > 0 ? { kind, amount } : null;
  }
  const basisPoints = entryToInteger(entry, 2);
  return basisPoints > 0 && basisPoints <= 10_000 ? { kind, basisPoints } : null;
}
