import { useState } from 'react';
import { isWeakPin } from '../../../shared/domain/pin.ts';
import { errors } from '../../../shared/messages/errors.ts';
import { say } from '../../../shared/messages/screens.ts';
import { PinPad } from '../sign-in/pin-pad.tsx';
import { Step } from './step.tsx';
import styles from './start.module.css';

type PinStepProps = {
  readonly count: number;
  readonly name: string;
  readonly onBack: () => void;
  readonly onPin: (pin: string) => void;
};

/** A person's own PIN, typed twice. One that is easy to guess is refused at once. */
export function PinStep({ count, name, onBack, onPin }: PinStepProps) {
  const [first, setFirst] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const title = say(first === null ? 'set-up.pin' : 'set-up.pin.again', { name });

  function take(pin: string) {
    setProblem(null);
    if (first === null) return isWeakPin(pin) ? setProblem(errors['pin.weak']) : setFirst(pin);
    if (pin === first) return onPin(pin);
    setFirst(null);
    return setProblem(say('set-up.pin.differs'));
  }

  return (
    <Step count={count} title={title} lead={say('set-up.pin.lead')} onBack={onBack}>
      <div className={styles['pin']}>
        <PinPad key={first === null ? 'first' : 'again'} label={title} onPin={take} />
      </div>
      <p className={styles['pin-word']} role="alert">
        {problem}
      </p>
    </Step>
  );
}
