import { useState } from 'react';
import { say } from '../../../shared/messages/screens.ts';
import { call } from '../../api/call.ts';
import { refresh } from '../../api/use-reply.ts';
import { FailureDetails } from '../../components/failure/failure-details.tsx';
import { takeSession } from '../../state/listen.ts';
import { PinPad } from './pin-pad.tsx';
import { useCountdown } from './use-countdown.ts';
import styles from './sign-in.module.css';
import type { AppError } from '../../../shared/contract/app-error.ts';
import type { StaffTile } from '../../../shared/contract/staff.ts';

/** The six digits of the person chosen, or the reason why they must wait. */
export function PinEntry({ person }: { person: StaffTile | null }) {
  const [checking, setChecking] = useState(false);
  const [refusals, setRefusals] = useState(0);
  const [failure, setFailure] = useState<AppError | null>(null);
  const seconds = useCountdown(person?.waitSeconds ?? 0);

  async function signIn(pin: string) {
    if (!person) return;
    setChecking(true);
    const reply = await call('staff.signIn', { staffId: person.staffId, pin });
    setChecking(false);
    if (reply.ok) return takeSession(reply.value);
    setRefusals((count) => count + 1);
    setFailure(reply.error);
    return refresh('staff.tiles');
  }

  const needsManager = person?.needsManager ?? false;
  return (
    <div className={styles['entry']}>
      <PinPad
        label={say('sign-in.pad')}
        waiting={checking}
        disabled={!person || needsManager || seconds > 0}
        refusals={refusals}
        onPin={(pin) => void signIn(pin)}
      />
      <div className={styles['answer']} role="alert">
        {needsManager && <p>{say('sign-in.needs-manager')}</p>}
        {!needsManager && seconds > 0 && <p>{say('sign-in.wait', { seconds })}</p>}
        {!needsManager && seconds === 0 && failure && (
          <>
            <p>{failure.message}</p>
            <FailureDetails code={failure.code} />
          </>
        )}
      </div>
    </div>
  );
}
