import { say } from '../../../shared/messages/screens.ts';
import { plainDate } from '../../components/dates.ts';
import { PieceDrawing } from '../../components/piece-drawing/piece-drawing.tsx';
import { clear } from '../client/clear.ts';
import styles from './care.module.css';
import type { LetterView } from '../../state/care-store.ts';

/** What they own of the house, as one would lay it out on the counter. */
export function LetterPieces({ letter }: { letter: LetterView['letter'] }) {
  const pieces = clear(letter.pieces) ?? [];
  return (
    <section aria-labelledby="letter-owns">
      <h3 id="letter-owns">{say('care.letter.owns')}</h3>
      {pieces.length === 0 && <p className={styles['quiet']}>{say('care.letter.owns.none')}</p>}
      <ul className={styles['pieces']}>
        {pieces.map(({ saleId, code, drawing, name, businessDate }) => (
          <li key={saleId + code}>
            <div className={styles['picture']}>
              <PieceDrawing drawing={drawing} />
            </div>
            <p className={styles['piece']}>{name}</p>
            <p className={styles['quiet']}>{plainDate(businessDate)}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
