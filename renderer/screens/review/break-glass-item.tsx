import { say } from '../../../shared/messages/screens.ts';
import { dayAndTime } from '../../components/dates.ts';
import { useTill } from '../../state/till-store.ts';
import { clear } from '../client/clear.ts';
import { Shown } from '../client/shown.tsx';
import { TierMark } from '../client/tier-mark.tsx';
import { AnswerBreakGlass } from './answer-break-glass.tsx';
import styles from './review.module.css';
import type { View } from '../../../shared/contract/contract.ts';

export type Taken = View<'review.breakGlass'>['waiting'][number];

/** One time: who, whose file, why, and what a manager says of it. */
export function BreakGlassItem({ taken }: { taken: Taken }) {
  const timeZone = useTill(({ status }) => status?.timeZone ?? 'UTC');
  const at = clear(taken.takenAt);
  const reason = clear(taken.reason);
  const review = clear(taken.review);
  const words = clear(taken.words);
  const word = clear(taken.word);
  return (
    <li className={styles['item']}>
      <div className={styles['text']}>
        <p className={styles['who']}>
          {clear(taken.takenBy) ?? say('review.colleague')}
          <span className={styles['detail']}>{say('review.for')}</span>
          <span className={styles['for']}>
            <Shown value={taken.displayName} />
          </span>
          <TierMark tier={taken.tier} />
        </p>
        <p>
          {reason !== null && say(`break-glass.reason.${reason}`)}
          {words !== null && ` · “${words}”`}
        </p>
        <p className={styles['detail']}>
          {at !== null && dayAndTime(at, timeZone)}
          {` · ${say('review.opened', { looks: clear(taken.looks) ?? 0 })}`}
          {clear(taken.overdue) === true && (
            <span className={styles['overdue']}>{` · ${say('review.overdue')}`}</span>
          )}
        </p>
      </div>
      {review === null ? (
        <AnswerBreakGlass taken={taken} />
      ) : (
        <p className={styles['found']}>
          {say(review.accepted ? 'review.accepted' : 'review.not-accepted', {
            by: review.by ?? say('review.colleague'),
          })}
          {word !== null && <span className={styles['detail']}>{`“${word}”`}</span>}
        </p>
      )}
    </li>
  );
}
