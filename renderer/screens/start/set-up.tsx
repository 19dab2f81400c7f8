import { useState } from 'react';
import { call } from '../../api/call.ts';
import { setSettingUp } from '../../state/till-store.ts';
import { AssociateStep } from './associate-step.tsx';
import { BoutiqueStep } from './boutique-step.tsx';
import { ManagerStep } from './manager-step.tsx';
import { PinStep } from './pin-step.tsx';
import { RecoveryStep } from './recovery-step.tsx';
import { completeDraft, emptyDraft } from './set-up-draft.ts';
import { TeamStep } from './team-step.tsx';
import type { AppError } from '../../../shared/contract/app-error.ts';

type Step = 'boutique' | 'manager' | 'pin' | 'team' | 'associate' | 'recovery';

/** Makes a fresh till the boutique's own, in five short pages. */
export function SetUp() {
  const [step, setStep] = useState<Step>('boutique');
  const [draft, setDraft] = useState(emptyDraft);
  const [recoveryCode, setRecoveryCode] = useState('');
  const [failure, setFailure] = useState<AppError | null>(null);
  const [working, setWorking] = useState(false);

  async function setUp() {
    const input = completeDraft(draft);
    if (input === null) return setStep('boutique');
    setWorking(true);
    setFailure(null);
    const reply = await call('start.setUp', input);
    setWorking(false);
    if (!reply.ok) return setFailure(reply.error);
    setRecoveryCode(reply.value.recoveryCode);
    return setStep('recovery');
  }

  const page = { draft, onChange: setDraft };
  switch (step) {
    case 'boutique':
      return <BoutiqueStep {...page} onBack={() => setSettingUp(false)} onNext={() => setStep('manager')} />;
    case 'manager':
      return <ManagerStep {...page} onBack={() => setStep('boutique')} onNext={() => setStep('pin')} />;
    case 'pin':
      return (
        <PinStep
          count={3}
          name={draft.givenName}
          onBack={() => setStep('manager')}
          onPin={(pin) => {
            setDraft({ ...draft, pin });
            setStep('team');
          }}
        />
      );
    case 'team':
      return (
        <TeamStep
          {...page}
          failure={failure}
          working={working}
          onBack={() => setStep('pin')}
          onAdd={() => setStep('associate')}
          onNext={() => void setUp()}
        />
      );
    case 'associate':
      return (
        <AssociateStep
          onBack={() => setStep('team')}
          onPerson={(person) => {
            setDraft({ ...draft, associates: [...draft.associates, person] });
            setStep('team');
          }}
        />
      );
    case 'recovery':
      return <RecoveryStep code={recoveryCode} onDone={() => setSettingUp(false)} />;
  }
}
