import { say } from '../../../shared/messages/screens.ts';
import { useReply } from '../../api/use-reply.ts';
import { useFirstShown } from '../../components/use-first-shown.ts';
import { FailureNote } from '../../components/failure/failure-note.tsx';
import { PieceCard } from './piece-card.tsx';
import { useSearch } from './search-store.ts';
import styles from './piece-grid.module.css';
import type { PieceCard as Piece } from '../../../shared/contract/catalogue.ts';

/** A card and the gap beside it, and what of the window is no place for cards, in pixels; see the styles. */
const card = { width: 248, height: 258 };
const taken = { width: 520, height: 180 };

/** As many cards as the window shows, the last row in part. */
function screenful(): number {
  const columns = Math.floor((window.innerWidth - taken.width) / card.width);
  const rows = Math.ceil((window.innerHeight - taken.height) / card.height);
  return Math.max(1, columns) * Math.max(1, rows);
}

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
  const shown = useFirstShown(pieces, screenful());
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
