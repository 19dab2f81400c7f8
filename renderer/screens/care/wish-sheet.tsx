import { useState } from 'react';
import { say } from '../../../shared/messages/screens.ts';
import { call } from '../../api/call.ts';
import { Field } from '../../components/field/field.tsx';
import { FormSheet } from '../../components/sheet/form-sheet.tsx';
import { tell } from '../../state/toast-store.ts';
import type { ClientId } from '../../../shared/ids.ts';

export type NoteSheetProps = {
  readonly clientId: ClientId;
  readonly onClose: () => void;
  readonly onNoted: () => void;
};

/** What a client wishes: their words, a piece, or both. */
export function WishSheet({ clientId, onClose, onNoted }: NoteSheetProps) {
  const [text, setText] = useState('');
  const [code, setCode] = useState('');

  async function keep() {
    const said = (typed: string) => (typed.trim() === '' ? null : typed.trim());
    const reply = await call('care.noteWish', { clientId, text: said(text), code: said(code) });
    if (reply.ok) {
      tell(say('care.noted'));
      onNoted();
    }
    return reply;
  }

  return (
    <FormSheet
      title={say('care.wish')}
      word={say('care.wish.keep')}
      send={text.trim() !== '' || code.trim() !== '' ? keep : null}
      onClose={onClose}
    >
      <Field label={say('care.wish.text')} value={text} onChange={setText} autoFocus />
      <Field
        label={say('care.wish.code')}
        value={code}
        onChange={setCode}
        hint={say('care.wish.code.hint')}
      />
    </FormSheet>
  );
}
