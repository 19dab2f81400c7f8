import { say } from '../../../shared/messages/screens.ts';
import { Field } from '../../components/field/field.tsx';
import { isManagerReady } from './set-up-draft.ts';
import { Step } from './step.tsx';
import type { StepOfDraft } from './boutique-step.tsx';

/** What this till is called, and who will sign in first. */
export const ManagerStep = ({ draft, onChange, onBack, onNext }: StepOfDraft) => (
  <Step
    count={2}
    title={say('set-up.manager')}
    lead={say('set-up.manager.lead')}
    onBack={onBack}
    onNext={onNext}
    ready={isManagerReady(draft)}
  >
    <Field
      label={say('set-up.given-name')}
      value={draft.givenName}
      onChange={(givenName) => onChange({ ...draft, givenName })}
      autoFocus
    />
    <Field
      label={say('set-up.family-name')}
      hint={say('set-up.family-name.hint')}
      value={draft.familyName}
      onChange={(familyName) => onChange({ ...draft, familyName })}
    />
    <Field
      label={say('set-up.till-name')}
      hint={say('set-up.till-name.hint')}
      value={draft.tillName}
      onChange={(tillName) => onChange({ ...draft, tillName })}
    />
  </Step>
);
