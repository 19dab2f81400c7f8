import { formatMillimetres } from '../../../shared/domain/ring-size.ts';
import { say } from '../../../shared/messages/screens.ts';
import { Key } from '../../components/key/key.tsx';
import { useScreenScale } from './use-screen-scale.ts';
import styles from './gauge.module.css';

type FingerGaugeProps = { readonly diameterHundredthMm: number; readonly onCalibrate: () => void };

/** The inside of the ring as a circle at true scale: lay the ring on it and see. */
export function FingerGauge({ diameterHundredthMm, onCalibrate }: FingerGaugeProps) {
  const { pxPerMm, measured } = useScreenScale();
  const acrossPx = (diameterHundredthMm / 100) * pxPerMm;
  const box = acrossPx + 8;
  return (
    <div className={styles['gauge']}>
      <div className={styles['stage']}>
        <svg
          width={box}
          height={box}
          viewBox={`0 0 ${box} ${box}`}
          role="img"
          aria-label={say('size.gauge.label', { across: formatMillimetres(diameterHundredthMm) })}
        >
          <circle className={styles['circle']} cx={box / 2} cy={box / 2} r={acrossPx / 2} />
          <path className={styles['cross']} d={`M${box / 2 - 4},${box / 2}h8M${box / 2},${box / 2 - 4}v8`} />
        </svg>
      </div>
      <div className={styles['says']}>
        <p>{say(measured ? 'size.gauge' : 'size.gauge.guess')}</p>
        <Key kind="quiet" className={styles['set']} onPress={onCalibrate}>
          {say('size.calibrate')}
        </Key>
      </div>
    </div>
  );
}
