import { useState } from 'react';
import { say } from '../../../shared/messages/screens.ts';
import { call } from '../../api/call.ts';
import { FailureNote } from '../../components/failure/failure-note.tsx';
import { Key } from '../../components/key/key.tsx';
import { tell } from '../../state/toast-store.ts';
import { PinPad } from '../sign-in/pin-pad.tsx';
import { useChoosePin } from '../sign-in/use-choose-pin.ts';
import { Section } from './section.tsx';
import styles from './more.module.css';
import type { AppError } from '../../../shared/contract/app-error.ts';

/**
 * One's second PIN, for being forced: the same words whether there is one or not. What it is for is not said before its
 * key was touched, for whoever forces somebody reads along.
 */
export function SecondPin() {
  const [step, setStep] = useState<'closed' | 'own' | 'second'>('closed');
  const [own, setOwn] = useState('');
  const [failure, setFailure] = useState<AppError | null>(null);

  async function set(pin: string, duressPin: string | null) {
    setStep('closed');
    setOwn('');
    const reply = await call('staff.setDuressPin', { pin, duressPin });
    if (reply.ok) return tell(say('second-pin.done'));
    return setFailure(reply.error);
  }

  return (
    <Section title={say('second-pin.title')}>
      {failure && step === 'closed' && <FailureNote error={failure} />}
      {step === 'closed' && (
        <div className={styles['keys']}>
          <Key onPress={() => setStep('own')}>{say('second-pin.set')}</Key>
        </div>
      )}
      {step === 'own' && (
        <>
          <p className={styles['lead']}>{say('second-pin.lead')}</p>
          <div className={styles['pin']}>
            <p className={styles['lead']}>{say('second-pin.own')}</p>
            <PinPad
              label={say('second-pin.own')}
              onPin={(pin) => {
                setOwn(pin);
                setStep('second');
              }}
            />
          </div>
        </>
      )}
      {step === 'second' && (
        <NewSecondPin onPin={(pin) => void set(own, pin)} onNone={() => void set(own, null)} />
      )}
    </Section>
  );
}

function NewSecondPin({ onPin, onNone }: { onPin: (pin: string) => void; onNone: () => void }) {
  const { isAgain, problem, take } = useChoosePin(onPin);
  const title = say(isAgain ? 'set-up.pin.again' : 'second-pin.choose');
  return (
    <div className={styles['pin']}>
      <p className={styles['lead']}>{title}</p>
      <PinPad key={isAgain ? 'again' : 'first'} label={title} onPin={take} />
      {problem && <p role="alert">{problem}</p>}
      <Key kind="quiet" onPress={onNone}>
        {say('second-pin.none')}
      </Key>
    </div>
  );
}
