import { say } from '../../../shared/messages/screens.ts';
import { PinPad } from '../sign-in/pin-pad.tsx';
import { useChoosePin } from '../sign-in/use-choose-pin.ts';
import { Step } from './step.tsx';
import styles from './start.module.css';

type PinStepProps = {
  readonly count: number;
  readonly name: string;
  readonly onBack: () => void;
  readonly onPin: (pin: string) => void;
};

/** A person's own PIN, typed twice. */
export function PinStep({ count, name, onBack, onPin }: PinStepProps) {
  const { isAgain, problem, take } = useChoosePin(onPin);
  const title = say(isAgain ? 'set-up.pin.again' : 'set-up.pin', { name });
  return (
    <Step count={count} title={title} lead={say('set-up.pin.lead')} onBack={onBack}>
      <div className={styles['pin']}>
        <PinPad key={isAgain ? 'again' : 'first'} label={title} onPin={take} />
      </div>
      <p className={styles['pin-word']} role="alert">
        {problem}
      </p>
    </Step>
  );
}
