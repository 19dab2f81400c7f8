import { useState } from 'react';
import { say } from '../../../shared/messages/screens.ts';
import { call } from '../../api/call.ts';
import { dayAndTime } from '../../components/dates.ts';
import { Key } from '../../components/key/key.tsx';
import { headOfficeMark } from '../../frame/marks.ts';
import { Dot } from '../../components/mark/dot.tsx';
import { useMay } from '../../state/rights.ts';
import { setStatus, useTill } from '../../state/till-store.ts';
import { tellFailure } from '../../state/toast-store.ts';
import { Enrol } from './enrol.tsx';
import { Section } from './section.tsx';
import styles from './more.module.css';
import type { TillStatus } from '../../../shared/contract/till.ts';

/** How the till stands with head office, and the way to get there. */
export function HeadOffice() {
  const status = useTill((state) => state.status);
  const mayEnrol = useMay('enrol till');
  if (!status) return null;
  const { state } = status.sync;
  const enrolled = state !== 'not enrolled';
  // A head office that refuses what the till sends has to let it in anew.
  const enrolNow = !enrolled || state === 'refused';
  return (
    <Section title={say('sync.title')}>
      {enrolled ? (
        <Standing status={status} />
      ) : (
        <p className={styles['lead']}>{say('sync.not-enrolled.details')}</p>
      )}
      {!enrolled && status.sample && <p className={styles['lead']}>{say('sync.sample')}</p>}
      {enrolNow &&
        !status.sample &&
        (mayEnrol ? <Enrol /> : <p className={styles['lead']}>{say('sync.ask-manager')}</p>)}
    </Section>
  );
}

function Standing({ status }: { status: TillStatus }) {
  const { sync, timeZone } = status;
  const [trying, setTrying] = useState(false);

  async function tryNow() {
    setTrying(true);
    const reply = await call('sync.now', {});
    setTrying(false);
    const { status: latest } = useTill.getState();
    if (!reply.ok) tellFailure(reply.error);
    else if (latest) setStatus({ ...latest, sync: reply.value });
  }

  return (
    <>
      <dl className={styles['facts']}>
        <div>
          <dt>{say('sync.address')}</dt>
          <dd>{sync.headOffice}</dd>
        </div>
        <div>
          <dt>{say('sync.state')}</dt>
          <dd>
            <Dot tone={headOfficeMark(sync, timeZone).tone} /> {say(`sync.state.${sync.state}`)}
          </dd>
        </div>
        <div>
          <dt>{say('sync.backlog')}</dt>
          <dd>{sync.backlog}</dd>
        </div>
        <div>
          <dt>{say('sync.last')}</dt>
          <dd>{sync.lastSyncAt === null ? say('sync.never') : dayAndTime(sync.lastSyncAt, timeZone)}</dd>
        </div>
      </dl>
      {sync.problem !== null && <p className={styles['lead']}>{sync.problem}</p>}
      <div className={styles['keys']}>
        <Key busy={trying} onPress={() => void tryNow()}>
          {say(trying ? 'sync.trying' : 'sync.try')}
        </Key>
      </div>
    </>
  );
}
