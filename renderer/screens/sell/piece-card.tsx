import { say } from '../../../shared/messages/screens.ts';
import { Amount } from '../../components/amount/amount.tsx';
import { join } from '../../components/join-classes.ts';
import { keepDots } from '../../components/keep-dots.ts';
import { PieceDrawing } from '../../components/piece-drawing/piece-drawing.tsx';
import styles from './piece-card.module.css';
import type { PieceCard as Piece } from '../../../shared/contract/catalogue.ts';

/** A piece among others: what it looks like, what it is, what it costs, and whether it can be had. */
export function PieceCard({ piece }: { piece: Piece }) {
  const word = availability(piece);
  return (
    <article className={join(styles['card'], piece.state !== 'in stock' && styles['away'])}>
      <div className={styles['picture']}>
        <PieceDrawing drawing={piece.drawing} />
        {word !== null && <span className={styles['word']}>{word}</span>}
      </div>
      <div className={styles['text']}>
        <p className={styles['name']}>{piece.name}</p>
        <p className={styles['detail']}>{keepDots(piece.detail)}</p>
        <p className={styles['row']}>
          <Amount amount={piece.price} />
          <span className={styles['code']}>{piece.code}</span>
        </p>
      </div>
    </article>
  );
}

/** What a client should hear at once: gone, waiting for somebody, or how many there are of it. */
function availability({ state, serialised, quantity }: Piece): string | null {
  if (state !== 'in stock') return say(`state.${state}`);
  return serialised ? null : say('sell.here', { quantity });
}
