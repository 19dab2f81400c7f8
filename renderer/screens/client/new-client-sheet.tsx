import { useState } from 'react';
import { say } from '../../../shared/messages/screens.ts';
import { call } from '../../api/call.ts';
import { useReply } from '../../api/use-reply.ts';
import { FailureNote } from '../../components/failure/failure-note.tsx';
import { Key } from '../../components/key/key.tsx';
import { Sheet } from '../../components/sheet/sheet.tsx';
import { openClient, refreshClients, setClientText, useClients } from '../../state/client-store.ts';
import { AlikeNotice } from './alike-notice.tsx';
import { clear } from './clear.ts';
import { draftFrom, isEnough, profileOf } from './client-draft.ts';
import { ClientFields, MoreFields } from './client-fields.tsx';
import { ConsentGrid, isSameConsent } from './consent-grid.tsx';
import { PolicyShown } from './policy-shown.tsx';
import styles from './client-form.module.css';
import type { AppError } from '../../../shared/contract/app-error.ts';
import type { ClientDraft } from './client-draft.ts';
import type { ClientLanguage } from '../../../shared/domain/client.ts';
import type { Consent } from './consent-grid.tsx';

/** Somebody new: a name or a phone is enough; consents and the rest when they wish. */
export function NewClientSheet({ onClose }: { onClose: () => void }) {
  const [draft, setDraft] = useState(() => draftFrom(useClients.getState().text));
  const [language, setLanguage] = useState<ClientLanguage>('en');
  const [consents, setConsents] = useState<readonly Consent[]>([]);
  const [failure, setFailure] = useState<AppError | null>(null);
  const [busy, setBusy] = useState(false);
  const reply = useReply('clients.policy', { language });
  const policy = reply?.ok ? reply.value : null;
  const birthday = consents.some(({ purpose }) => purpose === 'birthday');
  const ready = isEnough(draft) && policy !== null;

  function change(changed: ClientDraft) {
    setDraft(changed);
    setFailure(null);
  }

  function toggle(consent: Consent) {
    const others = consents.filter((other) => !isSameConsent(other, consent));
    setConsents(others.length < consents.length ? others : [...consents, consent]);
  }

  async function create(evenSo: boolean) {
    if (!ready || busy) return;
    setBusy(true);
    const made = await call('clients.create', {
      profile: profileOf(birthday ? draft : { ...draft, birthDate: '' }),
      language,
      policyVersion: policy.version,
      consents: [...consents],
      evenSo,
    });
    setBusy(false);
    refreshClients();
    if (!made.ok) return setFailure(made.error);
    setClientText('');
    const clientId = clear(made.value.clientId);
    return clientId ? openClient(clientId) : onClose();
  }

  return (
    <Sheet
      title={say('client.new')}
      onClose={onClose}
      {...(failure?.code !== 'client.alike' && {
        keys: (
          <Key
            kind="primary"
            className={styles['main']}
            disabled={!ready}
            busy={busy}
            onPress={() => void create(false)}
          >
            {say('client.create')}
          </Key>
        ),
      })}
    >
      <form
        className={styles['form']}
        onSubmit={(event) => {
          event.preventDefault();
          void create(false);
        }}
      >
        {failure && failure.code !== 'client.alike' && <FailureNote error={failure} />}
        {failure?.code === 'client.alike' && (
          <AlikeNotice message={failure.message} draft={draft} onEvenSo={() => void create(true)} />
        )}
        <ClientFields draft={draft} onChange={change} />
        <PolicyShown policy={policy} language={language} onLanguage={setLanguage} />
        <section className={styles['section']}>
          <h3>{say('client.consents.new')}</h3>
          <ConsentGrid
            label={say('client.consents.new')}
            isGiven={(consent) => consents.some((other) => isSameConsent(other, consent))}
            onTouch={toggle}
          />
          <MoreFields draft={draft} onChange={change} withBirthDate={birthday} />
        </section>
        <button type="submit" hidden>
          {say('client.create')}
        </button>
      </form>
    </Sheet>
  );
}
