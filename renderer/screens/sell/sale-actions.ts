import { say } from '../../../shared/messages/screens.ts';
import { closeSheet, goTo, openSheet, usePlace } from '../../state/place-store.ts';
import { changeSale } from '../../state/sale-store.ts';
import { tell } from '../../state/toast-store.ts';
import type { SheetPlace } from '../../state/place-store.ts';
import type { LineDiscount } from '../../../shared/domain/sale.ts';
import type { ApprovalId, LineId, SaleId } from '../../../shared/ids.ts';

/** Opens something of the sale in hand, wherever the sale is looked at from. */
export function openOnSale(sheet: SheetPlace) {
  if (usePlace.getState().place !== 'sell') goTo('sell');
  openSheet(sheet);
}

/** Takes back the last change, a void or a hold too. */
export const undo = () => void changeSale('sales.undo', {});

/** Puts the sale aside; its pieces stay reserved. */
export async function holdSale() {
  if (!(await changeSale('sales.hold', { note: null }))) return;
  closeSheet();
  tell(say('sale.held'), undo);
}

/** Gives the sale up. There is no question, but a way back. */
export async function voidSale() {
  if (!(await changeSale('sales.void', {}))) return;
  closeSheet();
  tell(say('sale.voided'), undo);
}

/** Takes a line off, with a way back. */
export async function removeLine(lineId: LineId, name: string) {
  if (!(await changeSale('sales.removeLine', { lineId }))) return;
  const { sheet } = usePlace.getState();
  if (sheet?.kind === 'line') closeSheet();
  tell(say('line.removed', { name }), undo);
}

/** Gives a discount that somebody else approved, and says who. */
export async function giveApproved(
  approved: { readonly lineId: LineId; readonly discount: LineDiscount; readonly approvalId: ApprovalId },
  givenBy: string,
) {
  if (!(await changeSale('sales.discountLine', approved))) return;
  closeSheet();
  tell(say('approval.given', { who: givenBy }), undo);
}

/** Takes a held sale in hand again. */
export async function recallSale(saleId: SaleId) {
  if (await changeSale('sales.recall', { saleId })) goTo('sell');
}
