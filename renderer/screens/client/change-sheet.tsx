import { useState } from 'react';
import { clientLanguages } from '../../../shared/domain/client.ts';
import { say } from '../../../shared/messages/screens.ts';
import { call } from '../../api/call.ts';
import { useReply } from '../../api/use-reply.ts';
import { Choice } from '../../components/choice/choice.tsx';
import { FailureNote } from '../../components/failure/failure-note.tsx';
import { Key } from '../../components/key/key.tsx';
import { Sheet } from '../../components/sheet/sheet.tsx';
import { refreshClients } from '../../state/client-store.ts';
import { tell } from '../../state/toast-store.ts';
import { clear } from './clear.ts';
import { canBeKept, draftOf, profileOf } from './client-draft.ts';
import { ClientFields, MoreFields } from './client-fields.tsx';
import { useClosesByItself } from './part/use-closes-by-itself.ts';
import styles from './client-form.module.css';
import type { AppError } from '../../../shared/contract/app-error.ts';
import type { ClientLanguage } from '../../../shared/domain/client.ts';
import type { ClientId } from '../../../shared/ids.ts';
import type { ContactPart } from '../../state/client-store.ts';

type ChangeSheetProps = {
  readonly clientId: ClientId;
  readonly contact: ContactPart;
  readonly onClose: () => void;
};

/** Corrects what is known of a client. It is private like what was opened for it, and closes like it. */
export function ChangeSheet({ clientId, contact, onClose }: ChangeSheetProps) {
  useClosesByItself(onClose);
  const card = useReply('clients.card', { clientId });
  const spoken = card?.ok ? clear(card.value.language) : null;
  const birthday = card?.ok && (clear(card.value.consents) ?? []).some(isBirthday);
  const [draft, setDraft] = useState(() => draftOf(clearContact(contact)));
  const [language, setLanguage] = useState<ClientLanguage | null>(null);
  const [failure, setFailure] = useState<AppError | null>(null);
  const [busy, setBusy] = useState(false);

  const ready = canBeKept(draft);

  async function change() {
    if (busy || !ready) return;
    setBusy(true);
    const changes = { ...profileOf(draft), ...(language && { language }) };
    const reply = await call('clients.change', { clientId, changes });
    setBusy(false);
    refreshClients();
    if (!reply.ok) return setFailure(reply.error);
    onClose();
    return tell(say('client.changed'));
  }

  return (
    <Sheet
      title={say('client.change.title')}
      onClose={onClose}
      keys={
        <Key
          kind="primary"
          className={styles['main']}
          disabled={!ready}
          busy={busy}
          onPress={() => void change()}
        >
          {say('client.change.keep')}
        </Key>
      }
    >
      <form
        className={styles['form']}
        onSubmit={(event) => {
          event.preventDefault();
          void change();
        }}
      >
        {failure && <FailureNote error={failure} />}
        <ClientFields draft={draft} onChange={setDraft} />
        <MoreFields draft={draft} onChange={setDraft} withBirthDate={birthday === true} />
        {spoken && (
          <Choice
            label={say('client.policy.language')}
            value={language ?? spoken}
            onChange={setLanguage}
            options={clientLanguages.map((value) => ({ value, word: say(`language.${value}`) }))}
          />
        )}
        <button type="submit" hidden>
          {say('client.change.keep')}
        </button>
      </form>
    </Sheet>
  );
}

const isBirthday = ({ purpose, given }: { readonly purpose: string; readonly given: boolean }): boolean =>
  purpose === 'birthday' && given;

const clearContact = ({ name, phone, email, gender, birthDate, addresses }: ContactPart) => ({
  name: clear(name),
  phone: clear(phone),
  email: clear(email),
  gender: clear(gender),
  birthDate: clear(birthDate),
  addresses: clear(addresses) ?? [],
});
