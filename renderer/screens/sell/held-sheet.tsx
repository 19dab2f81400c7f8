import { Button } from 'react-aria-components';
import { say } from '../../../shared/messages/screens.ts';
import { useReply } from '../../api/use-reply.ts';
import { Amount } from '../../components/amount/amount.tsx';
import { dayAndTime } from '../../components/dates.ts';
import { FailureNote } from '../../components/failure/failure-note.tsx';
import { PieceDrawing } from '../../components/piece-drawing/piece-drawing.tsx';
import { Sheet } from '../../components/sheet/sheet.tsx';
import { closeSheet } from '../../state/place-store.ts';
import { useTill } from '../../state/till-store.ts';
import { recallSale } from './sale-actions.ts';
import styles from './held-sheet.module.css';
import type { HeldSale } from '../../../shared/contract/sales.ts';

/** The sales put aside at this till. A touch takes one in hand again. */
export function HeldSheet() {
  const held = useReply('sales.held', {});
  if (!held) return null;
  return (
    <Sheet title={say('held.title')} onClose={closeSheet}>
      {!held.ok && <FailureNote error={held.error} />}
      {held.ok && held.value.length === 0 && <p className={styles['empty']}>{say('held.none')}</p>}
      {held.ok && (
        <ul>
          {held.value.map((sale) => (
            <HeldRow key={sale.saleId} sale={sale} />
          ))}
        </ul>
      )}
    </Sheet>
  );
}

function HeldRow({ sale }: { sale: HeldSale }) {
  const timeZone = useTill(({ status }) => status?.timeZone ?? 'UTC');
  return (
    <li className={styles['row']}>
      <Button className={styles['touch'] ?? ''} onPress={() => void recallSale(sale.saleId)}>
        <span className={styles['picture']}>
          <PieceDrawing drawing={sale.firstDrawing} />
        </span>
        <span className={styles['text']}>
          <span className={styles['name']}>
            {say('held.name', { name: sale.firstName, others: sale.pieces - 1 })}
          </span>
          <span className={styles['detail']}>
            {say('held.by', { who: sale.heldBy, when: dayAndTime(sale.heldAt, timeZone) })}
            {sale.note !== null && ` · ${sale.note}`}
          </span>
        </span>
        <Amount amount={sale.total} />
      </Button>
    </li>
  );
}
