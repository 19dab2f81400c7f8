import { say } from '../../../shared/messages/screens.ts';
import { call } from '../../api/call.ts';
import { CodePage } from './code-page.tsx';

/** A till that head office has blocked: only a new code from there opens it again. */
export function RevokedTill() {
  const words = {
    title: say('revoked.title'),
    lead: say('revoked.lead'),
    code: say('enrol.code'),
    hint: say('enrol.code.hint'),
    open: say('enrol.do'),
    opening: say('enrol.working'),
  };
  return <CodePage words={words} shortest={4} open={(code) => call('start.enrolAnew', { code })} />;
}
