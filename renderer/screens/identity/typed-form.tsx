import { documentTypes } from '../../../shared/domain/identity-document.ts';
import { say } from '../../../shared/messages/screens.ts';
import { Choice } from '../../components/choice/choice.tsx';
import { plainDate } from '../../components/dates.ts';
import { Field } from '../../components/field/field.tsx';
import { Key } from '../../components/key/key.tsx';
import { readDate } from '../../components/read-date.ts';
import { issuedBy } from './typed-draft.ts';
import styles from './typed-form.module.css';
import type { TypedDraft } from './typed-draft.ts';

type TypedFormProps = {
  readonly draft: TypedDraft;
  readonly onChange: (draft: TypedDraft) => void;
  readonly onSubmit: () => void;
};

/** Whose documents come most often; any other is typed. */
const states = ['LAO', 'THA', 'CHN', 'VNM'] as const;
const sexes = ['F', 'M', 'X', 'none'] as const;

/** A document as it is printed, for papers without a zone or with one that no reader reads. */
export function TypedForm({ draft, onChange, onSubmit }: TypedFormProps) {
  const text = (name: 'documentNumber' | 'familyName' | 'givenNames' | 'nationality') => ({
    label: say(`identity.field.${name}`),
    value: draft[name],
    onChange: (value: string) => onChange({ ...draft, [name]: value }),
  });
  const date = (name: 'birthDate' | 'validUntil') => ({
    label: say(`identity.field.${name}`),
    value: draft[name],
    onChange: (value: string) => onChange({ ...draft, [name]: value }),
  });
  return (
    <form
      className={styles['form']}
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit();
      }}
    >
      <div className={styles['whole']}>
        <Choice
          label={say('identity.form.type')}
          value={draft.documentType}
          onChange={(documentType) => onChange({ ...draft, documentType })}
          options={documentTypes.map((value) => ({ value, word: say(`identity.type.${value}`) }))}
        />
      </div>
      <div className={styles['state']}>
        <Field
          label={say('identity.field.issuingState')}
          value={draft.issuingState}
          onChange={(state) => onChange(issuedBy(draft, state.toUpperCase()))}
        />
        {states.map((state) => (
          <Key key={state} className={styles['chip']} onPress={() => onChange(issuedBy(draft, state))}>
            {state}
          </Key>
        ))}
      </div>
      <Field {...text('documentNumber')} autoFocus />
      <Field {...text('familyName')} />
      <Field {...text('givenNames')} />
      <DateField {...date('birthDate')} hint={say('identity.form.date.hint')} />
      <DateField {...date('validUntil')} hint={say('identity.form.no-end')} />
      <Field {...text('nationality')} />
      <Choice
        label={say('identity.field.sex')}
        value={draft.sex}
        onChange={(sex) => onChange({ ...draft, sex })}
        options={sexes.map((value) => ({ value, word: say(`identity.form.sex.${value}`) }))}
      />
      {/* What makes Enter send the form; the key to press is where every screen has it. */}
      <button type="submit" hidden aria-label={say('identity.form.do')} />
    </form>
  );
}

type DateFieldProps = {
  readonly label: string;
  readonly value: string;
  readonly hint: string;
  readonly onChange: (value: string) => void;
};

/** A day typed in digits, said back in words. */
function DateField({ hint, ...field }: DateFieldProps) {
  const read = readDate(field.value);
  // While it is typed it is no day yet: that is said from the length of one on.
  const whole = field.value.replaceAll(/\D/g, '').length >= 8;
  if (read.kind === 'buddhist')
    return <Field {...field} problem={say('identity.form.date.buddhist', { year: String(read.year) })} />;
  if (read.kind === 'none' && whole) return <Field {...field} problem={say('identity.form.date.problem')} />;
  return <Field {...field} hint={read.kind === 'day' ? plainDate(read.date) : hint} />;
}
