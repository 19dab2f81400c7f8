import { useState } from 'react';
import { say } from '../../../shared/messages/screens.ts';
import { FailureNote } from '../../components/failure/failure-note.tsx';
import { PinPad } from '../sign-in/pin-pad.tsx';
import { Step } from './step.tsx';
import styles from './start.module.css';
import type { AppError } from '../../../shared/contract/app-error.ts';

type PinStepProps = {
  readonly failure: AppError | null;
  readonly working: boolean;
  readonly onBack: () => void;
  readonly onPin: (pin: string) => void;
};

/** The first manager's PIN, typed twice. */
export function PinStep({ failure, working, onBack, onPin }: PinStepProps) {
  const [first, setFirst] = useState<string | null>(null);
  const [differs, setDiffers] = useState(false);

  function take(pin: string) {
    if (first === null) {
      setDiffers(false);
      return setFirst(pin);
    }
    setFirst(null);
    if (pin === first) return onPin(pin);
    return setDiffers(true);
  }

  return (
    <Step
      count={3}
      title={say(first === null ? 'set-up.pin' : 'set-up.pin.again')}
      lead={say('set-up.pin.lead')}
      onBack={onBack}
    >
      <div className={styles['pin']}>
        <PinPad
          key={first === null ? 'first' : 'again'}
          label={say(first === null ? 'set-up.pin' : 'set-up.pin.again')}
          waiting={working}
          onPin={take}
        />
      </div>
      <p className={styles['pin-word']} role="status">
        {working && say('set-up.working')}
        {differs && say('set-up.pin.differs')}
      </p>
      {failure && <FailureNote error={failure} />}
    </Step>
  );
}
