import { useState } from 'react';
import { say } from '../../../shared/messages/screens.ts';
import { call } from '../../api/call.ts';
import { FailureNote } from '../../components/failure/failure-note.tsx';
import { Key } from '../../components/key/key.tsx';
import { useCountdown } from '../sign-in/use-countdown.ts';
import { CodeEntry } from './code-entry.tsx';
import { TimeLeft } from './time-left.tsx';
import styles from './approval.module.css';
import type { AppError } from '../../../shared/contract/app-error.ts';
import type { View } from '../../../shared/contract/contract.ts';
import type { ApprovalId } from '../../../shared/ids.ts';
import type { ApprovalRequest } from './use-approval-request.ts';

type GiveProps = {
  readonly request: ApprovalRequest;
  readonly onGiven: (approvalId: ApprovalId, givenBy: string) => void;
  readonly onAgain: () => void;
};

/** A manager alone in the shop: head office sees the request and reads out a code for it. */
export function GiveByCode({ request, onGiven, onAgain }: GiveProps) {
  const { approvalId, givers } = request;
  const [asked, setAsked] = useState<View<'approvals.askHeadOffice'> | null>(null);
  const [asking, setAsking] = useState(false);
  const [failure, setFailure] = useState<AppError | null>(null);
  const left = useCountdown(asked?.secondsLeft ?? request.secondsLeft);

  async function ask() {
    setAsking(true);
    const reply = await call('approvals.askHeadOffice', { approvalId });
    setAsking(false);
    setFailure(reply.ok ? null : reply.error);
    if (reply.ok) setAsked(reply.value);
  }

  async function give(code: string): Promise<boolean> {
    const reply = await call('approvals.giveByCode', { approvalId, code });
    if (reply.ok) onGiven(approvalId, reply.value.givenBy);
    else setFailure(reply.error);
    return reply.ok;
  }

  const over = left === 0 || failure?.code === 'approval.over';
  return (
    <section className={styles['way']} aria-label={say('approval.by-code')}>
      {givers.length === 0 && <p className={styles['lead']}>{say('approval.nobody')}</p>}
      <p className={styles['lead']}>{say('approval.office.lead')}</p>
      {asked ? (
        <CodeEntry
          lead={say('approval.office.call')}
          readOut={asked.reference}
          doing="approval.code.do"
          disabled={over}
          give={give}
        />
      ) : (
        <Key kind="primary" className={styles['do']} disabled={over} busy={asking} onPress={() => void ask()}>
          {say(asking ? 'approval.office.asking' : 'approval.office')}
        </Key>
      )}
      {failure && !over && <FailureNote error={failure} />}
      <TimeLeft seconds={over ? 0 : left} onAgain={onAgain} />
    </section>
  );
}
