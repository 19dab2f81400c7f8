import { create } from 'zustand';
import { onForget } from './forgettable.ts';
import type { AppError } from '../../shared/contract/app-error.ts';
import type { ReceiptView } from '../../shared/contract/sales.ts';
import type { SaleId } from '../../shared/ids.ts';

/**
 * Where a payment stands. `finding out`: the till's answer was lost, so nobody may say paid or failed. It holds no more
 * than the sale's id, and alone outlives a lock: the question must be answered whoever signs in next.
 */
export type Payment =
  | { readonly phase: 'none' }
  | { readonly phase: 'writing'; readonly saleId: SaleId }
  | { readonly phase: 'finding out'; readonly saleId: SaleId }
  | { readonly phase: 'not paid' }
  | { readonly phase: 'refused'; readonly error: AppError }
  | { readonly phase: 'paid'; readonly receipt: ReceiptView };

export const usePayment = create<Payment>()(() => ({ phase: 'none' }));

export const setPayment = (payment: Payment) => usePayment.setState(payment, true);

/** Whether the till has been asked and has not answered yet. */
export const isUnsettled = ({ phase }: Payment): boolean => phase === 'writing' || phase === 'finding out';

onForget(() => {
  if (!isUnsettled(usePayment.getState())) setPayment({ phase: 'none' });
});
