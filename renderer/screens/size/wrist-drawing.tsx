import { say } from '../../../shared/messages/screens.ts';
import { Key } from '../../components/key/key.tsx';
import { plainMm } from '../../components/size-words.ts';
import { useScreenScale } from './use-screen-scale.ts';
import styles from './wrist.module.css';
import sizeStyles from './size.module.css';
import type { BraceletFit } from '../../../shared/domain/bracelet-fit.ts';

/** How much wider than high a wrist is. */
const flatness = 1.4;
/** The circumference of an ellipse that is one high (half) and so much wide, by Ramanujan's formula. */
const roundOfOne = Math.PI * (3 * (flatness + 1) - Math.sqrt((3 * flatness + 1) * (flatness + 3)));
const thicknessMm = 2.4;
const widestPx = 300;

/** The wrist from the elbow's side with the bracelet hanging on it: how much room there is, at true scale where it fits. */
export function WristDrawing({ fit, onCalibrate }: { fit: BraceletFit; onCalibrate: () => void }) {
  const { pxPerMm } = useScreenScale();
  const wristMm = fit.wristHundredthMm / 100;
  const lengthMm = wristMm + fit.addedMm;
  const [wrist, inside] = [halfHeight(wristMm), halfHeight(lengthMm)];
  // The band lies around the inside that was asked for, and rests on the wrist's upper side.
  const band = inside + thicknessMm / 2;
  const [width, height] = [2 * band * flatness + thicknessMm + 2, 2 * band + thicknessMm + 2];
  const top = thicknessMm + 1;
  const px = Math.min(pxPerMm, widestPx / width);
  return (
    <div className={sizeStyles['body']}>
      <div className={styles['stage']}>
        <svg
          width={width * px}
          height={height * px}
          viewBox={`${-width / 2} 0 ${width} ${height}`}
          role="img"
          aria-label={say('size.wrist.drawing', { wrist: plainMm(fit.wristHundredthMm), length: lengthMm })}
        >
          <ellipse className={styles['wrist']} cy={top + wrist} rx={wrist * flatness} ry={wrist} />
          <ellipse
            className={styles['band']}
            cy={top + inside}
            rx={band * flatness}
            ry={band}
            strokeWidth={thicknessMm}
          />
          <ellipse
            className={styles['light']}
            cy={top + inside}
            rx={band * flatness + thicknessMm * 0.18}
            ry={band + thicknessMm * 0.18}
          />
        </svg>
      </div>
      <dl className={styles['length']}>
        <dt>{say('size.length')}</dt>
        <dd>{say('size.mm', { mm: plainMm(Math.round(lengthMm * 100)) })}</dd>
      </dl>
      <Key kind="quiet" className={styles['set']} onPress={onCalibrate}>
        {say('size.calibrate')}
      </Key>
    </div>
  );
}

const halfHeight = (roundMm: number): number => roundMm / roundOfOne;
