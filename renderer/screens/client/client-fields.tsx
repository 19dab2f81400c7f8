import { fullName } from '../../../shared/domain/client-name.ts';
import { genders } from '../../../shared/domain/client.ts';
import { say } from '../../../shared/messages/screens.ts';
import { Choice } from '../../components/choice/choice.tsx';
import { Field } from '../../components/field/field.tsx';
import { nameOf } from './client-draft.ts';
import styles from './client-form.module.css';
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
      {name?.family != null && (
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

/** What is asked only of who wishes to tell. A birth date goes with the consent to birthday offers. */
export const MoreFields = ({ draft, onChange, withBirthDate }: FieldsProps & { withBirthDate: boolean }) => (
  <div className={styles['fields']}>
    {withBirthDate && (
      <Field
        label={say('client.birth-date')}
        type="date"
        value={draft.birthDate}
        onChange={(birthDate) => onChange({ ...draft, birthDate })}
      />
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
  </div>
);
