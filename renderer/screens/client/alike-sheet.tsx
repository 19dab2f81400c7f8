import { useState } from 'react';
import { Radio, RadioGroup } from 'react-aria-components';
import { say } from '../../../shared/messages/screens.ts';
import { useReply } from '../../api/use-reply.ts';
import { FailureNote } from '../../components/failure/failure-note.tsx';
import { Key } from '../../components/key/key.tsx';
import { Sheet } from '../../components/sheet/sheet.tsx';
import { tell } from '../../state/toast-store.ts';
import { clear } from './clear.ts';
import { changeFile } from './client-actions.ts';
import { adviserWords } from './client-row.tsx';
import { TierMark } from './tier-mark.tsx';
import styles from './alike-sheet.module.css';
import type { View } from '../../../shared/contract/contract.ts';
import type { FoundClient } from './client-row.tsx';

type Pair = View<'clients.alike'>['pairs'][number];

/** Clients who are here twice, by the look of it. One of each two is chosen to be kept, then they are made one. */
export function AlikeSheet({ onClose }: { onClose: () => void }) {
  const reply = useReply('clients.alike', {});
  return (
    <Sheet title={say('client.alike')} onClose={onClose}>
      {reply && !reply.ok && <FailureNote error={reply.error} />}
      {reply?.ok && reply.value.pairs.length === 0 && (
        <p className={styles['quiet']}>{say('client.alike.none')}</p>
      )}
      {reply?.ok && (
        <>
          <p className={styles['quiet']}>{say('client.alike.lead')}</p>
          <ul>
            {reply.value.pairs.map((pair) => (
              <AlikePair key={JSON.stringify([pair.one.clientId, pair.other.clientId])} pair={pair} />
            ))}
          </ul>
        </>
      )}
    </Sheet>
  );
}

function AlikePair({ pair: { one, other, by } }: { pair: Pair }) {
  const [kept, setKept] = useState<'one' | 'other' | null>(null);
  const [busy, setBusy] = useState(false);

  async function merge() {
    const [keep, drop] = kept === 'one' ? [one, other] : [other, one];
    const [keepId, dropId] = [clear(keep.clientId), clear(drop.clientId)];
    if (kept === null || keepId === null || dropId === null || busy) return;
    setBusy(true);
    const done = await changeFile('clients.merge', { keep: keepId, drop: dropId });
    setBusy(false);
    if (done) tell(say('client.merged', { name: clear(keep.displayName) ?? '' }));
  }

  const words = (clear(by) ?? []).map((what) => say(`client.alike.${what}`)).join(', ');
  return (
    <li className={styles['pair']}>
      <RadioGroup
        className={styles['two'] ?? ''}
        aria-label={say('client.alike.keep')}
        value={kept}
        onChange={(chosen) => setKept(chosen === 'one' ? 'one' : 'other')}
      >
        <Twin value="one" client={one} />
        <Twin value="other" client={other} />
      </RadioGroup>
      <div className={styles['foot']}>
        <span className={styles['quiet']}>{say('client.alike.by', { words })}</span>
        <Key disabled={kept === null} busy={busy} onPress={() => void merge()}>
          {say('client.alike.merge')}
        </Key>
      </div>
    </li>
  );
}

const Twin = ({ value, client }: { value: 'one' | 'other'; client: FoundClient }) => (
  <Radio value={value} className={styles['twin'] ?? ''}>
    <span className={styles['name']}>
      {clear(client.displayName)} <TierMark tier={client.tier} />
    </span>
    <span className={styles['quiet']}>{`${clear(client.clientNumber) ?? ''} · ${adviserWords(client)}`}</span>
  </Radio>
);
