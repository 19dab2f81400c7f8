import { say } from '../../../shared/messages/screens.ts';
import { plainDate } from '../../components/dates.ts';
import { Key } from '../../components/key/key.tsx';
import { clear } from '../client/clear.ts';
import { changeLetter } from './change-letter.ts';
import styles from './care.module.css';
import type { Masked } from '../../../shared/access/classes.ts';
import type { ClientId } from '../../../shared/ids.ts';
import type { LetterView } from '../../state/care-store.ts';

type Occasion = Exclude<LetterView['letter']['occasions'], Masked>[number];
type Props = { readonly clientId: ClientId; readonly letter: LetterView['letter'] };

/** The days ahead, the nearest first: the birthday of who agreed to be congratulated, and what was noted. */
export function LetterAhead({ clientId, letter }: Props) {
  const birthday = clear(letter.birthday);
  const days = [
    ...(birthday === null
      ? []
      : [{ key: 'birthday', inDays: birthday.inDays, row: <Birthday {...birthday} /> }]),
    ...(clear(letter.occasions) ?? []).map((occasion) => ({
      key: occasion.occasionId,
      inDays: occasion.next?.inDays ?? Infinity,
      row: <NotedDay clientId={clientId} occasion={occasion} />,
    })),
  ].toSorted((one, other) => one.inDays - other.inDays);
  return (
    <section aria-labelledby="letter-ahead">
      <h3 id="letter-ahead">{say('care.letter.ahead')}</h3>
      {days.length === 0 && <p className={styles['quiet']}>{say('care.letter.ahead.none')}</p>}
      <ul>
        {days.map(({ key, row }) => (
          <li key={key} className={styles['day']}>
            {row}
          </li>
        ))}
      </ul>
    </section>
  );
}

const Birthday = ({ date, inDays }: { date: string; inDays: number }) => (
  <>
    <Day date={date} inDays={inDays} />
    <p className={styles['matter']}>{say('care.letter.birthday')}</p>
  </>
);

function NotedDay({ clientId, occasion }: { clientId: ClientId; occasion: Occasion }) {
  const { occasionId, kind, date, next, words } = occasion;
  const day = say(`care.occasion.kind.${kind}`);
  return (
    <>
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
    </>
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
