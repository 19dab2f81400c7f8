import { useState } from 'react';
import { say } from '../../../shared/messages/screens.ts';
import { call } from '../../api/call.ts';
import { FailureNote } from '../../components/failure/failure-note.tsx';
import { Field } from '../../components/field/field.tsx';
import { Key } from '../../components/key/key.tsx';
import { takeSession } from '../../state/listen.ts';
import { PinPad } from './pin-pad.tsx';
import { useChoosePin } from './use-choose-pin.ts';
import styles from './sign-in.module.css';
import type { AppError } from '../../../shared/contract/app-error.ts';
import type { StaffTile } from '../../../shared/contract/staff.ts';

type SetPinProps = { readonly person: StaffTile; readonly onBack: (() => void) | null };

/** Head office's one-time code, then a PIN of one's own, twice: the first one here, or a new one for one forgotten. */
export function SetPin({ person, onBack }: SetPinProps) {
  const [code, setCode] = useState<string | null>(null);
  return (
    <div className={styles['entry']}>
      {!person.hasCode && (
        <p className={styles['lead']}>{say('sign-in.no-code', { name: person.displayName })}</p>
      )}
      {person.hasCode &&
        (code === null ? (
          <CodeEntry person={person} onCode={setCode} />
        ) : (
          <NewPin person={person} code={code} onOver={() => setCode(null)} />
        ))}
      {onBack && (
        <Key kind="quiet" onPress={onBack}>
          {say('sign-in.by-pin')}
        </Key>
      )}
    </div>
  );
}

function CodeEntry({ person, onCode }: { person: StaffTile; onCode: (code: string) => void }) {
  const [code, setCode] = useState('');
  const [checking, setChecking] = useState(false);
  const [failure, setFailure] = useState<AppError | null>(null);
  const ready = code.trim().length >= 4;

  async function check() {
    if (!ready || checking) return;
    setChecking(true);
    const reply = await call('staff.checkCode', { staffId: person.staffId, code });
    setChecking(false);
    if (reply.ok) return onCode(code);
    setCode('');
    return setFailure(reply.error);
  }

  return (
    <form
      className={styles['entry']}
      onSubmit={(event) => {
        event.preventDefault();
        void check();
      }}
    >
      <p className={styles['lead']}>{say('sign-in.code.lead')}</p>
      <Field label={say('sign-in.code')} value={code} onChange={setCode} large autoFocus />
      <Key kind="primary" className={styles['do']} disabled={!ready} busy={checking}>
        {say('next')}
      </Key>
      {failure && <FailureNote error={failure} />}
    </form>
  );
}

type NewPinProps = { readonly person: StaffTile; readonly code: string; readonly onOver: () => void };

function NewPin({ person, code, onOver }: NewPinProps) {
  const [working, setWorking] = useState(false);
  const [failure, setFailure] = useState<AppError | null>(null);
  async function set(pin: string) {
    setWorking(true);
    const reply = await call('staff.setPin', { staffId: person.staffId, code, pin });
    setWorking(false);
    if (reply.ok) return takeSession(reply.value);
    return reply.error.code === 'pin-code.wrong' ? onOver() : setFailure(reply.error);
  }

  const { isAgain, problem, take } = useChoosePin((pin) => void set(pin), code);
  const title = say(isAgain ? 'set-up.pin.again' : 'set-up.pin', { name: person.displayName });

  return (
    <>
      <p className={styles['lead']}>{title}</p>
      <PinPad key={isAgain ? 'again' : 'first'} label={title} waiting={working} onPin={take} />
      <div className={styles['answer']} role="alert">
        {(problem ?? failure?.message) && <p>{problem ?? failure?.message}</p>}
      </div>
    </>
  );
}
