import { isMasked } from '../../../shared/access/classes.ts';
import { say } from '../../../shared/messages/screens.ts';
import { useReply } from '../../api/use-reply.ts';
import { timeOfDay } from '../../components/dates.ts';
import { FailureNote } from '../../components/failure/failure-note.tsx';
import { MaskedMark } from '../../components/mark/masked-mark.tsx';
import { journalKind } from './journal-kind.ts';
import { useTill } from '../../state/till-store.ts';
import styles from './day.module.css';

/** The latest lines of the journal: who did what when. */
export function JournalLines() {
  const timeZone = useTill(({ status }) => status?.timeZone ?? 'UTC');
  const lines = useReply('journal.read', { beforeSeq: null });
  if (!lines) return null;
  if (!lines.ok) return <FailureNote error={lines.error} />;
  return (
    <section className={styles['journal']} aria-labelledby="journal">
      <h3 id="journal">{say('journal.title')}</h3>
      <ol>
        {lines.value.map(({ epoch, seq, at, kind, staffName }) => (
          <li key={`${epoch}-${seq}`}>
            <span className={styles['seq']}>{seq}</span>
            <span className={styles['time']}>{isMasked(at) ? <MaskedMark /> : timeOfDay(at, timeZone)}</span>
            <span className={styles['what']}>{isMasked(kind) ? <MaskedMark /> : journalKind(kind)}</span>
            <span className={styles['who']}>
              {isMasked(staffName) ? <MaskedMark /> : (staffName ?? say('journal.till'))}
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}
