import { useState } from 'react';
import { say } from '../../../shared/messages/screens.ts';
import { call } from '../../api/call.ts';
import { FailureNote } from '../../components/failure/failure-note.tsx';
import { Field } from '../../components/field/field.tsx';
import { Key } from '../../components/key/key.tsx';
import { Sheet } from '../../components/sheet/sheet.tsx';
import { tell } from '../../state/toast-store.ts';
import styles from './care.module.css';
import type { AppError } from '../../../shared/contract/app-error.ts';
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
  const [failure, setFailure] = useState<AppError | null>(null);
  const empty = text.trim() === '' && code.trim() === '';

  async function keep() {
    const said = (typed: string) => (typed.trim() === '' ? null : typed.trim());
    const reply = await call('care.noteWish', { clientId, text: said(text), code: said(code) });
    if (!reply.ok) return setFailure(reply.error);
    onClose();
    tell(say('care.noted'));
    onNoted();
  }

  return (
    <Sheet
      title={say('care.wish')}
      onClose={onClose}
      keys={
        <Key kind="primary" className={styles['main']} disabled={empty} onPress={() => void keep()}>
          {say('care.wish.keep')}
        </Key>
      }
    >
      <form
        className={styles['form']}
        onSubmit={(event) => {
          event.preventDefault();
          if (!empty) void keep();
        }}
      >
        {failure && <FailureNote error={failure} />}
        <Field label={say('care.wish.text')} value={text} onChange={setText} autoFocus />
        <Field
          label={say('care.wish.code')}
          value={code}
          onChange={setCode}
          hint={say('care.wish.code.hint')}
        />
        <button type="submit" hidden>
          {say('care.wish.keep')}
        </button>
      </form>
    </Sheet>
  );
}
