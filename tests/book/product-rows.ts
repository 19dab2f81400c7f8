import { sellerShares } from '../../shared/domain/seller-shares.ts';
import type { StaffId } from '../../shared/ids.ts';
import type { SellerAmount, SellerShare } from '../../shared/domain/seller-shares.ts';
import type { TaxShare } from '../../shared/domain/tax.ts';
import type { CaseLine, SellerRows, TaxRow } from './case.ts';

export const taxRows = (taxes: readonly TaxShare[]): TaxRow[] =>
  taxes.map(({ rateBp, base, tax }) => [rateBp, base.minor, tax.minor]);

export const sellerRows = (amounts: readonly SellerAmount[]): SellerRows =>
  Object.fromEntries(amounts.map(({ seller, amount }) => [seller, amount.minor]));

/** The sellers of a line of the book; none where it names none. */
export function sharesOf({ sellers }: CaseLine): readonly SellerShare[] {
  if (!sellers) return [];
  const shares = sellerShares(
    Object.entries(sellers).map(([seller, shareBp]) => ({ seller: seller as StaffId, shareBp })),
  );
  if (!shares.ok) throw new Error(JSON.stringify(shares.error));
  return shares.value;
}
