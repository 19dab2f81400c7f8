import { say } from '../../shared/messages/screens.ts';
import { windowClock } from '../clock.ts';
import { isUnsettled, usePayment } from '../state/payment-store.ts';
import { goTo, usePlace } from '../state/place-store.ts';
import { canSell } from '../state/rights.ts';
import { changeSale } from '../state/sale-store.ts';
import { tell } from '../state/toast-store.ts';
import { attachWedge } from './attach-wedge.ts';
import { lowTone, tick } from './sounds.ts';

/** From now on a scan puts its piece on the sale, whatever has the focus and whichever screen is open. */
export const scanAnywhere = () => attachWedge(windowClock, (code) => void takeScan(code));

async function takeScan(code: string) {
  // Before anyone with a right to sell is signed in, a burst is only kept out of the PIN.
  if (!canSell()) return lowTone();
  if (isUnsettled(usePayment.getState())) {
    lowTone();
    return tell(say('scan.wait'));
  }
  const { place, sheet } = usePlace.getState();
  if (place !== 'sell' || sheet !== null) goTo('sell');
  if (await changeSale('sales.scan', { text: code })) tick();
  else lowTone();
}
