import { useState } from 'react';
import { say } from '../../../shared/messages/screens.ts';
import { Field } from '../../components/field/field.tsx';
import { Step } from './step.tsx';
import styles from './start.module.css';

type RecoveryStepProps = { readonly code: string; readonly onDone: () => void };

/** The recovery code, shown this once. The way on opens when its last group was copied from paper. */
export function RecoveryStep({ code, onDone }: RecoveryStepProps) {
  const groups = code.split(/[-\s]+/);
  const [typed, setTyped] = useState('');
  const copied = typed.trim().toUpperCase() === groups.at(-1)?.toUpperCase();
  return (
    <Step
      count={5}
      title={say('recovery.title')}
      lead={say('recovery.lead')}
      onNext={onDone}
      ready={copied}
      next={say('recovery.done')}
    >
      <ol className={styles['code']} aria-label={say('recovery.code')}>
        {groups.map((group, place) => (
          // The groups never move, so their place is what tells them apart.
          <li key={`${place}-${group}`}>{group}</li>
        ))}
      </ol>
      <p>{say('recovery.envelope')}</p>
      <Field label={say('recovery.last-group')} value={typed} onChange={setTyped} large autoFocus />
    </Step>
  );
}
