import { say } from '../../../../shared/messages/screens.ts';
import { fullDate } from '../../../components/dates.ts';
import { PieceDetail } from '../../../components/piece-detail.tsx';
import { PieceDrawing } from '../../../components/piece-drawing/piece-drawing.tsx';
import { clear } from '../clear.ts';
import styles from './part.module.css';
import type { OpenPart } from '../../../state/client-store.ts';

type Part = Extract<OpenPart, { group: 'belongings' }>;

/** The pieces a client bought from the house, the newest first, as one would lay them out on the counter. */
export function BelongingsFacts({ part }: { part: Part }) {
  const pieces = clear(part.pieces) ?? [];
  if (pieces.length === 0) return <p className={styles['none']}>{say('client.pieces.none')}</p>;
  return (
    <ul className={styles['pieces']}>
      {pieces.map(({ saleId, code, drawing, name, detail, businessDate, quantity }) => (
        <li key={saleId + code}>
          <div className={styles['picture']}>
            <PieceDrawing drawing={drawing} />
          </div>
          <p className={styles['piece']}>
            {name}
            {quantity > 1 && ` × ${quantity}`}
          </p>
          <p className={styles['detail']}>
            <PieceDetail detail={detail} code={code} />
          </p>
          <p className={styles['detail']}>{fullDate(businessDate)}</p>
        </li>
      ))}
    </ul>
  );
}
