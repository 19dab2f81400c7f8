import { memo } from 'react';
import { say } from '../../../shared/messages/screens.ts';
import { Amount } from '../../components/amount/amount.tsx';
import { join } from '../../components/join-classes.ts';
import { keepDots } from '../../components/keep-dots.ts';
import { PieceDrawing } from '../../components/piece-drawing/piece-drawing.tsx';
import { openSheet } from '../../state/place-store.ts';
import { moveInGrid } from './move-in-grid.ts';
import styles from './piece-card.module.css';
import type { PieceCard as Piece } from '../../../shared/contract/catalogue.ts';

type Props = { readonly piece: Piece; readonly tabbable: boolean };

/** A piece among others: what it looks like, what it is, what it costs, and whether it can be had. A touch opens it. */
export const PieceCard = memo(function PieceCard({ piece, tabbable }: Props) {
  const word = availability(piece);
  return (
    <button
      type="button"
      className={join(styles['card'], piece.state !== 'in stock' && styles['away'])}
      tabIndex={tabbable ? 0 : -1}
      onKeyDown={moveInGrid}
      onClick={() => openSheet({ kind: 'piece', pieceId: piece.pieceId })}
    >
      <span className={styles['picture']}>
        <PieceDrawing drawing={piece.drawing} />
        {word !== null && <span className={styles['word']}>{word}</span>}
      </span>
      <span className={styles['text']}>
        <span className={styles['name']}>{piece.name}</span>
        <span className={styles['detail']}>{keepDots(piece.detail)}</span>
        <span className={styles['row']}>
          <Amount amount={piece.price} />
          <span className={styles['code']}>{piece.code}</span>
        </span>
      </span>
    </button>
  );
}, isSame);

// Each answer of the till tells its pieces anew: most of what one more letter finds is on the screen already.
function isSame(before: Props, after: Props): boolean {
  return (
    before.tabbable === after.tabbable &&
    (before.piece === after.piece || JSON.stringify(before.piece) === JSON.stringify(after.piece))
  );
}

/** What a client should hear at once: gone, waiting for somebody, or how many there are of it. */
function availability({ state, serialised, quantity }: Piece): string | null {
  if (state !== 'in stock') return say(`state.${state}`);
  return serialised ? null : say('sell.here', { quantity });
}
