import { useState } from 'react';
import { occasionKinds } from '../../../shared/domain/care.ts';
import { say } from '../../../shared/messages/screens.ts';
import { call } from '../../api/call.ts';
import { Choice } from '../../components/choice/choice.tsx';
import { plainDate } from '../../components/dates.ts';
import { Field } from '../../components/field/field.tsx';
import { readDate } from '../../components/read-date.ts';
import { FormSheet } from '../../components/sheet/form-sheet.tsx';
import { tell } from '../../state/toast-store.ts';
import type { OccasionKind } from '../../../shared/domain/care.ts';
import type { NoteSheetProps } from './wish-sheet.tsx';

/** A day ahead of a client, said back in words: nobody takes a month for a day. */
export function OccasionSheet({ clientId, onClose, onNoted }: NoteSheetProps) {
  const [kind, setKind] = useState<OccasionKind>('anniversary');
  const [typed, setTyped] = useState('');
  const [often, setOften] = useState<'every-year' | 'once'>('every-year');
  const [words, setWords] = useState('');
  const read = readDate(typed);

  async function keep(date: string) {
    const said = words.trim() === '' ? null : words.trim();
    const occasion = { kind, date, yearly: often === 'every-year', words: said };
    const reply = await call('care.noteOccasion', { clientId, ...occasion });
    if (reply.ok) {
      tell(say('care.noted'));
      onNoted();
    }
    return reply;
  }

  return (
    <FormSheet
      title={say('care.occasion')}
      word={say('care.occasion.keep')}
      send={read.kind === 'day' ? () => keep(read.date) : null}
      onClose={onClose}
    >
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
    </FormSheet>
  );
}
