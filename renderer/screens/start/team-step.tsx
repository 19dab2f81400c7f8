import { say } from '../../../shared/messages/screens.ts';
import { FailureNote } from '../../components/failure/failure-note.tsx';
import { Key } from '../../components/key/key.tsx';
import { Step } from './step.tsx';
import styles from './start.module.css';
import type { AppError } from '../../../shared/contract/app-error.ts';
import type { StepOfDraft } from './boutique-step.tsx';

type TeamStepProps = StepOfDraft & {
  readonly failure: AppError | null;
  readonly working: boolean;
  readonly onAdd: () => void;
};

/** Who else works here from the first day. Nobody need be added. */
export function TeamStep({ draft, onChange, failure, working, onAdd, onBack, onNext }: TeamStepProps) {
  const remove = (place: number) =>
    onChange({ ...draft, associates: draft.associates.filter((_, other) => other !== place) });
  return (
    <Step
      count={4}
      title={say('set-up.team')}
      lead={say('set-up.team.lead')}
      onBack={onBack}
      onNext={onNext}
      ready={!working}
      next={say(working ? 'set-up.working' : 'set-up.make')}
    >
      <ul className={styles['team']}>
        <li>
          {draft.givenName} {draft.familyName}
          <span>{say('role.manager')}</span>
        </li>
        {draft.associates.map(({ givenName, familyName }, place) => (
          <li key={`${givenName} ${familyName} ${place}`}>
            {givenName} {familyName}
            <span>{say('role.associate')}</span>
            <Key
              kind="quiet"
              icon="close"
              label={say('set-up.team.remove', { name: givenName })}
              onPress={() => remove(place)}
            />
          </li>
        ))}
      </ul>
      <div>
        <Key icon="plus" disabled={working || draft.associates.length >= 30} onPress={onAdd}>
          {say('set-up.team.add')}
        </Key>
      </div>
      {failure && <FailureNote error={failure} />}
    </Step>
  );
}
