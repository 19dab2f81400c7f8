import { say } from '../../../shared/messages/screens.ts';
import { useReply } from '../../api/use-reply.ts';
import { FailureNote } from '../../components/failure/failure-note.tsx';
import { Key } from '../../components/key/key.tsx';
import { openCareSheet, openLetter } from '../../state/care-store.ts';
import { useMay } from '../../state/rights.ts';
import { clear } from '../client/clear.ts';
import { adviserWords } from '../client/client-row.tsx';
import { Shown } from '../client/shown.tsx';
import { TierMark } from '../client/tier-mark.tsx';
import styles from './care.module.css';
import type { View } from '../../../shared/contract/contract.ts';

type DueClient = View<'care.due'>['clients'][number];

/** VIPs by who is due a call, the soonest first. */
export function DueList() {
  const reply = useReply('care.due', {});
  const assigns = useMay('assign adviser');
  if (!reply) return <div aria-busy="true" />;
  return (
    <div className={styles['page']}>
      <header className={styles['head']}>
        <h2>{say('care.due')}</h2>
        {assigns && (
          <Key kind="quiet" onPress={() => openCareSheet('hand-over')}>
            {say('care.hand-over')}
          </Key>
        )}
      </header>
      {!reply.ok && <FailureNote error={reply.error} />}
      {reply.ok && reply.value.clients.length === 0 && (
        <div className={styles['empty']} role="status">
          <p>{say('care.due.none')}</p>
          <p className={styles['quiet']}>{say('care.due.none.more')}</p>
        </div>
      )}
      {reply.ok && reply.value.clients.length > 0 && (
        <>
          <p className={styles['quiet']}>{say('care.due.lead')}</p>
          <ul aria-label={say('care.due')}>
            {reply.value.clients.map((client) => (
              <DueRow key={JSON.stringify(client.clientId)} client={client} />
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

function DueRow({ client }: { client: DueClient }) {
  const clientId = clear(client.clientId);
  const birthday = clear(client.birthdayIn);
  const occasion = clear(client.occasion);
  const wishes = clear(client.openWishes) ?? 0;
  const days = [
    ...(birthday === null ? [] : [{ inDays: birthday, word: say('care.due.birthday', { days: birthday }) }]),
    ...(occasion === null
      ? []
      : [
          {
            inDays: occasion.inDays,
            word: say('care.due.occasion', { kind: occasion.kind, days: occasion.inDays }),
          },
        ]),
  ].toSorted((a, b) => a.inDays - b.inDays);
  return (
    <li className={styles['row']}>
      <button
        type="button"
        className={styles['touch']}
        onClick={() => clientId !== null && void openLetter(clientId)}
      >
        <span className={styles['who']}>
          <span className={styles['name']}>
            <Shown value={client.displayName} />
          </span>
          <TierMark tier={client.tier} />
        </span>
        <span className={styles['next']}>{days.map(({ word }) => word).join(', ')}</span>
        <span className={styles['quiet']}>{adviserWords(client)}</span>
        <span className={styles['count']}>{wishes > 0 && say('care.due.wishes', { count: wishes })}</span>
      </button>
    </li>
  );
}
