import { Label, Radio, RadioGroup } from 'react-aria-components';
import styles from './choice.module.css';

type ChoiceProps<T extends string> = {
  readonly label: string;
  readonly value: T;
  readonly onChange: (value: T) => void;
  readonly options: readonly { readonly value: T; readonly word: string }[];
  /** The label is there for a screen reader only. */
  readonly unlabelled?: boolean;
};

/** One of a few, all in sight. */
export function Choice<T extends string>({
  label,
  value,
  onChange,
  options,
  unlabelled = false,
}: ChoiceProps<T>) {
  return (
    <RadioGroup
      className={styles['group'] ?? ''}
      orientation="horizontal"
      value={value}
      onChange={(chosen) => {
        const option = options.find((candidate) => candidate.value === chosen);
        if (option) onChange(option.value);
      }}
    >
      <Label className={unlabelled ? 'unseen' : (styles['label'] ?? '')}>{label}</Label>
      <div className={styles['options']}>
        {options.map((option) => (
          <Radio key={option.value} value={option.value} className={styles['option'] ?? ''}>
            {option.word}
          </Radio>
        ))}
      </div>
    </RadioGroup>
  );
}
