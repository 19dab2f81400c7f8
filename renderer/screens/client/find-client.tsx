import { say } from '../../../shared/messages/screens.ts';
import { useReply } from '../../api/use-reply.ts';
import { useFirstShown } from '../../components/use-first-shown.ts';
import { FailureNote } from '../../components/failure/failure-note.tsx';
import { Key } from '../../components/key/key.tsx';
import { openClientSheet, useClients } from '../../state/client-store.ts';
import { goTo, usePlace } from '../../state/place-store.ts';
import { useMay } from '../../state/rights.ts';
import { AskOffice } from './ask-office.tsx';
import { ClientRow } from './client-row.tsx';
import { FindField } from './find-field.tsx';
import styles from './find-client.module.css';
import type { ReactNode } from 'react';

/** As many clients as a large screen shows. */
const screenful = 16;

/** Looking for a client, or adding one who is new. Before anything is typed, one's own stand there. */
export function FindClient() {
  const text = useClients((state) => state.text);
  const from = usePlace((state) => state.from);
  const mayRecord = useMay('record client');
  const mayMerge = useMay('merge clients');
  return (
    <div className={styles['page']}>
      <header className={styles['head']}>
        <FindField />
        {mayRecord && (
          <Key icon="plus" className={styles['new']} onPress={() => openClientSheet({ kind: 'new' })}>
            {say('client.new')}
          </Key>
        )}
      </header>
      {from === 'pay' && (
        <p className={styles['needed']}>
          {say('client.needed')}
          <Key kind="quiet" icon="back" onPress={() => goTo('pay')}>
            {say('client.to-payment')}
          </Key>
        </p>
      )}
      {text.trim() === '' ? <OwnClients /> : <FoundClients text={text} />}
      {mayMerge && (
        <footer className={styles['foot']}>
          <Key kind="quiet" onPress={() => openClientSheet({ kind: 'alike' })}>
            {say('client.alike')}
          </Key>
        </footer>
      )}
    </div>
  );
}

function FoundClients({ text }: { text: string }) {
  const reply = useReply('clients.find', { text }, { keepPrevious: true, ahead: true });
  if (!reply) return <div className={styles['scroll']} aria-busy="true" />;
  if (!reply.ok) return <FailureNote error={reply.error} />;
  if (reply.value.clients.length === 0)
    return (
      <Empty title={say('client.none')} more={say('client.none.more')}>
        <AskOffice key={text} text={text} />
      </Empty>
    );
  return <Rows label={say('client.found')} {...reply.value} />;
}

function OwnClients() {
  const reply = useReply('clients.own', {});
  if (!reply) return <div className={styles['scroll']} aria-busy="true" />;
  if (!reply.ok) return <FailureNote error={reply.error} />;
  if (reply.value.clients.length === 0)
    return <Empty title={say('client.nobody')} more={say('client.nobody.more')} />;
  return <Rows label={say('client.own')} {...reply.value} titled />;
}

type RowsProps = {
  readonly label: string;
  readonly clients: readonly Parameters<typeof ClientRow>[0]['client'][];
  readonly more: boolean;
  readonly titled?: boolean;
};

function Rows({ label, clients, more, titled = false }: RowsProps) {
  const shown = useFirstShown(clients, screenful);
  return (
    <div className={styles['scroll']}>
      {titled && <h2 className={styles['title']}>{label}</h2>}
      <ul className={styles['rows']} data-clients aria-label={label}>
        {shown.map((client) => (
          <ClientRow key={JSON.stringify(client.clientId)} client={client} />
        ))}
      </ul>
      {more && <p className={styles['more']}>{say('client.more')}</p>}
    </div>
  );
}

const Empty = ({ title, more, children }: { title: string; more: string; children?: ReactNode }) => (
  <div className={styles['empty']} role="status">
    <p className={styles['empty-title']}>{title}</p>
    <p>{more}</p>
    {children}
  </div>
);
