import { useState } from 'react';
import { caseNumberPattern } from '../../../../shared/domain/case.ts';
import { say } from '../../../../shared/messages/screens.ts';
import { call } from '../../../api/call.ts';
import { Field } from '../../../components/field/field.tsx';
import { FormSheet } from '../../../components/sheet/form-sheet.tsx';
import { refreshClients } from '../../../state/client-store.ts';
import { askOrWantCode } from '../../../state/office-code-store.ts';
import type { ClientId } from '../../../../shared/ids.ts';

type CaseSheetProps = { readonly clientId: ClientId; readonly onClose: () => void };

/** Which case of head office’s the file is needed for, and why. */
export function CaseSheet({ clientId, onClose }: CaseSheetProps) {
  const [typed, setTyped] = useState('');
  const [reason, setReason] = useState('');
  const caseNumber = typed.trim().toUpperCase();
  const isWhole = caseNumberPattern.test(caseNumber) && reason.trim() !== '';

  async function open() {
    const reply = await call('passes.openCase', { clientId, caseNumber, reason: reason.trim() });
    refreshClients();
    return reply;
  }

  return (
    <FormSheet
      title={say('case.title')}
      lead={say('case.lead')}
      word={say('case.open')}
      send={isWhole ? () => askOrWantCode({ kind: 'case', clientId, caseNumber }, open, onClose) : null}
      onClose={onClose}
    >
      <Field
        label={say('case.number')}
        value={typed}
        onChange={setTyped}
        hint={say('case.number.hint')}
        autoFocus
      />
      <Field label={say('case.reason')} value={reason} onChange={setReason} />
    </FormSheet>
  );
}
