import { braceletBounds } from '../../../shared/domain/bracelet-fit.ts';
import { say } from '../../../shared/messages/screens.ts';
import { plainMm } from '../../components/size-words.ts';
import { FitWords } from './fit-words.tsx';
import { Stick } from './stick.tsx';
import { WristDrawing } from './wrist-drawing.tsx';
import styles from './size.module.css';
import type { LineSize } from '../../../shared/domain/line-size.ts';

type BraceletLineSize = Extract<LineSize, { kind: 'bracelet' }>;
type BraceletSizeEntryProps = {
  readonly draft: BraceletLineSize;
  readonly onChange: (draft: BraceletLineSize) => void;
  readonly onCalibrate: () => void;
};

const { wristHundredthMm: wristBounds, addedMm: addedBounds } = braceletBounds;

/** The wrist as it was measured, and the millimetres that make the bracelet lie as liked. */
export function BraceletSizeEntry({ draft, onChange, onCalibrate }: BraceletSizeEntryProps) {
  const { wristHundredthMm, addedMm } = draft.fit;
  const wristMm = Math.round(wristHundredthMm / 100);
  const change = (fit: Partial<BraceletLineSize['fit']>) =>
    onChange({ ...draft, fit: { ...draft.fit, ...fit } });
  return (
    <div className={styles['columns']}>
      <WristDrawing fit={draft.fit} onCalibrate={onCalibrate} />
      <div className={styles['body']}>
        <p className={styles['name']}>{say('size.wrist')}</p>
        <p className={styles['measure']}>{say('size.mm', { mm: plainMm(wristHundredthMm) })}</p>
        <Stick
          label={say('size.wrist')}
          least={wristBounds.least / 100}
          most={wristBounds.most / 100}
          value={wristMm}
          onChange={(mm) => change({ wristHundredthMm: mm * 100 })}
          words={say('size.mm', { mm: wristMm })}
          fewer={say('size.wrist.less')}
          more={say('size.wrist.more')}
          autoFocus
        />
        <p className={styles['name']}>{say('size.fit')}</p>
        <p className={styles['measure']}>{say('size.added', { mm: addedMm })}</p>
        <Stick
          label={say('size.fit')}
          least={addedBounds.least}
          most={addedBounds.most}
          value={addedMm}
          onChange={(mm) => change({ addedMm: mm })}
          words={say('size.added', { mm: addedMm })}
          fewer={say('size.fit.less')}
          more={say('size.fit.more')}
        />
        <FitWords addedMm={addedMm} />
      </div>
    </div>
  );
}
