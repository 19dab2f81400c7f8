import { FieldError, Input, Label, Text, TextField } from 'react-aria-components';
import styles from './field.module.css';

type FieldProps = {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly hint?: string;
  readonly problem?: string | undefined;
  readonly autoFocus?: boolean;
  readonly large?: boolean;
};

/** One line to type into. Nothing of what is typed is offered again by the browser, or checked by its spelling. */
export function Field({
  label,
  value,
  onChange,
  hint,
  problem,
  autoFocus = false,
  large = false,
}: FieldProps) {
  return (
    <TextField
      className={styles['field'] ?? ''}
      value={value}
      onChange={onChange}
      isInvalid={problem !== undefined}
      autoComplete="off"
      spellCheck="false"
      autoFocus={autoFocus}
    >
      <Label className={styles['label'] ?? ''}>{label}</Label>
      <Input className={(large ? styles['large'] : styles['input']) ?? ''} />
      {hint !== undefined && problem === undefined && (
        <Text slot="description" className={styles['hint'] ?? ''}>
          {hint}
        </Text>
      )}
      <FieldError className={styles['problem'] ?? ''}>{problem}</FieldError>
    </TextField>
  );
}
