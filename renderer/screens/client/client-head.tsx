import { say } from '../../../shared/messages/screens.ts';
import { dayOf } from '../../components/dates.ts';
import { Dot } from '../../components/mark/dot.tsx';
import { Key } from '../../components/key/key.tsx';
import { useShortcut } from '../../components/use-shortcut.ts';
import { closeClient, useClients } from '../../state/client-store.ts';
import { useNoCodeWanted } from '../../state/office-code-store.ts';
import { useTill } from '../../state/till-store.ts';
import { adviserWords } from './client-row.tsx';
import { clear } from './clear.ts';
import { Shown } from './shown.tsx';
import { TierMark } from './tier-mark.tsx';
import styles from './client-page.module.css';
import type { View } from '../../../shared/contract/contract.ts';

/** Who it is: what they are called, their number, who looks after them, and whether they are being served. */
export function ClientHead({ sheet }: { sheet: View<'clients.card'> }) {
  const timeZone = useTill(({ status }) => status?.timeZone ?? 'UTC');
  const free = useClients((state) => state.sheet === null);
  const noCode = useNoCodeWanted();
  useShortcut('Escape', closeClient, free && noCode);
  const since = clear(sheet.since);
  const language = clear(sheet.language);
  return (
    <header className={styles['head']}>
      <Key kind="quiet" icon="back" label={say('client.back')} onPress={closeClient} />
      <div className={styles['who']}>
        <div className={styles['called']}>
          <h2>
            <Shown value={sheet.displayName} />
          </h2>
          <TierMark tier={sheet.tier} />
          {clear(sheet.beingServed) === true && (
            <span className={styles['served']}>
              <Dot tone="ready" /> {say('client.served')}
            </span>
          )}
        </div>
        <p className={styles['known']}>
          <Shown value={sheet.clientNumber} />
          {` · ${adviserWords(sheet)}`}
          {since !== null && ` · ${say('client.since', { date: dayOf(since, timeZone) })}`}
          {language !== null && ` · ${say('client.language', { language: say(`language.${language}`) })}`}
        </p>
      </div>
    </header>
  );
}
