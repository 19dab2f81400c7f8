import { say } from '../../../shared/messages/screens.ts';
import { dayAndTime } from '../../components/dates.ts';
import { MaskedMark } from '../../components/mark/masked-mark.tsx';
import { useTill } from '../../state/till-store.ts';
import { clear } from '../client/clear.ts';
import styles from './care.module.css';
import type { LetterView } from '../../state/care-store.ts';

/** Who looked into the file and why. A colleague’s look is a lock for who may not see it. */
export function LetterLooks({ looks }: { looks: LetterView['looks'] }) {
  const timeZone = useTill(({ status }) => status?.timeZone ?? 'UTC');
  return (
    <section aria-labelledby="letter-looks">
      <h3 id="letter-looks">{say('care.letter.looked')}</h3>
      <ul className={styles['looks']}>
        {looks.map((look, place) => {
          const [at, what, why] = [clear(look.at), clear(look.what), clear(look.why)];
          const where = clear(look.place);
          // A list that is only ever read as a whole: a look has no name of its own.
          const key = `${at ?? ''} ${place}`;
          if (at === null || what === null || why === null) {
            return (
              <li key={key}>
                <MaskedMark /> {say('care.letter.looked.colleague')}
              </li>
            );
          }
          return (
            <li key={key}>
              <span>{dayAndTime(at, timeZone)}</span>
              <span>
                {clear(look.staffName) ?? say('review.colleague')}
                {where !== null && ` · ${where}`}
              </span>
              <span>{say(`look.${what}`)}</span>
              <span>{say(`care.why.${why}`)}</span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
