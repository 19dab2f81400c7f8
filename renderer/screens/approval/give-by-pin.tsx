import { useState } from 'react';
import { say } from '../../../shared/messages/screens.ts';
import { call } from '../../api/call.ts';
import { refresh, useReply } from '../../api/use-reply.ts';
import { FailureDetails } from '../../components/failure/failure-details.tsx';
import { StaffTiles } from '../../components/staff-tiles/staff-tiles.tsx';
import { personOf } from '../../scanner/badges.ts';
import { useBadges } from '../../scanner/use-badges.ts';
import { PinPad } from '../sign-in/pin-pad.tsx';
import { useCountdown } from '../sign-in/use-countdown.ts';
import { OfficeCode } from './office-code.tsx';
import { TimeLeft } from './time-left.tsx';
import styles from './approval.module.css';
import type { AppError } from '../../../shared/contract/app-error.ts';
import type { ApprovalId, StaffId } from '../../../shared/ids.ts';
import type { ApprovalRequest } from './use-approval-request.ts';

type GiveProps = {
  readonly request: ApprovalRequest;
  readonly onGiven: (approvalId: ApprovalId, givenBy: string) => void;
  readonly onAgain: () => void;
};

/** The manager touches their name and keys in their PIN; who is signed in stays signed in. */
export function GiveByPin({ request, onGiven, onAgain }: GiveProps) {
  const { approvalId, givers } = request;
  const [chosenId, setChosenId] = useState<StaffId | null>(
    givers.length === 1 ? (givers[0]?.staffId ?? null) : null,
  );
  const [checking, setChecking] = useState(false);
  const [refusals, setRefusals] = useState(0);
  const [failure, setFailure] = useState<AppError | null>(null);
  // Asked again after a wrong PIN: who must wait now is the till's to say.
  const tiles = useReply('staff.tiles', {});
  const current = tiles?.ok ? tiles.value : givers;
  const chosen = current.find(({ staffId }) => staffId === chosenId) ?? null;
  const wait = useCountdown(chosen?.waitSeconds ?? 0);
  // With a code from head office the request waits as long as a telephone call takes.
  const [lastsSeconds, setLastsSeconds] = useState(request.secondsLeft);
  const left = useCountdown(lastsSeconds);

  // A manager's badge chooses them; their PIN is asked all the same.
  useBadges((code) => {
    void personOf(code, setFailure).then((staffId) => {
      if (staffId === null || !givers.some((giver) => giver.staffId === staffId)) return;
      setChosenId(staffId);
      setFailure(null);
    });
  });

  async function give(pin: string) {
    if (!chosen) return;
    setChecking(true);
    const reply = await call('approvals.giveByPin', { approvalId, staffId: chosen.staffId, pin });
    setChecking(false);
    if (reply.ok) return onGiven(approvalId, reply.value.givenBy);
    setRefusals((count) => count + 1);
    setFailure(reply.error);
    return refresh('staff.tiles');
  }

  const over = left === 0 || failure?.code === 'approval.over';
  if (givers.length === 0) return <p className={styles['way']}>{say('approval.no-way')}</p>;
  if (failure?.code === 'rights.stale' && !over)
    return (
      <OfficeCode
        act={{ kind: 'approval', approvalId }}
        onAsked={setLastsSeconds}
        onOpen={() => setFailure(null)}
      />
    );
  return (
    <section className={styles['way']} aria-label={say('approval.givers')}>
      <StaffTiles
        small
        label={say('approval.givers')}
        people={current.filter(({ staffId }) => givers.some((giver) => giver.staffId === staffId))}
        chosen={chosenId}
        onChoose={(staffId) => {
          setChosenId(staffId);
          setFailure(null);
        }}
      />
      <p className={styles['lead']}>
        {chosen ? say('approval.pin', { name: chosen.displayName }) : say('approval.choose')}
      </p>
      <PinPad
        label={say('approval.pad')}
        waiting={checking}
        disabled={!chosen || over || wait > 0 || chosen.needsManager}
        refusals={refusals}
        onPin={(pin) => void give(pin)}
      />
      <div className={styles['answer']} role="alert">
        {chosen?.needsManager && <p>{say('sign-in.needs-manager')}</p>}
        {!over && wait > 0 && <p>{say('sign-in.wait', { seconds: wait })}</p>}
        {!over && wait === 0 && failure && (
          <>
            <p>{failure.message}</p>
            <FailureDetails code={failure.code} />
          </>
        )}
      </div>
      <TimeLeft seconds={over ? 0 : left} onAgain={onAgain} />
    </section>
  );
}
