import { useEffect, useState } from 'react';
import { sizeKindOf } from '../../../shared/domain/line-size.ts';
import { say } from '../../../shared/messages/screens.ts';
import { Amount } from '../../components/amount/amount.tsx';
import { Key } from '../../components/key/key.tsx';
import { PieceDetail } from '../../components/piece-detail.tsx';
import { PieceDrawing } from '../../components/piece-drawing/piece-drawing.tsx';
import { sizeWords } from '../../components/size-words.ts';
import { Sheet } from '../../components/sheet/sheet.tsx';
import { closeSheet, openSheet } from '../../state/place-store.ts';
import { useSale } from '../../state/sale-store.ts';
import { ApprovalSheet } from '../approval/approval-sheet.tsx';
import { DiscountEntry } from './discount-entry.tsx';
import { LineQuantity } from './line-quantity.tsx';
import { giveApproved, removeLine } from './sale-actions.ts';
import styles from './line-sheet.module.css';
import type { LineDiscount } from '../../../shared/domain/sale.ts';
import type { LineId } from '../../../shared/ids.ts';

/** One line opened: its discount, how many, or off it goes. */
export function LineSheet({ lineId }: { lineId: LineId }) {
  const line = useSale(({ sale }) => sale?.lines.find((candidate) => candidate.lineId === lineId));
  const total = useSale(({ totals }) => totals?.lines.find((candidate) => candidate.lineId === lineId));
  const gone = !line || !total;
  // The line may go while it is open: undone, voided, or taken off from the panel.
  useEffect(() => {
    if (gone) closeSheet();
  }, [gone]);
  const [asked, setAsked] = useState<LineDiscount | null>(null);
  if (gone) return null;
  if (asked) {
    return (
      <ApprovalSheet
        what={{ kind: 'discount', lineId, discount: asked }}
        onGiven={(approvalId, givenBy) => {
          setAsked(null);
          void giveApproved({ lineId, discount: asked, approvalId }, givenBy);
        }}
        onClose={() => setAsked(null)}
      />
    );
  }
  return (
    <Sheet title={line.name} onClose={closeSheet}>
      <div className={styles['columns']}>
        <div className={styles['piece']}>
          <div className={styles['picture']}>
            <PieceDrawing drawing={line.drawing} />
          </div>
          <p className={styles['detail']}>
            <PieceDetail detail={line.detail} code={line.code} />
          </p>
          <p className={styles['price']}>
            <Amount amount={total.net} size="total" />
            {total.discount.minor !== 0 && (
              <s className={styles['before']}>
                <span className="unseen">{say('line.before')}</span>
                <Amount amount={total.gross} />
              </s>
            )}
          </p>
          {!line.serialised && <LineQuantity line={line} />}
          {sizeKindOf(line.kind) !== null && (
            <Key
              icon="gauge"
              shortcut="F3"
              className={styles['size']}
              onPress={() => openSheet({ kind: 'size', lineId })}
            >
              {line.size ? sizeWords(line.size) : say('size.none')}
            </Key>
          )}
          <Key icon="trash" className={styles['remove']} onPress={() => void removeLine(lineId, line.name)}>
            {say('line.remove')}
          </Key>
        </div>
        <DiscountEntry line={line} onOverLimit={setAsked} />
      </div>
    </Sheet>
  );
}
