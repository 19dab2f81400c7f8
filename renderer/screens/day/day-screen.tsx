import { say } from '../../../shared/messages/screens.ts';
import { useReply } from '../../api/use-reply.ts';
import { longDate } from '../../components/dates.ts';
import { FailureNote } from '../../components/failure/failure-note.tsx';
import { Frame } from '../../frame/frame.tsx';
import { closeSheet, usePlace } from '../../state/place-store.ts';
import { useMay } from '../../state/rights.ts';
import { useTill } from '../../state/till-store.ts';
import { SalePanel } from '../sell/sale-panel.tsx';
import { DaySales } from './day-sales.tsx';
import { JournalPart } from './journal/journal-part.tsx';
import { ReceiptSheet } from './receipt-sheet.tsx';
import styles from './day.module.css';

/** What was sold today, and for those who watch over it, what happened. */
export function DayScreen() {
  const sheet = usePlace((state) => state.sheet);
  const sells = useMay('sell');
  const role = useTill(({ session }) => session?.role);
  const date = useTill(({ status }) => status?.businessDate);
  const sales = useReply('sales.ofDay', {});
  return (
    <Frame
      title={say('rail.day')}
      sheet={sheet?.kind === 'receipt' && <ReceiptSheet saleId={sheet.saleId} onClose={closeSheet} />}
      panel={sells ? <SalePanel /> : undefined}
    >
      <div className={styles['page']}>
        <header className={styles['head']}>
          <h2>{date === undefined ? say('rail.day') : longDate(date)}</h2>
        </header>
        {sales && !sales.ok && <FailureNote error={sales.error} />}
        {sales?.ok && <DaySales sales={sales.value} canOpen={sells} />}
        {role !== 'associate' && <JournalPart />}
      </div>
    </Frame>
  );
}
