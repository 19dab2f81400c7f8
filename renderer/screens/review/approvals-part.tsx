import { say } from '../../../shared/messages/screens.ts';
import { useReply } from '../../api/use-reply.ts';
import { dayAndTime } from '../../components/dates.ts';
import { FailureNote } from '../../components/failure/failure-note.tsx';
import { useTill } from '../../state/till-store.ts';
import { clear } from '../client/clear.ts';
import { nameOfAction } from './matrix-words.ts';
import styles from './review.module.css';

/** Approvals that were given: by whom, for whom, for what. */
export function ApprovalsPart() {
  const timeZone = useTill(({ status }) => status?.timeZone ?? 'UTC');
  const reply = useReply('review.approvals', {});
  if (!reply) return <div aria-busy="true" />;
  if (!reply.ok) return <FailureNote error={reply.error} />;
  const { approvals } = reply.value;
  if (approvals.length === 0) return <p className={styles['none']}>{say('review.approvals.none')}</p>;
  return (
    <>
      <p className={styles['lead']}>{say('review.approvals.lead')}</p>
      <ul className={styles['rows']}>
        {approvals.map(({ approvalId, at, action, askedBy, givenBy, used, receiptNumber }) => {
          const when = clear(at);
          const by = clear(givenBy) ?? say('review.approvals.office');
          const receipt = clear(receiptNumber);
          return (
            <li key={approvalId}>
              <span className={styles['detail']}>{when !== null && dayAndTime(when, timeZone)}</span>
              <span>{say('review.approvals.for', { by, who: clear(askedBy) ?? '' })}</span>
              <span>{nameOfAction(clear(action) ?? '')}</span>
              <span className={styles['detail']}>
                {clear(used) === false
                  ? say('review.approvals.unused')
                  : receipt !== null && say('receipt.number', { number: receipt })}
              </span>
            </li>
          );
        })}
      </ul>
    </>
  );
}
