import { useState } from 'react';
import { say } from '../../../shared/messages/screens.ts';
import { useReply } from '../../api/use-reply.ts';
import { FailureNote } from '../../components/failure/failure-note.tsx';
import { Field } from '../../components/field/field.tsx';
import { Key } from '../../components/key/key.tsx';
import { Sheet } from '../../components/sheet/sheet.tsx';
import { attachClient } from '../../state/client-sale.ts';
import { useTill } from '../../state/till-store.ts';
import { permissionOf } from '../../../shared/access/action-table.ts';
import { ApprovalSheet } from '../approval/approval-sheet.tsx';
import { clear } from './clear.ts';
import { readProof } from './read-proof.ts';
import styles from './attach-sheet.module.css';
import type { AppError } from '../../../shared/contract/app-error.ts';
import type { Proof } from '../../../shared/contract/clients.ts';
import type { ClientId } from '../../../shared/ids.ts';

type AttachSheetProps = { readonly clientId: ClientId; readonly onClose: () => void };

/** Puts a client on the sale. What they say of themselves, or a manager's word, shows that they are there. */
export function AttachSheet({ clientId, onClose }: AttachSheetProps) {
  const [text, setText] = useState('');
  const [asking, setAsking] = useState(false);
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<AppError | null>(null);
  const vouches = useTill(
    ({ session }) => session !== null && permissionOf(session.role, 'vouch for client') === 'yes',
  );
  const card = useReply('clients.card', { clientId });
  const name = (card?.ok && clear(card.value.displayName)) || '';
  const proof = readProof(text);

  async function attach(shown: Proof) {
    if (busy) return;
    setBusy(true);
    const reply = await attachClient(clientId, shown);
    setBusy(false);
    setFailure(reply.ok ? null : reply.error);
  }

  if (asking) {
    return (
      <ApprovalSheet
        what={{ kind: 'client present', clientId }}
        onGiven={(approvalId) => {
          setAsking(false);
          void attach({ kind: 'manager', approvalId });
        }}
        onClose={() => setAsking(false)}
      />
    );
  }
  return (
    <Sheet
      title={say('client.attach.title', { name })}
      onClose={onClose}
      keys={
        <Key
          kind="primary"
          className={styles['main']}
          disabled={proof === null}
          busy={busy}
          onPress={() => proof && void attach(proof)}
        >
          {say('client.attach')}
        </Key>
      }
    >
      <form
        className={styles['proof']}
        onSubmit={(event) => {
          event.preventDefault();
          if (proof) void attach(proof);
        }}
      >
        <p className={styles['lead']}>{say('client.proof.lead')}</p>
        {failure && <FailureNote error={failure} />}
        <Field
          label={say('client.proof')}
          value={text}
          onChange={(typed) => {
            setText(typed);
            setFailure(null);
          }}
          hint={say(proof ? `client.proof.${proof.kind}` : 'client.proof.none')}
          large
          autoFocus
        />
      </form>
      <ul className={styles['ways']}>
        <li>
          <div>
            <p>{say('client.proof.manager')}</p>
            <p className={styles['more']}>
              {say(vouches ? 'client.proof.own-word' : 'client.proof.manager.more')}
            </p>
          </div>
          <Key
            onPress={() => (vouches ? void attach({ kind: 'manager', approvalId: null }) : setAsking(true))}
          >
            {say(vouches ? 'client.proof.give-word' : 'client.proof.ask')}
          </Key>
        </li>
        <li>
          <div>
            <p>{say('client.proof.name')}</p>
            <p className={styles['more']}>{say('client.proof.name.more')}</p>
          </div>
          <Key onPress={() => void attach({ kind: 'name' })}>{say('client.proof.by-name')}</Key>
        </li>
      </ul>
    </Sheet>
  );
}
