import {
  formatMillimetres,
  nameRingSize,
  ringDiameter,
  ringSizesOf,
} from '../../../shared/domain/ring-size.ts';
import { sizeSystems } from '../../../shared/domain/ring-size/scale.ts';
import { say } from '../../../shared/messages/screens.ts';
import { Choice } from '../../components/choice/choice.tsx';
import { FingerGauge } from './finger-gauge.tsx';
import { HandPicker } from './hand-picker.tsx';
import { SizeTable } from './size-table.tsx';
import { Stick } from './stick.tsx';
import styles from './size.module.css';
import type { LineSize } from '../../../shared/domain/line-size.ts';
import type { RingSize } from '../../../shared/domain/ring-size.ts';
import type { SizeSystem } from '../../../shared/domain/ring-size/scale.ts';

type RingLineSize = Extract<LineSize, { kind: 'ring' }>;
type RingSizeEntryProps = {
  readonly draft: RingLineSize;
  readonly onChange: (draft: RingLineSize) => void;
  readonly onCalibrate: () => void;
};

/** The finger on the left, its size on the right, and the same size everywhere else below. */
export function RingSizeEntry({ draft, onChange, onCalibrate }: RingSizeEntryProps) {
  const { hand, finger, size } = draft;
  const sizes = ringSizesOf(size.system);
  const place = sizes.findIndex(({ text }) => text === size.text);
  const across = ringDiameter(size.circumferenceHundredthMm);
  const measures = {
    round: formatMillimetres(size.circumferenceHundredthMm),
    across: formatMillimetres(across),
  };
  return (
    <div className={styles['columns']}>
      <div className={styles['body']}>
        <HandPicker
          hand={hand}
          finger={finger}
          onHand={(chosen) => onChange({ ...draft, hand: chosen })}
          onFinger={(chosen) => onChange({ ...draft, finger: chosen })}
        />
        <FingerGauge diameterHundredthMm={across} onCalibrate={onCalibrate} />
      </div>
      <div className={styles['body']}>
        <Choice
          label={say('size.system')}
          unlabelled
          value={size.system}
          onChange={(system) => onChange({ ...draft, size: inSystem(size, system) })}
          options={sizeSystems.map((value) => ({ value, word: value }))}
        />
        <p className={styles['large']}>{size.text}</p>
        <p className={styles['measures']}>{say('size.measures', measures)}</p>
        <Stick
          label={say('size.scale.ring')}
          least={0}
          most={sizes.length - 1}
          value={place}
          onChange={(index) => onChange({ ...draft, size: sizes[index] ?? size })}
          words={`${size.system} ${size.text}, ${say('size.measures', measures)}`}
          fewer={say('size.smaller')}
          more={say('size.larger')}
          autoFocus
        />
        <SizeTable size={size} />
      </div>
    </div>
  );
}

/** The size nearest to it in another system; where that has none, its nearest end. */
function inSystem(size: RingSize, system: SizeSystem): RingSize {
  const named = nameRingSize(size.circumferenceHundredthMm, system);
  if (named.ok) {
    const { circumferenceHundredthMm, text } = named.value;
    return { circumferenceHundredthMm, system, text };
  }
  const sizes = ringSizesOf(system);
  const smallest = sizes[0];
  const beyond = smallest && size.circumferenceHundredthMm < smallest.circumferenceHundredthMm;
  return (beyond ? smallest : sizes.at(-1)) ?? size;
}
