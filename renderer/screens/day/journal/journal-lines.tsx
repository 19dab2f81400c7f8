import { isMasked } from '../../../../shared/access/classes.ts';
import { say } from '../../../../shared/messages/screens.ts';
import { dayAndTime } from '../../../components/dates.ts';
import { MaskedMark } from '../../../components/mark/masked-mark.tsx';
import { useTill } from '../../../state/till-store.ts';
import { journalKind } from '../journal-kind.ts';
import styles from './journal.module.css';
import type { View } from '../../../../shared/contract/contract.ts';

/** Lines of the journal, the latest first; what the person may not see is a lock. */
export function JournalLines({ lines }: { lines: View<'journal.read'> }) {
  const timeZone = useTill(({ status }) => status?.timeZone ?? 'UTC');
  if (lines.length === 0) return <p className={styles['who']}>{say('journal.none')}</p>;
  return (
    <ol className={styles['lines']}>
      {lines.map(({ epoch, seq, at, kind, staffName }) => (
        <li key={`${epoch}-${seq}`}>
          <span className={styles['seq']}>{seq}</span>
          <span className={styles['time']}>{isMasked(at) ? <MaskedMark /> : dayAndTime(at, timeZone)}</span>
          <span>{isMasked(kind) ? <MaskedMark /> : journalKind(kind)}</span>
          <span className={styles['who']}>
            {isMasked(staffName) ? <MaskedMark /> : (staffName ?? say('journal.till'))}
          </span>
        </li>
      ))}
    </ol>
  );
}
