import { useState } from 'react';
import { say } from '../../../shared/messages/screens.ts';
import { call } from '../../api/call.ts';
import { refresh, useReply } from '../../api/use-reply.ts';
import { Choice } from '../../components/choice/choice.tsx';
import { FailureNote } from '../../components/failure/failure-note.tsx';
import { Key } from '../../components/key/key.tsx';
import { Sheet } from '../../components/sheet/sheet.tsx';
import { refreshClients } from '../../state/client-store.ts';
import { tell } from '../../state/toast-store.ts';
import { clear } from '../client/clear.ts';
import styles from './care.module.css';
import type { AppError } from '../../../shared/contract/app-error.ts';

/** When somebody leaves: all their clients to one other adviser. */
export function HandOverSheet({ onClose }: { onClose: () => void }) {
  const reply = useReply('care.advisers', {});
  const [chosenFrom, setFrom] = useState<string | null>(null);
  const [chosenTo, setTo] = useState<string | null>(null);
  const [failure, setFailure] = useState<AppError | null>(null);
  const advisers = (reply?.ok ? reply.value.advisers : []).flatMap((one) => clear(one) ?? []);
  const [first] = advisers.filter(({ clients }) => clients > 0);
  const from = advisers.find(({ staffId }) => staffId === chosenFrom) ?? first;
  const others = advisers.filter(({ staffId, left }) => !left && staffId !== from?.staffId);
  const to = others.find(({ staffId }) => staffId === chosenTo);
  const nameOf = ({ displayName }: (typeof advisers)[number]) => displayName ?? say('review.colleague');

  async function handOver() {
    if (!from || !to) return;
    const answer = await call('care.handOver', { from: from.staffId, to: to.staffId });
    if (!answer.ok) return setFailure(answer.error);
    refreshClients();
    refresh('care.due');
    onClose();
    tell(say('care.handed-over', { count: clear(answer.value)?.clients ?? 0 }));
  }

  return (
    <Sheet
      title={say('care.hand-over')}
      onClose={onClose}
      keys={
        <Key kind="primary" className={styles['main']} disabled={!to} onPress={() => void handOver()}>
          {say('care.hand-over.do', { count: from?.clients ?? 0 })}
        </Key>
      }
    >
      <div className={styles['form']}>
        <p className={styles['quiet']}>{say('care.hand-over.lead')}</p>
        {failure && <FailureNote error={failure} />}
        <Choice
          label={say('care.hand-over.from')}
          value={from?.staffId ?? ''}
          onChange={setFrom}
          options={advisers
            .filter(({ clients }) => clients > 0)
            .map((one) => ({
              value: one.staffId as string,
              word: say('care.hand-over.clients', { name: nameOf(one), count: one.clients }),
            }))}
        />
        <Choice
          label={say('care.hand-over.to')}
          value={to?.staffId ?? ''}
          onChange={setTo}
          options={others.map((one) => ({ value: one.staffId as string, word: nameOf(one) }))}
        />
      </div>
    </Sheet>
  );
}
