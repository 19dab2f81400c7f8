import { saleTotals } from '../../../shared/domain/sale.ts';
import { privacyOfficer } from '../settings/privacy-officer.ts';
import type { Receipt } from '../../../shared/contract/sales.ts';
import type { House } from '../house.ts';
import type { StoredSale } from './sale-store.ts';

/** The receipt of a completed sale, made of what is stored and never of what a screen said. */
export function receiptOf({ db, settings }: Pick<House, 'db' | 'settings'>, sale: StoredSale): Receipt {
  const totals = saleTotals(sale);
  return {
    saleId: sale.saleId,
    receiptNumber: sale.receiptNumber,
    boutiqueName: settings.boutiqueName,
    tillName: settings.tillName,
    sample: settings.sample,
    completedAt: sale.completedAt,
    businessDate: sale.businessDate,
    servedBy: sale.servedBy,
    taxMode: sale.taxMode,
    lines: [...sale.lines],
    totals: { ...totals, lines: [...totals.lines], taxes: [...totals.taxes] },
    ...sale.settled,
    identity: sale.identity && {
      documentType: sale.identity.documentType,
      validUntil: sale.identity.validUntil,
    },
    privacyOfficer: privacyOfficer(db()),
  };
}

/** The number of a till's nth sale: the last word of the till's name and a count without gaps, 'A-000123'. */
export function receiptNumber(tillName: string, count: number): string {
  const words = tillName.toUpperCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return `${words.at(-1) ?? 'T'}-${String(count).padStart(6, '0')}`;
}
