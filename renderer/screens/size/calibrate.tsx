import { useState } from 'react';
import { say } from '../../../shared/messages/screens.ts';
import { FailureNote } from '../../components/failure/failure-note.tsx';
import { Key } from '../../components/key/key.tsx';
import { Sheet } from '../../components/sheet/sheet.tsx';
import { Stick } from './stick.tsx';
import { keepScreenScale, useScreenScale } from './use-screen-scale.ts';
import styles from './gauge.module.css';
import sizeStyles from './size.module.css';
import type { AppError } from '../../../shared/contract/app-error.ts';

/** ISO/IEC 7810 ID-1, what every bank card is: 85.60 by 53.98 mm, corners of 3.18 mm. */
const card = { widthMm: 85.6, heightMm: 53.98, cornerMm: 3.18 } as const;

/** The card's width in half pixels, from a coarse display to what the sheet holds. */
const bounds = { least: 400, most: 1_360 } as const;

/** Tells the till how large a millimetre is on this display, by a card everybody has. */
export function Calibrate({ onClose }: { onClose: () => void }) {
  const { pxPerMm } = useScreenScale();
  const [halfPixels, setHalfPixels] = useState(() => Math.round(card.widthMm * pxPerMm * 2));
  const [failure, setFailure] = useState<AppError | null>(null);
  const width = halfPixels / 2;
  const perMm = width / card.widthMm;
  const height = card.heightMm * perMm;

  async function keep() {
    const reply = await keepScreenScale(perMm);
    if (reply.ok) onClose();
    else setFailure(reply.error);
  }

  return (
    <Sheet
      title={say('size.calibrate.title')}
      onClose={onClose}
      keys={
        <Key kind="primary" className={sizeStyles['keep']} onPress={() => void keep()}>
          {say('size.calibrate.keep')}
        </Key>
      }
    >
      <p>{say('size.calibrate.lead')}</p>
      <div className={styles['card']}>
        <svg width={width + 2} height={height + 40} aria-hidden="true">
          <rect
            className={styles['edges']}
            x={1}
            y={20}
            width={width}
            height={height}
            rx={card.cornerMm * perMm}
          />
          <path className={styles['line']} d={`M1,0v${height + 40}M${width + 1},0v${height + 40}`} />
        </svg>
        <p className={styles['word']}>{say('size.calibrate.card')}</p>
      </div>
      <Stick
        label={say('size.calibrate.slider')}
        least={bounds.least}
        most={bounds.most}
        value={halfPixels}
        onChange={setHalfPixels}
        words={`${width} px`}
        fewer={say('size.calibrate.narrower')}
        more={say('size.calibrate.wider')}
      />
      {failure && <FailureNote error={failure} />}
    </Sheet>
  );
}
