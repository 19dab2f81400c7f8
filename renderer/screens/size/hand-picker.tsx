import { Label, Radio, RadioGroup } from 'react-aria-components';
import { fingers, hands } from '../../../shared/domain/line-size.ts';
import { say } from '../../../shared/messages/screens.ts';
import { Choice } from '../../components/choice/choice.tsx';
import { join } from '../../components/join-classes.ts';
import { handBox, handOutline, nailOf, ringOn } from './hand-outline.ts';
import styles from './hand.module.css';
import type { Finger, Hand } from '../../../shared/domain/line-size.ts';

type HandPickerProps = {
  readonly hand: Hand;
  readonly finger: Finger;
  readonly onHand: (hand: Hand) => void;
  readonly onFinger: (finger: Finger) => void;
};

const outline = handOutline();

/** The client's hand as they see it themselves: touch the finger the ring is for. */
export function HandPicker({ hand, finger, onHand, onFinger }: HandPickerProps) {
  return (
    <div className={styles['picker']}>
      <Choice
        label={say('size.hand')}
        unlabelled
        value={hand}
        onChange={onHand}
        options={hands.map((value) => ({ value, word: say(`size.hand.${value}`) }))}
      />
      <RadioGroup
        className={join(styles['hand'], styles[hand])}
        value={finger}
        onChange={(chosen) => {
          const found = fingers.find((candidate) => candidate === chosen);
          if (found) onFinger(found);
        }}
      >
        <Label className="unseen">{say('size.finger')}</Label>
        <HandDrawing finger={finger} />
        {fingers.map((value) => (
          <Radio key={value} value={value} className={join(styles['finger'], styles[value])}>
            <span className="unseen">{say(`size.finger.${value}`)}</span>
          </Radio>
        ))}
      </RadioGroup>
      <p className={styles['for']}>{say('size.for', { hand, finger })}</p>
    </div>
  );
}

function HandDrawing({ finger }: { finger: Finger }) {
  const { band, stone } = ringOn(finger);
  return (
    <svg className={styles['drawing']} viewBox={`0 0 ${handBox.width} ${handBox.height}`} aria-hidden="true">
      <path className={styles['skin']} d={outline} />
      {fingers.map((each) => (
        <path key={each} className={styles['nail']} d={nailOf(each)} />
      ))}
      <path className={styles['band']} d={band} />
      <circle className={styles['stone']} cx={stone[0]} cy={stone[1]} r="4.5" />
    </svg>
  );
}
