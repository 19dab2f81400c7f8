import { useState } from 'react';
import { say } from '../../../../shared/messages/screens.ts';
import { useReply } from '../../../api/use-reply.ts';
import { FailureNote } from '../../../components/failure/failure-note.tsx';
import { useMay } from '../../../state/rights.ts';
import { filterOf, noFilter } from './filter-draft.ts';
import { JournalFilter } from './journal-filter.tsx';
import { JournalKeys } from './journal-keys.tsx';
import { JournalLines } from './journal-lines.tsx';
import styles from './journal.module.css';

/** The journal: who did what when. Those who watch over it pick what they read, check that it holds, and take it along. */
export function JournalPart() {
  const [draft, setDraft] = useState(noFilter);
  const watches = useMay('verify journal');
  const filter = filterOf(draft);
  const lines = useReply('journal.read', { beforeSeq: null, filter }, { keepPrevious: true });
  return (
    <section className={styles['journal']} aria-labelledby="journal">
      <h3 id="journal">{say('journal.title')}</h3>
      {watches && <JournalFilter draft={draft} onChange={setDraft} />}
      {watches && <JournalKeys filter={filter} />}
      {lines && !lines.ok && <FailureNote error={lines.error} />}
      {lines?.ok && <JournalLines lines={lines.value} />}
    </section>
  );
}
