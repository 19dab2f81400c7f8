import { call } from '../../api/call.ts';
import { setPayment } from '../../state/payment-store.ts';
import { canSell } from '../../state/rights.ts';
import { showNotPaid, showPaid } from './settle.ts';
import type { Clock } from '../../../shared/clock.ts';
import type { SaleId } from '../../../shared/ids.ts';

const askAgainMs = 500;

/**
 * Asks what became of a payment whose answer was lost, for as long as it takes: through a restart of the till, and
 * through a sign-in. A receipt means paid; no completed sale of that id means not paid. Nothing else means either.
 */
export async function findOut(saleId: SaleId, clock: Clock) {
  setPayment({ phase: 'finding out', saleId });
  for (;;) {
    if (canSell()) {
      const reply = await call('sales.receipt', { saleId });
      if (reply.ok) return showPaid(reply.value);
      if (reply.error.code === 'sale.unknown') return showNotPaid();
    }
    await new Promise<void>((resolve) => void clock.after(askAgainMs, resolve));
  }
}
