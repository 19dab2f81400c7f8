import { fullName } from '../../../shared/domain/client-name.ts';
import { genders } from '../../../shared/domain/client.ts';
import { say } from '../../../shared/messages/screens.ts';
import { Choice } from '../../components/choice/choice.tsx';
import { fullDate } from '../../components/dates.ts';
import { Field } from '../../components/field/field.tsx';
import { readDate } from '../../components/read-date.ts';
import { AddressFields } from './address-fields.tsx';
import { isDayOrEmpty, nameOf } from './client-draft.ts';
import styles from './client-form.module.css';
import type { ReadDate } from '../../components/read-date.ts';
import type { ClientDraft } from './client-draft.ts';

type FieldsProps = { readonly draft: ClientDraft; readonly onChange: (draft: ClientDraft) => void };

/** What a client is called, and how they are reached; each is left out freely. */
export function ClientFields({ draft, onChange }: FieldsProps) {
  const field = (name: 'given' | 'family' | 'phone' | 'email') => ({
    value: draft[name],
    onChange: (value: string) => onChange({ ...draft, [name]: value }),
  });
  const name = nameOf(draft);
  return (
    <div className={styles['fields']}>
      <Field label={say('client.given')} {...field('given')} autoFocus />
      <Field label={say('client.family')} {...field('family')} />
      {name && name.family !== null && (
        <div className={styles['wide']}>
          <Choice
            label={say('client.order')}
            value={draft.order}
            onChange={(order) => onChange({ ...draft, order })}
            options={(['given first', 'family first'] as const).map((order) => ({
              value: order,
              word: fullName({ ...name, order }),
            }))}
          />
        </div>
      )}
      <Field label={say('client.phone')} {...field('phone')} />
      <Field label={say('client.email')} {...field('email')} />
    </div>
  );
}

type BirthDateProps = { readonly value: string; readonly onChange: (value: string) => void };

/** A day typed in any of the usual ways, and said back in words: nobody takes a month for a day. */
function BirthDateField({ value, onChange }: BirthDateProps) {
  const read = readDate(value);
  return (
    <Field
      label={say('client.birth-date')}
      hint={read.kind === 'day' ? fullDate(read.date) : say('client.birth-date.hint')}
      problem={isDayOrEmpty(value) || value.length < 8 ? undefined : birthDateProblem(read)}
      value={value}
      onChange={onChange}
    />
  );
}

const birthDateProblem = (read: ReadDate): string =>
  read.kind === 'buddhist'
    ? say('client.birth-date.buddhist', { year: String(read.year) })
    : say('client.birth-date.none');

/** What is asked only of who wishes to tell. A birth date goes with the consent to birthday offers. */
export const MoreFields = ({ draft, onChange, withBirthDate }: FieldsProps & { withBirthDate: boolean }) => (
  <div className={styles['fields']}>
    {withBirthDate && (
      <BirthDateField value={draft.birthDate} onChange={(birthDate) => onChange({ ...draft, birthDate })} />
    )}
    <div className={styles['wide']}>
      <Choice
        label={say('client.gender')}
        value={draft.gender}
        onChange={(gender) => onChange({ ...draft, gender })}
        options={(['unsaid', ...genders] as const).map((value) => ({
          value,
          word: say(`client.gender.${value}`),
        }))}
      />
    </div>
    <div className={styles['wide']}>
      <AddressFields draft={draft.addresses} onChange={(addresses) => onChange({ ...draft, addresses })} />
    </div>
  </div>
);
