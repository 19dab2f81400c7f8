// Not before the first page is drawn: the faces of these scripts are a hundred, a long list to read.
import '@fontsource-variable/noto-sans-lao';
import '@fontsource-variable/noto-sans-sc';
import '@fontsource-variable/noto-sans-thai';
import { usePayment } from './state/payment-store.ts';
import { usePlace } from './state/place-store.ts';
import { useMay } from './state/rights.ts';
import { CareScreen } from './screens/care/care-screen.tsx';
import { ClientScreen } from './screens/client/client-screen.tsx';
import { DayScreen } from './screens/day/day-screen.tsx';
import { IdentityScreen } from './screens/identity/identity-screen.tsx';
import { MoreScreen } from './screens/more/more-screen.tsx';
import { FindingOut } from './screens/pay/finding-out.tsx';
import { PayScreen } from './screens/pay/pay-screen.tsx';
import { ReceiptScreen } from './screens/pay/receipt-screen.tsx';
import { ReviewScreen } from './screens/review/review-screen.tsx';
import { SellScreen } from './screens/sell/sell-screen.tsx';

/** Where somebody who is signed in went. */
export function Place() {
  const place = usePlace((state) => state.place);
  const payment = usePayment();
  const sells = useMay('sell');
  // A payment whose answer was lost comes back here after a lock or a restart, before anything else is done.
  if (payment.phase === 'finding out' && sells) return <FindingOut />;
  if (payment.phase === 'paid' && (place === 'receipt' || place === 'pay'))
    return <ReceiptScreen receipt={payment.receipt} />;
  switch (place) {
    case 'pay':
    case 'receipt':
      return <PayScreen />;
    case 'identity':
      return <IdentityScreen />;
    case 'client':
      return <ClientScreen />;
    case 'care':
      return <CareScreen />;
    case 'review':
      return <ReviewScreen />;
    case 'day':
      return <DayScreen />;
    case 'more':
      return <MoreScreen />;
    case 'sell':
      return <SellScreen />;
  }
}
