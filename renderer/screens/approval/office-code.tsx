import { useEffect, useState } from 'react';
import { say } from '../../../shared/messages/screens.ts';
import { call } from '../../api/call.ts';
import { FailureNote } from '../../components/failure/failure-note.tsx';
import { useCountdown } from '../sign-in/use-countdown.ts';
import { CodeEntry } from './code-entry.tsx';
import { TimeLeft } from './time-left.tsx';
import styles from './approval.module.css';
import type { AppError } from '../../../shared/contract/app-error.ts';
import type { View } from '../../../shared/contract/contract.ts';
import type { LeasedAct } from '../../../shared/contract/rights.ts';

type Asked = View<'rights.askCode'>;
type OfficeCodeProps = {
  readonly act: LeasedAct;
  /** Head office can be called now, for so long. Must stay the same function: another one asks for another challenge. */
  readonly onAsked?: (secondsLeft: number) => void;
  /** The code was right: what it is for can be done, once. */
  readonly onOpen: () => void;
};

/** The lease has run out and head office is out of reach, but for the telephone: they read out a code for one thing. */
export function OfficeCode({ act, onAsked, onOpen }: OfficeCodeProps) {
  const [asked, setAsked] = useState<Asked | null>(null);
  const [failure, setFailure] = useState<AppError | null>(null);
  const [round, setRound] = useState(0);
  const wanted = JSON.stringify(act);
  useEffect(() => {
    let here = true;
    void call('rights.askCode', { act: JSON.parse(wanted) as LeasedAct }).then((reply) => {
      if (!here) return;
      setAsked(reply.ok ? reply.value : null);
      setFailure(reply.ok ? null : reply.error);
      if (reply.ok) onAsked?.(reply.value.secondsLeft);
    });
    return () => {
      here = false;
    };
  }, [wanted, round, onAsked]);
  return (
    <section className={styles['way']} aria-label={say('code.title')}>
      {failure && <FailureNote error={failure} />}
      {asked && (
        <AwaitCode
          key={asked.challenge}
          asked={asked}
          onOpen={onOpen}
          onAgain={() => setRound((count) => count + 1)}
        />
      )}
    </section>
  );
}

type AwaitCodeProps = {
  readonly asked: Asked;
  readonly onOpen: () => void;
  readonly onAgain: () => void;
};

function AwaitCode({ asked, onOpen, onAgain }: AwaitCodeProps) {
  const [failure, setFailure] = useState<AppError | null>(null);
  const left = useCountdown(asked.secondsLeft);
  const over = left === 0 || failure?.code === 'rights.code-over' || failure?.details?.['left'] === 0;

  async function give(code: string): Promise<boolean> {
    const reply = await call('rights.giveCode', { code });
    setFailure(reply.ok ? null : reply.error);
    if (reply.ok) onOpen();
    return reply.ok;
  }

  return (
    <>
      <CodeEntry
        lead={say('code.lead')}
        readOut={asked.challenge}
        doing="code.do"
        disabled={over}
        give={give}
      />
      <p className={styles['lead']}>{say('code.once')}</p>
      {failure && !over && <FailureNote error={failure} />}
      <TimeLeft seconds={over ? 0 : left} onAgain={onAgain} />
    </>
  );
}
