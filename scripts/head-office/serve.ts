import { listen, mayListen } from '../../head-office/listen.ts';
import { openHeadOffice } from '../../head-office/open-head-office.ts';
import { openLog } from '../../head-office/log.ts';
import { systemClock } from '../../head-office/system-clock.ts';
import { fail } from './fail.ts';
import { forgetAddress, keepAddress } from './address.ts';
import { openStore } from './open-store.ts';
import type { Settings } from './settings.ts';

/** Serves until it is told to stop. */
export async function serve(settings: Settings): Promise<void> {
  const { data, databaseUrl, address, port, name, password } = settings;
  if (!mayListen(address, password)) {
    return fail(
      `Beyond this machine the console needs a password: set HEAD_OFFICE_PASSWORD, or leave --address out.`,
    );
  }
  const log = openLog(settings.log);
  const store = await openStore(settings, log);
  if (!store.ok) return fail(troubles[store.error](data));
  const office = await openHeadOffice({
    store: store.value,
    clock: systemClock,
    log,
    password,
    ...(name === undefined ? {} : { name }),
  });
  const listening = await listen(office, { address, port });
  if (!listening.ok) {
    await office.close();
    return fail(`Port ${port} is taken. Stop what uses it, or choose another with --port.`);
  }
  const { url, close } = listening.value;
  const embedded = databaseUrl === undefined;
  if (embedded) await keepAddress(data, url);
  console.log(`Head office: ${url} (${embedded ? trial(data) : 'PostgreSQL'})`);
  if (office.firstCode !== null) console.log(`Code for the first till: ${office.firstCode.code}`);

  const stop = async (): Promise<void> => {
    if (embedded) await forgetAddress(data);
    await close();
    await office.close();
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => void stop());
}

const trial = (data: string): string =>
  `embedded store in ${data}: for trial and demonstration, a power cut may cost it its latest entries; set DATABASE_URL for more`;

const troubles = {
  'folder in use': (data: string) =>
    `Another head office has ${data} open. Stop that one first, or give this one a folder of its own with --data.`,
  'no postgresql': () => 'PostgreSQL does not answer. Start it, or correct DATABASE_URL.',
} as const;
