import { useState } from 'react';
import { say } from '../../../shared/messages/screens.ts';
import { call } from '../../api/call.ts';
import { FailureNote } from '../../components/failure/failure-note.tsx';
import { Field } from '../../components/field/field.tsx';
import { Key } from '../../components/key/key.tsx';
import { setStatus, useTill } from '../../state/till-store.ts';
import styles from './more.module.css';
import type { AppError } from '../../../shared/contract/app-error.ts';

/** Joins this till to a head office with the one-time code it gave. */
export function Enrol() {
  const [address, setAddress] = useState('https://');
  const [code, setCode] = useState('');
  const [working, setWorking] = useState(false);
  const [failure, setFailure] = useState<AppError | null>(null);
  const ready = URL.canParse(address.trim()) && code.trim().length >= 4;

  async function enrol() {
    setWorking(true);
    setFailure(null);
    const reply = await call('sync.enrol', { address: address.trim(), code: code.trim() });
    setWorking(false);
    if (!reply.ok) return setFailure(reply.error);
    const { status } = useTill.getState();
    if (status) setStatus({ ...status, sync: reply.value });
    return undefined;
  }

  return (
    <form
      className={styles['enrol']}
      onSubmit={(event) => {
        event.preventDefault();
        if (ready && !working) void enrol();
      }}
    >
      <Field label={say('enrol.address')} value={address} onChange={setAddress} />
      <Field label={say('enrol.code')} hint={say('enrol.code.hint')} value={code} onChange={setCode} />
      {failure && <FailureNote error={failure} />}
      <div className={styles['keys']}>
        <Key disabled={!ready} busy={working}>
          {say(working ? 'enrol.working' : 'enrol.do')}
        </Key>
      </div>
    </form>
  );
}
