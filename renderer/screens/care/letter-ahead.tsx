import { say } from '../../../shared/messages/screens.ts';
import { plainDate } from '../../components/dates.ts';
import { Key } from '../../components/key/key.tsx';
import { clear } from '../client/clear.ts';
import { changeLetter } from './change-letter.ts';
import styles from './care.module.css';
import type { ClientId } from '../../../shared/ids.ts';
import type { LetterView } from '../../state/care-store.ts';

type Props = { readonly clientId: ClientId; readonly letter: LetterView['letter'] };

/** The days ahead: the birthday of who agreed to be congratulated, and what was noted. */
export function LetterAhead({ clientId, letter }: Props) {
  const birthday = clear(letter.birthday);
  const occasions = clear(letter.occasions) ?? [];
  return (
    <section aria-labelledby="letter-ahead">
      <h3 id="letter-ahead">{say('care.letter.ahead')}</h3>
      {birthday === null && occasions.length === 0 && (
        <p className={styles['quiet']}>{say('care.letter.ahead.none')}</p>
      )}
      <ul>
        {birthday !== null && (
          <li className={styles['day']}>
            <Day date={birthday.date} inDays={birthday.inDays} />
            <p className={styles['matter']}>{say('care.letter.birthday')}</p>
          </li>
        )}
        {occasions.map(({ occasionId, kind, date, next, words }) => {
          const day = say(`care.occasion.kind.${kind}`);
          return (
            <li key={occasionId} className={styles['day']}>
              <Day date={next?.date ?? date} inDays={next?.inDays ?? null} />
              <p className={styles['matter']}>
                {day}
                {words !== null && <span className={styles['words']}>{words}</span>}
              </p>
              <Key
                kind="quiet"
                label={say('care.letter.drop.of', { day: `${day} ${plainDate(date)}` })}
                onPress={() => void changeLetter('care.dropOccasion', { clientId, occasionId })}
              >
                {say('care.letter.drop')}
              </Key>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

const Day = ({ date, inDays }: { date: string; inDays: number | null }) => (
  <p className={styles['when']}>
    {plainDate(date)}
    <span className={styles['quiet']}>
      {inDays === null ? say('care.letter.over') : say('care.letter.days', { days: inDays })}
    </span>
  </p>
);
