import { useState } from 'react';
import { breakGlassReasons } from '../../../../shared/domain/break-glass.ts';
import { say } from '../../../../shared/messages/screens.ts';
import { call } from '../../../api/call.ts';
import { Choice } from '../../../components/choice/choice.tsx';
import { Field } from '../../../components/field/field.tsx';
import { FormSheet } from '../../../components/sheet/form-sheet.tsx';
import { refreshClients } from '../../../state/client-store.ts';
import { askOrWantCode } from '../../../state/office-code-store.ts';
import type { BreakGlassReason } from '../../../../shared/domain/break-glass.ts';
import type { ClientId } from '../../../../shared/ids.ts';

type BreakGlassSheetProps = { readonly clientId: ClientId; readonly onClose: () => void };

/** Why the file must be opened now; the till tells the managers before it opens. */
export function BreakGlassSheet({ clientId, onClose }: BreakGlassSheetProps) {
  const [reason, setReason] = useState<BreakGlassReason>('adviser away');
  const [words, setWords] = useState('');
  const said = words.trim() === '' ? null : words.trim();
  const isWhole = reason !== 'other' || said !== null;

  async function open() {
    const reply = await call('passes.breakGlass', { clientId, reason, words: said });
    refreshClients();
    return reply;
  }

  return (
    <FormSheet
      title={say('break-glass.title')}
      lead={say('break-glass.lead')}
      word={say('break-glass.open')}
      send={isWhole ? () => askOrWantCode({ kind: 'break-glass', clientId }, open, onClose) : null}
      onClose={onClose}
    >
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
    </FormSheet>
  );
}
