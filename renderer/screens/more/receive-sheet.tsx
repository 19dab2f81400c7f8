import { useState } from 'react';
import { say } from '../../../shared/messages/screens.ts';
import { call } from '../../api/call.ts';
import { refresh } from '../../api/use-reply.ts';
import { FailureNote } from '../../components/failure/failure-note.tsx';
import { Key } from '../../components/key/key.tsx';
import { PieceDrawing } from '../../components/piece-drawing/piece-drawing.tsx';
import { Sheet } from '../../components/sheet/sheet.tsx';
import { closeSheet } from '../../state/place-store.ts';
import { useTill } from '../../state/till-store.ts';
import { tell } from '../../state/toast-store.ts';
import { completePiece, drawingOf, emptyPiece } from './receive-draft.ts';
import { ReceiveFields } from './receive-fields.tsx';
import styles from './receive.module.css';
import type { AppError } from '../../../shared/contract/app-error.ts';

/** A new piece of the boutique: what it is, and what it costs. */
export function ReceiveSheet() {
  const status = useTill((state) => state.status);
  const [draft, setDraft] = useState(emptyPiece);
  const [failure, setFailure] = useState<AppError | null>(null);
  const piece = status && completePiece(draft, status.currency, status.taxRateBp);

  async function receive() {
    if (!piece) return;
    const reply = await call('catalogue.receive', { pieces: [piece] });
    if (!reply.ok) return setFailure(reply.error);
    refresh('catalogue.search');
    closeSheet();
    return tell(say('receive.done', { name: piece.name, code: piece.code }));
  }

  return (
    <Sheet
      title={say('receive.open')}
      onClose={closeSheet}
      keys={
        <Key kind="primary" className={styles['do']} disabled={!piece} onPress={() => void receive()}>
          {say('receive.do')}
        </Key>
      }
    >
      <div className={styles['columns']}>
        <div className={styles['picture']}>
          <PieceDrawing drawing={drawingOf(draft)} />
        </div>
        <ReceiveFields draft={draft} onChange={setDraft} currency={status?.currency ?? 'LAK'} />
      </div>
      {failure && <FailureNote error={failure} />}
    </Sheet>
  );
}
