import { useEffect } from 'react';
import { say } from '../../../shared/messages/screens.ts';
import { isUnsettled, setPayment, usePayment } from '../../state/payment-store.ts';
import { goTo } from '../../state/place-store.ts';
import { useSale } from '../../state/sale-store.ts';
import { tell } from '../../state/toast-store.ts';

/** With nothing to pay the pay screen has no sense: back to selling, unless a payment is being settled. */
export function useBackWhenEmpty() {
  const empty = useSale(({ sale }) => sale === null || sale.lines.length === 0);
  const { phase } = usePayment();
  const settled = usePayment((payment) => !isUnsettled(payment) && payment.phase !== 'paid');
  useEffect(() => {
    if (!empty || !settled) return;
    setPayment({ phase: 'none' });
    goTo('sell');
    if (phase === 'not paid') tell(say('pay.not-paid'));
  }, [empty, settled, phase]);
}
