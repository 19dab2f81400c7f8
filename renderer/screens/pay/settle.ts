import { setPayment } from '../../state/payment-store.ts';
import { goTo } from '../../state/place-store.ts';
import { readSale } from '../../state/sale-store.ts';
import type { ReceiptView } from '../../../shared/contract/sales.ts';

/** The till has said that the sale is paid: it is no longer in hand, and its receipt is there. */
export function showPaid(receipt: ReceiptView) {
  setPayment({ phase: 'paid', receipt });
  goTo('receipt');
  void readSale();
}

/** The till has said that the sale is not paid: it is in hand as before. */
export async function showNotPaid() {
  await readSale();
  setPayment({ phase: 'not paid' });
  goTo('pay');
}
