import { say } from '../../../shared/messages/screens.ts';
import { useReply } from '../../api/use-reply.ts';
import { dayAndTime } from '../../components/dates.ts';
import { FailureNote } from '../../components/failure/failure-note.tsx';
import { useTill } from '../../state/till-store.ts';
import { clear } from '../client/clear.ts';
import { Shown } from '../client/shown.tsx';
import styles from './review.module.css';
import type { View } from '../../../shared/contract/contract.ts';

type Looker = View<'review.looks'>['lookers'][number];

/** Files that were opened of clients who bought nothing that day, by who opened them. */
export function LooksPart() {
  const reply = useReply('review.looks', {});
  if (!reply) return <div aria-busy="true" />;
  if (!reply.ok) return <FailureNote error={reply.error} />;
  const { lookers } = reply.value;
  return (
    <>
      <p className={styles['lead']}>{say('review.looks.lead')}</p>
      {lookers.length === 0 && <p className={styles['none']}>{say('review.looks.none')}</p>}
      {lookers.map((looker) => (
        <LookerSection key={JSON.stringify(looker.staffId)} looker={looker} />
      ))}
    </>
  );
}

function LookerSection({ looker }: { looker: Looker }) {
  const timeZone = useTill(({ status }) => status?.timeZone ?? 'UTC');
  const { looks } = looker;
  const givenUp = clear(looker.givenUp) ?? 0;
  return (
    <section className={styles['looker']}>
      <h2 className={styles['title']}>
        {clear(looker.staffName) ?? say('review.colleague')}
        <span className={styles['count']}>
          {say('review.looks.count', { count: looks.length })}
          {givenUp > 0 && (
            <span
              className={styles['overdue']}
            >{` · ${say('review.looks.given-up', { count: givenUp })}`}</span>
          )}
        </span>
      </h2>
      <ul className={styles['rows']}>
        {looks.map(({ at, what, displayName, clientNumber, own, givenUp: thrown, place }, row) => {
          const [when, seen, where] = [clear(at), clear(what), clear(place)];
          return (
            // A list that is only ever read anew as a whole: a look has no name of its own.
            <li key={`${when ?? ''} ${row}`}>
              <span className={styles['detail']}>{when !== null && dayAndTime(when, timeZone)}</span>
              <span>
                <Shown value={displayName} />{' '}
                <span className={styles['detail']}>
                  <Shown value={clientNumber} />
                </span>
              </span>
              <span>
                {seen !== null && say(`look.${seen}`)}
                {where !== null && <span className={styles['detail']}>{` ${where}`}</span>}
              </span>
              <span className={clear(thrown) === true ? styles['overdue'] : styles['detail']}>
                {clear(thrown) === true && say('review.look.given-up')}
                {clear(thrown) === false && clear(own) === true && say('review.look.own')}
              </span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
