import { say } from '../../../shared/messages/screens.ts';
import { useReply } from '../../api/use-reply.ts';
import { Amount } from '../../components/amount/amount.tsx';
import { FailureNote } from '../../components/failure/failure-note.tsx';
import { Key } from '../../components/key/key.tsx';
import { PieceDrawing } from '../../components/piece-drawing/piece-drawing.tsx';
import { Sheet } from '../../components/sheet/sheet.tsx';
import { closeSheet } from '../../state/place-store.ts';
import { changeSale } from '../../state/sale-store.ts';
import { CostFact } from './cost-fact.tsx';
import { pieceFacts } from './piece-facts.ts';
import styles from './piece-sheet.module.css';
import type { PieceId } from '../../../shared/ids.ts';

/** A piece opened for the client to look at. */
export function PieceSheet({ pieceId }: { pieceId: PieceId }) {
  const reply = useReply('catalogue.piece', { pieceId });
  if (!reply) return null;
  if (!reply.ok) {
    return (
      <Sheet title={say('piece.title')} onClose={closeSheet}>
        <FailureNote error={reply.error} />
      </Sheet>
    );
  }
  const { card, cost } = reply.value;
  return (
    <Sheet title={card.name} onClose={closeSheet} keys={<AddKeys piece={card} />}>
      <div className={styles['columns']}>
        <div className={styles['picture']}>
          <PieceDrawing drawing={card.drawing} title={card.name} />
        </div>
        <div>
          <p className={styles['price']}>
            <Amount amount={card.price} size="total" />
          </p>
          <dl className={styles['facts']}>
            {pieceFacts(reply.value).map(({ name, value }) => (
              <div key={name + value}>
                <dt>{name}</dt>
                <dd>{value}</dd>
              </div>
            ))}
            <div>
              <dt>{say('piece.cost')}</dt>
              <dd>
                <CostFact cost={cost} />
              </dd>
            </div>
          </dl>
        </div>
      </div>
    </Sheet>
  );
}

type Piece = { readonly pieceId: PieceId; readonly state: 'in stock' | 'held' | 'sold' };

function AddKeys({ piece: { pieceId, state } }: { piece: Piece }) {
  async function add() {
    if (await changeSale('sales.addPiece', { pieceId })) closeSheet();
  }
  return (
    <>
      {state !== 'in stock' && <p className={styles['away']}>{say(`state.${state}.long`)}</p>}
      <Key
        kind="primary"
        className={styles['add']}
        disabled={state !== 'in stock'}
        autoFocus={state === 'in stock'}
        onPress={() => void add()}
      >
        {say('piece.add')}
      </Key>
    </>
  );
}
