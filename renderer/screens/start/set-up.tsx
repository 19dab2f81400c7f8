import { useState } from 'react';
import { call } from '../../api/call.ts';
import { setSettingUp } from '../../state/till-store.ts';
import { BoutiqueStep } from './boutique-step.tsx';
import { ManagerStep } from './manager-step.tsx';
import { PinStep } from './pin-step.tsx';
import { RecoveryStep } from './recovery-step.tsx';
import { completeDraft, emptyDraft } from './set-up-draft.ts';
import type { AppError } from '../../../shared/contract/app-error.ts';

type Step = 'boutique' | 'manager' | 'pin' | 'recovery';

/** Makes a fresh till the boutique's own, in four short pages. */
export function SetUp() {
  const [step, setStep] = useState<Step>('boutique');
  const [draft, setDraft] = useState(emptyDraft);
  const [recoveryCode, setRecoveryCode] = useState('');
  const [failure, setFailure] = useState<AppError | null>(null);
  const [working, setWorking] = useState(false);

  async function setUp(pin: string) {
    const input = completeDraft(draft, pin);
    if (input === null) return setStep('boutique');
    setWorking(true);
    setFailure(null);
    const reply = await call('start.setUp', input);
    setWorking(false);
    if (!reply.ok) return setFailure(reply.error);
    setRecoveryCode(reply.value.recoveryCode);
    return setStep('recovery');
  }

  switch (step) {
    case 'boutique':
      return (
        <BoutiqueStep
          draft={draft}
          onChange={setDraft}
          onBack={() => setSettingUp(false)}
          onNext={() => setStep('manager')}
        />
      );
    case 'manager':
      return (
        <ManagerStep
          draft={draft}
          onChange={setDraft}
          onBack={() => setStep('boutique')}
          onNext={() => setStep('pin')}
        />
      );
    case 'pin':
      return (
        <PinStep
          failure={failure}
          working={working}
          onBack={() => setStep('manager')}
          onPin={(pin) => void setUp(pin)}
        />
      );
    case 'recovery':
      return <RecoveryStep code={recoveryCode} onDone={() => setSettingUp(false)} />;
  }
}
