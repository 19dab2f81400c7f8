import { useEffect, useState } from 'react';
import { say } from '../../../shared/messages/screens.ts';
import { useReply } from '../../api/use-reply.ts';
import { Key } from '../../components/key/key.tsx';
import { Sheet } from '../../components/sheet/sheet.tsx';
import { closeSheet } from '../../state/place-store.ts';
import { changeSale, useSale } from '../../state/sale-store.ts';
import { BraceletSizeEntry } from './bracelet-size-entry.tsx';
import { Calibrate } from './calibrate.tsx';
import { KnownSizes } from './known-sizes.tsx';
import { RingSizeEntry } from './ring-size-entry.tsx';
import { firstDraft } from './size-draft.ts';
import styles from './size.module.css';
import type { LineSize } from '../../../shared/domain/line-size.ts';
import type { SaleLine } from '../../../shared/domain/sale.ts';
import type { LineId } from '../../../shared/ids.ts';

/** The finger or wrist that one line is for. */
export function SizeSheet({ lineId }: { lineId: LineId }) {
  const line = useSale(({ sale }) => sale?.lines.find((candidate) => candidate.lineId === lineId));
  const gone = !line;
  useEffect(() => {
    if (gone) closeSheet();
  }, [gone]);
  if (gone) return null;
  return <SizeOf line={line} />;
}

function SizeOf({ line }: { line: SaleLine }) {
  const piece = useReply('catalogue.piece', { pieceId: line.pieceId });
  const [changed, setChanged] = useState<LineSize | null>(null);
  const [calibrating, setCalibrating] = useState(false);
  if (!piece) return null;
  const draft = changed ?? firstDraft(line, piece.ok ? piece.value.sizeText : null);
  if (!draft) return null;
  if (calibrating) return <Calibrate onClose={() => setCalibrating(false)} />;

  async function keep(size: LineSize | null) {
    if (await changeSale('sizes.setLine', { lineId: line.lineId, size })) closeSheet();
  }

  const calibrate = () => setCalibrating(true);
  return (
    <Sheet
      title={say(`size.title.${draft.kind}`)}
      onClose={closeSheet}
      keys={
        <>
          {line.size && (
            <Key kind="quiet" className={styles['away']} onPress={() => void keep(null)}>
              {say('size.take-away')}
            </Key>
          )}
          <Key kind="primary" shortcut="Enter" className={styles['keep']} onPress={() => void keep(draft)}>
            {say('size.keep')}
          </Key>
        </>
      }
    >
      <KnownSizes kind={draft.kind} onChoose={setChanged} />
      {draft.kind === 'ring' ? (
        <RingSizeEntry draft={draft} onChange={setChanged} onCalibrate={calibrate} />
      ) : (
        <BraceletSizeEntry draft={draft} onChange={setChanged} onCalibrate={calibrate} />
      )}
    </Sheet>
  );
}
