import { say } from '../../../shared/messages/screens.ts';
import { useReply } from '../../api/use-reply.ts';
import { useRested } from '../../components/use-rested.ts';
import { FailureNote } from '../../components/failure/failure-note.tsx';
import { PieceCard } from './piece-card.tsx';
import { useSearch } from './search-store.ts';
import styles from './piece-grid.module.css';
import type { PieceCard as Piece } from '../../../shared/contract/catalogue.ts';

/** As many cards as a large screen shows: they come at once, the others when the keyboard rests. */
const atOnce = 20;

/** The pieces that fit what is looked for, at most sixty. The last answer stays until the next is there. */
export function PieceGrid() {
  const { text, kind } = useSearch();
  const reply = useReply('catalogue.search', { text, kind }, { keepPrevious: true, ahead: true });
  if (!reply) return <div className={styles['scroll']} aria-busy="true" />;
  if (!reply.ok) return <FailureNote error={reply.error} />;
  const { pieces, more } = reply.value;
  const looking = text.trim() !== '' || kind !== null;
  if (pieces.length === 0) {
    return (
      <div className={styles['empty']} role="status">
        <p className={styles['empty-title']}>{say(looking ? 'sell.none' : 'sell.no-pieces')}</p>
        <p>{say(looking ? 'sell.none.more' : 'sell.no-pieces.more')}</p>
      </div>
    );
  }
  return (
    <div className={styles['scroll']} data-pieces>
      <Cards pieces={pieces} />
      {more && <p className={styles['more']}>{say('sell.more')}</p>}
    </div>
  );
}

function Cards({ pieces }: { pieces: readonly Piece[] }) {
  const settled = useRested(pieces);
  const shown = settled === pieces ? pieces : pieces.slice(0, atOnce);
  return (
    <ul className={styles['grid']} aria-label={say('sell.pieces')}>
      {shown.map((piece, place) => (
        <li key={piece.pieceId} className={styles['item']}>
          <PieceCard piece={piece} tabbable={place === 0} />
        </li>
      ))}
    </ul>
  );
}
