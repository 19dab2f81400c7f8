import { say } from '../../../shared/messages/screens.ts';
import { call } from '../../api/call.ts';
import { CodePage } from './code-page.tsx';

/** A till whose key is not here: the code from the sealed envelope opens it. */
export function LockedTill() {
  const words = {
    title: say('locked.title'),
    lead: say('locked.lead'),
    code: say('recovery.code'),
    hint: say('locked.hint'),
    open: say('locked.open'),
    opening: say('locked.trying'),
  };
  return (
    <CodePage words={words} shortest={1} open={(recoveryCode) => call('start.unlock', { recoveryCode })} />
  );
}
