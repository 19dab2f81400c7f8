import { GridList, GridListItem } from 'react-aria-components';
import { say } from '../../../shared/messages/screens.ts';
import { useReply } from '../../api/use-reply.ts';
import { FailureNote } from '../../components/failure/failure-note.tsx';
import { openSheet } from '../../state/place-store.ts';
import { PieceCard } from './piece-card.tsx';
import { useSearch } from './search-store.ts';
import styles from './piece-grid.module.css';

/** The pieces that fit what is looked for, at most sixty. The last answer stays until the next is there. */
export function PieceGrid() {
  const { text, kind } = useSearch();
  const reply = useReply('catalogue.search', { text, kind }, { keepPrevious: true });
  if (!reply) return <div className={styles['grid']} aria-busy="true" />;
  if (!reply.ok) return <FailureNote error={reply.error} />;
  const { pieces, more } = reply.value;
  if (pieces.length === 0) {
    return (
      <div className={styles['empty']} role="status">
        <p className={styles['empty-title']}>{say('sell.none')}</p>
        <p>{say('sell.none.more')}</p>
      </div>
    );
  }
  return (
    <div className={styles['scroll']} data-pieces>
      <GridList
        aria-label={say('sell.pieces')}
        layout="grid"
        className={styles['grid'] ?? ''}
        items={pieces.map((piece) => ({ id: piece.pieceId, piece }))}
        onAction={(key) => {
          const piece = pieces.find(({ pieceId }) => pieceId === key);
          if (piece) openSheet({ kind: 'piece', pieceId: piece.pieceId });
        }}
      >
        {({ piece }) => (
          <GridListItem textValue={piece.name} className={styles['item'] ?? ''}>
            <PieceCard piece={piece} />
          </GridListItem>
        )}
      </GridList>
      {more && <p className={styles['more']}>{say('sell.more')}</p>}
    </div>
  );
}
