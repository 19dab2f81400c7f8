import { useState } from 'react';
import { say } from '../../../shared/messages/screens.ts';
import { Field } from '../../components/field/field.tsx';
import { PinStep } from './pin-step.tsx';
import { Step } from './step.tsx';
import type { Person } from './set-up-draft.ts';

type AssociateStepProps = { readonly onBack: () => void; readonly onPerson: (person: Person) => void };

/** One more person at the till: their name, then their own PIN. */
export function AssociateStep({ onBack, onPerson }: AssociateStepProps) {
  const [givenName, setGivenName] = useState('');
  const [familyName, setFamilyName] = useState('');
  const [named, setNamed] = useState(false);
  if (named) {
    return (
      <PinStep
        count={4}
        name={givenName.trim()}
        onBack={() => setNamed(false)}
        onPin={(pin) => onPerson({ givenName: givenName.trim(), familyName: familyName.trim(), pin })}
      />
    );
  }
  return (
    <Step
      count={4}
      title={say('set-up.associate')}
      lead={say('set-up.associate.lead')}
      onBack={onBack}
      onNext={() => setNamed(true)}
      ready={givenName.trim() !== '' && familyName.trim() !== ''}
    >
      <Field label={say('set-up.given-name')} value={givenName} onChange={setGivenName} autoFocus />
      <Field
        label={say('set-up.family-name')}
        hint={say('set-up.family-name.hint')}
        value={familyName}
        onChange={setFamilyName}
      />
    </Step>
  );
}
