import { useState } from 'react';
import { breakGlassReasons } from '../../../../shared/domain/break-glass.ts';
import { say } from '../../../../shared/messages/screens.ts';
import { call } from '../../../api/call.ts';
import { Choice } from '../../../components/choice/choice.tsx';
import { FailureNote } from '../../../components/failure/failure-note.tsx';
import { Field } from '../../../components/field/field.tsx';
import { Key } from '../../../components/key/key.tsx';
import { Sheet } from '../../../components/sheet/sheet.tsx';
import { refreshClients } from '../../../state/client-store.ts';
import { tellOrWantCode } from '../../../state/office-code-store.ts';
import { tellFailure } from '../../../state/toast-store.ts';
import styles from '../attach-sheet.module.css';
import type { AppError } from '../../../../shared/contract/app-error.ts';
import type { BreakGlassReason } from '../../../../shared/domain/break-glass.ts';
import type { ClientId } from '../../../../shared/ids.ts';

type BreakGlassSheetProps = { readonly clientId: ClientId; readonly onClose: () => void };

/** Why the file must be opened now; the till tells the managers before it opens. */
export function BreakGlassSheet({ clientId, onClose }: BreakGlassSheetProps) {
  const [reason, setReason] = useState<BreakGlassReason>('adviser away');
  const [words, setWords] = useState('');
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<AppError | null>(null);
  const said = words.trim() === '' ? null : words.trim();

  async function open(tell: (error: AppError) => void = setFailure) {
    setBusy(true);
    const reply = await call('passes.breakGlass', { clientId, reason, words: said });
    setBusy(false);
    refreshClients();
    if (reply.ok) return onClose();
    // The sheet gives way to the one with the code, and is done with what was typed here.
    if (reply.error.code === 'rights.stale')
      return tellOrWantCode(reply.error, { kind: 'break-glass', clientId }, () => void open(tellFailure));
    return tell(reply.error);
  }

  return (
    <Sheet
      title={say('break-glass.title')}
      onClose={onClose}
      keys={
        <Key
          kind="primary"
          className={styles['main']}
          disabled={reason === 'other' && said === null}
          busy={busy}
          onPress={() => void open()}
        >
          {say('break-glass.open')}
        </Key>
      }
    >
      <form
        className={styles['proof']}
        onSubmit={(event) => {
          event.preventDefault();
          void open();
        }}
      >
        <p className={styles['lead']}>{say('break-glass.lead')}</p>
        {failure && <FailureNote error={failure} />}
        <Choice
          label={say('break-glass.reason')}
          value={reason}
          onChange={setReason}
          options={breakGlassReasons.map((value) => ({ value, word: say(`break-glass.reason.${value}`) }))}
        />
        <Field
          label={say('break-glass.words')}
          value={words}
          onChange={setWords}
          hint={say('break-glass.words.hint')}
        />
      </form>
    </Sheet>
  );
}
