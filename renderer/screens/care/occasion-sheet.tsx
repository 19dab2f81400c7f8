import { useState } from 'react';
import { occasionKinds } from '../../../shared/domain/care.ts';
import { say } from '../../../shared/messages/screens.ts';
import { call } from '../../api/call.ts';
import { Choice } from '../../components/choice/choice.tsx';
import { plainDate } from '../../components/dates.ts';
import { FailureNote } from '../../components/failure/failure-note.tsx';
import { Field } from '../../components/field/field.tsx';
import { Key } from '../../components/key/key.tsx';
import { readDate } from '../../components/read-date.ts';
import { Sheet } from '../../components/sheet/sheet.tsx';
import { tell } from '../../state/toast-store.ts';
import styles from './care.module.css';
import type { AppError } from '../../../shared/contract/app-error.ts';
import type { OccasionKind } from '../../../shared/domain/care.ts';
import type { NoteSheetProps } from './wish-sheet.tsx';

/** A day ahead of a client, said back in words: nobody takes a month for a day. */
export function OccasionSheet({ clientId, onClose, onNoted }: NoteSheetProps) {
  const [kind, setKind] = useState<OccasionKind>('anniversary');
  const [typed, setTyped] = useState('');
  const [often, setOften] = useState<'every-year' | 'once'>('every-year');
  const [words, setWords] = useState('');
  const [failure, setFailure] = useState<AppError | null>(null);
  const read = readDate(typed);

  async function keep() {
    if (read.kind !== 'day') return;
    const said = words.trim() === '' ? null : words.trim();
    const occasion = { kind, date: read.date, yearly: often === 'every-year', words: said };
    const reply = await call('care.noteOccasion', { clientId, ...occasion });
    if (!reply.ok) return setFailure(reply.error);
    onClose();
    tell(say('care.noted'));
    onNoted();
  }

  return (
    <Sheet
      title={say('care.occasion')}
      onClose={onClose}
      keys={
        <Key
          kind="primary"
          className={styles['main']}
          disabled={read.kind !== 'day'}
          onPress={() => void keep()}
        >
          {say('care.occasion.keep')}
        </Key>
      }
    >
      <form
        className={styles['form']}
        onSubmit={(event) => {
          event.preventDefault();
          void keep();
        }}
      >
        {failure && <FailureNote error={failure} />}
        <Choice
          label={say('care.occasion.kind')}
          value={kind}
          onChange={setKind}
          options={occasionKinds.map((value) => ({ value, word: say(`care.occasion.kind.${value}`) }))}
        />
        <Field
          label={say('care.occasion.date')}
          value={typed}
          onChange={setTyped}
          hint={read.kind === 'day' ? plainDate(read.date) : say('care.occasion.date.hint')}
          problem={read.kind === 'none' && typed.length >= 8 ? say('care.occasion.date.none') : undefined}
          autoFocus
        />
        <Choice
          label={say('care.occasion.yearly')}
          value={often}
          onChange={setOften}
          options={(['every-year', 'once'] as const).map((value) => ({
            value,
            word: say(`care.occasion.${value}`),
          }))}
        />
        <Field label={say('care.occasion.words')} value={words} onChange={setWords} />
        <button type="submit" hidden>
          {say('care.occasion.keep')}
        </button>
      </form>
    </Sheet>
  );
}
