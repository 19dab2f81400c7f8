import { useState } from 'react';
import { readCardCode, readClientNumber } from '../../../shared/domain/client-number.ts';
import { normaliseEmail } from '../../../shared/domain/e-mail.ts';
import { say } from '../../../shared/messages/screens.ts';
import { call } from '../../api/call.ts';
import { FailureNote } from '../../components/failure/failure-note.tsx';
import { Key } from '../../components/key/key.tsx';
import { refreshClients } from '../../state/client-store.ts';
import { isOnline, useTill } from '../../state/till-store.ts';
import { readProof } from './read-proof.ts';
import type { AppError } from '../../../shared/contract/app-error.ts';

/** Where nobody here fits something complete: head office may know them, and is asked on purpose only. */
export function AskOffice({ text }: { text: string }) {
  const enrolled = useTill(({ status }) => status !== null && status.sync.state !== 'not enrolled');
  const online = useTill(isOnline);
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<AppError | null>(null);

  async function ask() {
    if (busy) return;
    setBusy(true);
    const reply = await call('clients.fetch', { text });
    setBusy(false);
    setFailure(reply.ok ? null : reply.error);
    // Now the till knows them: the search finds their row.
    if (reply.ok) refreshClients();
  }

  if (!enrolled || !looksWhole(text)) return null;
  if (failure) return <FailureNote error={failure} />;
  if (!online) return <p>{say('client.ask-office.away')}</p>;
  return (
    <>
      <Key kind="quiet" busy={busy} onPress={() => void ask()}>
        {say('client.ask-office')}
      </Key>
      <p>{say('client.ask-office.more')}</p>
    </>
  );
}

/** The shortest national numbers of the countries we know have eight digits. */
const fewestDigits = 8;

/** Whether it may be complete: the till, which knows the country, has the last word on a phone. */
function looksWhole(text: string): boolean {
  const proof = readProof(text);
  switch (proof?.kind) {
    case 'phone':
      return proof.text.replaceAll(/\D/g, '').length >= fewestDigits;
    case 'email':
      return normaliseEmail(proof.text) !== null;
    case 'card':
      return readClientNumber(proof.code) !== null || readCardCode(proof.code) !== null;
    case undefined:
      return false;
  }
}
