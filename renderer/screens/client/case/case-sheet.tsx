import { useState } from 'react';
import { caseNumberPattern } from '../../../../shared/domain/case.ts';
import { say } from '../../../../shared/messages/screens.ts';
import { call } from '../../../api/call.ts';
import { FailureNote } from '../../../components/failure/failure-note.tsx';
import { Field } from '../../../components/field/field.tsx';
import { Key } from '../../../components/key/key.tsx';
import { Sheet } from '../../../components/sheet/sheet.tsx';
import { refreshClients } from '../../../state/client-store.ts';
import { tellOrWantCode } from '../../../state/office-code-store.ts';
import { tellFailure } from '../../../state/toast-store.ts';
import styles from '../attach-sheet.module.css';
import type { AppError } from '../../../../shared/contract/app-error.ts';
import type { ClientId } from '../../../../shared/ids.ts';

type CaseSheetProps = { readonly clientId: ClientId; readonly onClose: () => void };

/** Which case of head office’s the file is needed for, and why. */
export function CaseSheet({ clientId, onClose }: CaseSheetProps) {
  const [typed, setTyped] = useState('');
  const [reason, setReason] = useState('');
  const [failure, setFailure] = useState<AppError | null>(null);
  const caseNumber = typed.trim().toUpperCase();
  const whole = caseNumberPattern.test(caseNumber) && reason.trim() !== '';

  async function open(tell: (error: AppError) => void = setFailure) {
    if (!whole) return;
    const reply = await call('passes.openCase', { clientId, caseNumber, reason: reason.trim() });
    refreshClients();
    if (reply.ok) return onClose();
    // The sheet gives way to the one with the code, and is done with what was typed here.
    if (reply.error.code === 'rights.stale')
      return tellOrWantCode(
        reply.error,
        { kind: 'case', clientId, caseNumber },
        () => void open(tellFailure),
      );
    return tell(reply.error);
  }

  return (
    <Sheet
      title={say('case.title')}
      onClose={onClose}
      keys={
        <Key kind="primary" className={styles['main']} disabled={!whole} onPress={() => void open()}>
          {say('case.open')}
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
        <p className={styles['lead']}>{say('case.lead')}</p>
        {failure && <FailureNote error={failure} />}
        <Field
          label={say('case.number')}
          value={typed}
          onChange={setTyped}
          hint={say('case.number.hint')}
          autoFocus
        />
        <Field label={say('case.reason')} value={reason} onChange={setReason} />
        <button type="submit" hidden>
          {say('case.open')}
        </button>
      </form>
    </Sheet>
  );
}
