import { say } from '../../../shared/messages/screens.ts';
import { Amount } from '../../components/amount/amount.tsx';
import { PieceDetail } from '../../components/piece-detail.tsx';
import { sizeWords } from '../../components/size-words.ts';
import { PieceDrawing } from '../../components/piece-drawing/piece-drawing.tsx';
import { openOnSale, removeLine } from './sale-actions.ts';
import { useSwipeAway } from './use-swipe-away.ts';
import styles from './sale-lines.module.css';
import type { LineTotal, SaleLine as Line } from '../../../shared/domain/sale.ts';

type SaleLineProps = { readonly line: Line; readonly total: LineTotal };

/** One piece on the sale. A touch opens it; a swipe to the left or Del takes it off. */
export function SaleLine({ line, total }: SaleLineProps) {
  const { lineId, name } = line;
  const remove = () => void removeLine(lineId, name);
  const swipe = useSwipeAway(remove);
  const open = () => openOnSale({ kind: 'line', lineId });
  return (
    <li className={styles['line']}>
      <button
        type="button"
        className={styles['touch']}
        onClick={() => !swipe.swiped() && open()}
        onKeyDown={(event) => event.key === 'Delete' && remove()}
        {...swipe.handlers}
      >
        <span className={styles['picture']}>
          <PieceDrawing drawing={line.drawing} />
        </span>
        <span className={styles['text']}>
          <span className={styles['name']}>{name}</span>
          <span className={styles['detail']}>
            <PieceDetail detail={line.detail} code={line.code} />
          </span>
          {line.size && <span className={styles['size']}>{sizeWords(line.size)}</span>}
          {line.quantity > 1 && (
            <span className={styles['detail']}>
              {say('line.times', { quantity: line.quantity })} <Amount amount={line.unitPrice} bare />
            </span>
          )}
        </span>
        <span className={styles['price']}>
          {total.discount.minor !== 0 && (
            <s className={styles['struck']}>
              <span className="unseen">{say('line.before')}</span>
              <Amount amount={total.gross} bare />
            </s>
          )}
          <Amount amount={total.net} bare />
        </span>
      </button>
    </li>
  );
}
