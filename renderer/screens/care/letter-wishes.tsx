import { say } from '../../../shared/messages/screens.ts';
import { dayOf } from '../../components/dates.ts';
import { Key } from '../../components/key/key.tsx';
import { PieceDetail } from '../../components/piece-detail.tsx';
import { PieceDrawing } from '../../components/piece-drawing/piece-drawing.tsx';
import { useTill } from '../../state/till-store.ts';
import { clear } from '../client/clear.ts';
import { changeLetter } from './change-letter.ts';
import styles from './care.module.css';
import type { ClientId } from '../../../shared/ids.ts';
import type { LetterView } from '../../state/care-store.ts';

type Props = { readonly clientId: ClientId; readonly letter: LetterView['letter'] };

/** What they wish, in their words or as the piece they looked at. */
export function LetterWishes({ clientId, letter }: Props) {
  const timeZone = useTill(({ status }) => status?.timeZone ?? 'UTC');
  const wishes = clear(letter.wishes) ?? [];
  return (
    <section aria-labelledby="letter-wishes">
      <h3 id="letter-wishes">{say('care.letter.wishes')}</h3>
      {wishes.length === 0 && <p className={styles['quiet']}>{say('care.letter.wishes.none')}</p>}
      <ul>
        {wishes.map(({ wishId, text, piece, notedAt, notedBy, fulfilled }) => (
          <li key={wishId} className={styles['wish']}>
            {piece && (
              <div className={styles['small']}>
                <PieceDrawing drawing={piece.drawing} />
              </div>
            )}
            <div className={styles['matter']}>
              {text !== null && <p className={styles['said']}>{`“${text}”`}</p>}
              {piece && (
                <p>
                  <span className={styles['piece']}>{piece.name}</span>{' '}
                  <span className={styles['quiet']}>
                    <PieceDetail detail={piece.detail} code={piece.code} />
                  </span>
                </p>
              )}
              <p className={styles['quiet']}>
                {say('care.letter.noted', { date: dayOf(notedAt, timeZone), by: notedBy ?? 'none' })}
              </p>
            </div>
            {fulfilled ? (
              <p className={styles['true']}>{say('care.letter.fulfilled')}</p>
            ) : (
              <Key
                kind="quiet"
                label={say('care.letter.fulfil.of', { wish: text ?? piece?.name ?? '' })}
                onPress={() => void changeLetter('care.fulfilWish', { clientId, wishId })}
              >
                {say('care.letter.fulfil')}
              </Key>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
