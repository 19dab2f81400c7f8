import { say } from '../../shared/messages/screens.ts';
import { call } from '../api/call.ts';
import { refresh, useReply } from '../api/use-reply.ts';
import { Key } from '../components/key/key.tsx';
import { tellFailure } from '../state/toast-store.ts';
import styles from './unsure-prints.module.css';

/** A receipt that was printing when the till went out: only a person can say whether it came out. */
export function UnsurePrints() {
  const reply = useReply('printing.state', {});
  const [job] = reply?.ok ? reply.value.unsure : [];
  if (!job) return null;
  const answer = async (cameOut: boolean) => {
    const answered = await call('printing.answer', { jobNumber: job.jobNumber, cameOut });
    if (!answered.ok) tellFailure(answered.error);
    refresh('printing.state');
  };
  return (
    <section className={styles['note']} aria-label={say('printing.unsure.label')}>
      <p>{say('printing.unsure', { number: job.receiptNumber })}</p>
      <Key onPress={() => void answer(true)}>{say('printing.came-out')}</Key>
      <Key onPress={() => void answer(false)}>{say('printing.again')}</Key>
    </section>
  );
}
