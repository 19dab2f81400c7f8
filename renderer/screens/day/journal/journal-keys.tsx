import { useState } from 'react';
import { isMasked } from '../../../../shared/access/classes.ts';
import { say } from '../../../../shared/messages/screens.ts';
import { call } from '../../../api/call.ts';
import { saveFile } from '../../../api/save-file.ts';
import { refresh } from '../../../api/use-reply.ts';
import { Key } from '../../../components/key/key.tsx';
import { tell, tellFailure } from '../../../state/toast-store.ts';
import styles from './journal.module.css';
import type { JournalFilter } from '../../../../shared/contract/journal.ts';
import type { View } from '../../../../shared/contract/contract.ts';

type Found = Exclude<View<'journal.verify'>, { readonly masked: string }>;

/** Checks that the journal holds together, and takes what was picked along as a file. */
export function JournalKeys({ filter }: { filter: JournalFilter }) {
  const [found, setFound] = useState<Found | null>(null);
  const [busy, setBusy] = useState(false);

  async function check() {
    setBusy(true);
    const reply = await call('journal.verify', {});
    setBusy(false);
    if (!reply.ok) tellFailure(reply.error);
    else if (!isMasked(reply.value)) setFound(reply.value);
  }

  async function take() {
    const reply = await call('journal.export', { filter });
    if (!reply.ok) return tellFailure(reply.error);
    if (isMasked(reply.value)) return;
    saveFile(reply.value);
    tell(say('journal.exported', { lines: reply.value.lines }));
    refresh('journal.read');
  }

  return (
    <div className={styles['watch']}>
      <div className={styles['found']} role="status">
        {found && found.findings.length === 0 && (
          <p>{say('journal.holds', { entries: found.entries, acknowledged: found.acknowledged })}</p>
        )}
        {found?.findings.map(({ where, what }) => (
          <p key={where} className={styles['broken']}>
            {`${where} ${what}`}
          </p>
        ))}
      </div>
      <Key busy={busy} onPress={() => void check()}>
        {say('journal.check')}
      </Key>
      <Key onPress={() => void take()}>{say('journal.export')}</Key>
    </div>
  );
}
