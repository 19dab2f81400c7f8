import { say } from '../../../shared/messages/screens.ts';
import { dayOf, plainDate } from '../../components/dates.ts';
import { Amount } from '../../components/amount/amount.tsx';
import { Icon } from '../../components/icon/icon.tsx';
import { Key } from '../../components/key/key.tsx';
import { useShortcut } from '../../components/use-shortcut.ts';
import { closeLetter, openCareSheet, useCare } from '../../state/care-store.ts';
import { openClient } from '../../state/client-store.ts';
import { useNoCodeWanted } from '../../state/office-code-store.ts';
import { useTill } from '../../state/till-store.ts';
import { clear } from '../client/clear.ts';
import { adviserWords } from '../client/client-row.tsx';
import { useClosesByItself } from '../client/part/use-closes-by-itself.ts';
import { Shown } from '../client/shown.tsx';
import { TierMark } from '../client/tier-mark.tsx';
import { LetterAhead } from './letter-ahead.tsx';
import { LetterLooks } from './letter-looks.tsx';
import { LetterPieces } from './letter-pieces.tsx';
import { LetterWishes } from './letter-wishes.tsx';
import styles from './care.module.css';
import type { ClientId } from '../../../shared/ids.ts';
import type { LetterView } from '../../state/care-store.ts';

type LetterPageProps = { readonly clientId: ClientId; readonly view: LetterView };

/** A client on one page, as one would write of them: who, what is ahead, what they wish and own, who looked. */
export function LetterPage({ clientId, view: { letter, looks } }: LetterPageProps) {
  const seconds = useClosesByItself(closeLetter);
  const free = useCare(({ sheet }) => sheet === null);
  const timeZone = useTill(({ status }) => status?.timeZone ?? 'UTC');
  const noCode = useNoCodeWanted();
  useShortcut('Escape', closeLetter, free && noCode);
  const since = clear(letter.since);
  const ways = [clear(letter.phone), clear(letter.email)].filter((way) => way !== null);
  const last = clear(letter.lastBought);
  const spend = clear(letter.spend) ?? [];
  return (
    <div className={styles['desk']}>
      <div className={styles['bar']}>
        <Key kind="quiet" icon="back" label={say('care.letter.back')} onPress={closeLetter} />
        <p className={styles['private']}>
          <Icon name="lock" size={18} />
          <span>{say('client.private')}</span>
          <span className={styles['seconds']}>{say('client.private.closes', { seconds })}</span>
        </p>
      </div>
      <article className={styles['letter']} aria-labelledby="letter-of">
        <header>
          <h2 id="letter-of">
            <Shown value={letter.fullName ?? letter.displayName} />
          </h2>
          <p className={styles['known']}>
            <TierMark tier={letter.tier} />
            <Shown value={letter.clientNumber} />
            {` · ${adviserWords(letter)}`}
            {since !== null && ` · ${say('client.since', { date: dayOf(since, timeZone) })}`}
          </p>
          {ways.length > 0 && (
            <p className={styles['ways']} aria-label={say('care.letter.reached')}>
              {ways.join(' · ')}
            </p>
          )}
        </header>
        <LetterAhead clientId={clientId} letter={letter} />
        <LetterWishes clientId={clientId} letter={letter} />
        <LetterPieces letter={letter} />
        {(last !== null || spend.length > 0) && (
          <p className={styles['sum']}>
            {last !== null && say('care.letter.last', { date: plainDate(last) })}
            {spend.length > 0 && ` ${say('care.letter.spent')} `}
            {spend.map((amount) => (
              <Amount key={amount.currency} amount={amount} />
            ))}
          </p>
        )}
        <LetterLooks looks={looks} />
      </article>
      <footer className={styles['foot']}>
        <Key kind="quiet" onPress={() => openClient(clientId)}>
          {say('care.letter.page')}
        </Key>
        <Key onPress={() => openCareSheet('wish')}>{say('care.wish')}</Key>
        <Key onPress={() => openCareSheet('occasion')}>{say('care.occasion')}</Key>
      </footer>
    </div>
  );
}
