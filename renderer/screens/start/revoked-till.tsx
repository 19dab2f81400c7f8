import { useState } from 'react';
import { say } from '../../../shared/messages/screens.ts';
import { call } from '../../api/call.ts';
import { FailureNote } from '../../components/failure/failure-note.tsx';
import { Field } from '../../components/field/field.tsx';
import { Key } from '../../components/key/key.tsx';
import { setStart } from '../../state/till-store.ts';
import styles from './start.module.css';
import type { AppError } from '../../../shared/contract/app-error.ts';

/** A till that head office has blocked: only a new code from there opens it again. */
export function RevokedTill() {
  const [code, setCode] = useState('');
  const [working, setWorking] = useState(false);
  const [failure, setFailure] = useState<AppError | null>(null);
  const ready = code.trim().length >= 4;

  async function enrol() {
    setWorking(true);
    setFailure(null);
    const reply = await call('start.enrolAnew', { code: code.trim() });
    setWorking(false);
    if (reply.ok) setStart(reply.value);
    else setFailure(reply.error);
  }

  return (
    <form
      className={styles['form']}
      onSubmit={(event) => {
        event.preventDefault();
        if (ready && !working) void enrol();
      }}
    >
      <h1 className={styles['title']}>{say('revoked.title')}</h1>
      <p className={styles['lead']}>{say('revoked.lead')}</p>
      <Field
        label={say('enrol.code')}
        hint={say('enrol.code.hint')}
        value={code}
        onChange={setCode}
        large
        autoFocus
      />
      {failure && <FailureNote error={failure} />}
      <div className={styles['keys']}>
        <Key kind="primary" disabled={!ready} busy={working}>
          {say(working ? 'enrol.working' : 'enrol.do')}
        </Key>
      </div>
    </form>
  );
}
