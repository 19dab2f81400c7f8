import { useState } from 'react';
import { say } from '../../../shared/messages/screens.ts';
import { call } from '../../api/call.ts';
import { FailureNote } from '../../components/failure/failure-note.tsx';
import { Field } from '../../components/field/field.tsx';
import { Key } from '../../components/key/key.tsx';
import { setStart } from '../../state/till-store.ts';
import styles from './start.module.css';
import type { AppError } from '../../../shared/contract/app-error.ts';

/** A till whose key is not here: the code from the sealed envelope opens it. */
export function LockedTill() {
  const [code, setCode] = useState('');
  const [trying, setTrying] = useState(false);
  const [failure, setFailure] = useState<AppError | null>(null);

  async function unlock() {
    setTrying(true);
    setFailure(null);
    const reply = await call('start.unlock', { recoveryCode: code.trim() });
    setTrying(false);
    if (reply.ok) setStart(reply.value);
    else setFailure(reply.error);
  }

  return (
    <form
      className={styles['form']}
      onSubmit={(event) => {
        event.preventDefault();
        if (code.trim() !== '' && !trying) void unlock();
      }}
    >
      <h1 className={styles['title']}>{say('locked.title')}</h1>
      <p className={styles['lead']}>{say('locked.lead')}</p>
      <Field
        label={say('recovery.code')}
        hint={say('locked.hint')}
        value={code}
        onChange={setCode}
        large
        autoFocus
      />
      {failure && <FailureNote error={failure} />}
      <div className={styles['keys']}>
        <Key kind="primary" disabled={code.trim() === ''} busy={trying}>
          {say(trying ? 'locked.trying' : 'locked.open')}
        </Key>
      </div>
    </form>
  );
}
