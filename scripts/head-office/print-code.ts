import { openHeadOffice } from '../../head-office/open-head-office.ts';
import { openLog } from '../../head-office/log.ts';
import { systemClock } from '../../head-office/system-clock.ts';
import { readAddress } from './address.ts';
import { fail } from './fail.ts';
import { openStore } from './open-store.ts';
import type { Settings } from './settings.ts';

/** Prints a code for one more till: alone on its line, so that other programs can take it. */
export async function printCode(settings: Settings): Promise<void> {
  const log = openLog(settings.log);
  const store = await openStore(settings, log);
  if (store.ok) {
    const office = await openHeadOffice({ store: store.value, clock: systemClock, log });
    const { code } = office.firstCode ?? (await office.makeCode());
    await office.close();
    return tell(code);
  }
  if (store.error === 'no postgresql') {
    return fail('PostgreSQL does not answer. Start it, or correct DATABASE_URL.');
  }
  const code = await askRunning(settings);
  return code === null
    ? fail(
        'The running head office gave no code. Is it still starting, or is HEAD_OFFICE_PASSWORD another one?',
      )
    : tell(code);
}

/** The embedded store belongs to the head office that runs on it: that one makes the code. */
async function askRunning({ data, password }: Settings): Promise<string | null> {
  const url = await readAddress(data).catch(() => null);
  if (url === null) return null;
  const answer = await fetch(`${url}/console/codes`, {
    method: 'POST',
    headers: {
      accept: 'text/plain',
      origin: url,
      ...(password === undefined ? {} : { authorization: `Basic ${btoa(`code:${password}`)}` }),
    },
    body: new URLSearchParams(),
  });
  return answer.ok ? await answer.text() : null;
}

function tell(code: string): void {
  console.log(code);
  console.error('It lets one till in and lives a day.');
}
