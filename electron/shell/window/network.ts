import { appOrigin } from './app-protocol.ts';
import type { Session } from 'electron';

/** The page asks nobody but us: whatever is not app://till/ is cancelled before it leaves. */
export function allowOnlyOurFiles(session: {
  readonly webRequest: Pick<Session['webRequest'], 'onBeforeRequest'>;
}): void {
  session.webRequest.onBeforeRequest(({ url }, answer) =>
    answer({ cancel: !url.startsWith(`${appOrigin}/`) }),
  );
}
