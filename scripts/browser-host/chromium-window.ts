import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromiumFlags } from '../set-up/chromium.ts';

/** Nothing is remembered, fetched or offered: the window shows the till and forgets it. */
const windowFlags = [
  ...chromiumFlags,
  '--incognito',
  '--disable-extensions',
  '--disable-default-apps',
  '--disable-breakpad',
  '--disable-domain-reliability',
  '--disable-features=Translate,AutofillServerCommunication,MediaRouter,OptimizationHints,DialMediaRouteProvider',
  '--disable-save-password-bubble',
  '--disk-cache-size=1',
  '--media-cache-size=1',
  '--password-store=basic',
  '--use-mock-keychain',
  '--window-size=1280,800',
];

/** What only the profile can switch off. */
const preferences = {
  autofill: { profile_enabled: false, credit_card_enabled: false },
  browser: { enable_spellchecking: false },
  credentials_enable_service: false,
  profile: { password_manager_enabled: false },
  translate: { enabled: false },
};

export type ChromiumWindow = {
  readonly profile: string;
  readonly closed: Promise<void>;
  readonly close: () => void;
};

/** Opens an address as a window of its own, with a profile in a temporary folder that goes when the window does. */
export async function openChromiumWindow(
  executable: string,
  address: string,
  extraFlags: readonly string[] = [],
): Promise<ChromiumWindow> {
  const profile = await mkdtemp(join(tmpdir(), 'carme-till-window-'));
  await mkdir(join(profile, 'Default'));
  await writeFile(join(profile, 'Default', 'Preferences'), JSON.stringify(preferences));
  const flags = [...windowFlags, ...extraFlags, `--user-data-dir=${profile}`, `--app=${address}`];
  // A crash report holds what was in memory: it goes with the profile too.
  const env = { ...process.env, BREAKPAD_DUMP_LOCATION: join(profile, 'crashes') };
  const child = spawn(executable, flags, { stdio: 'ignore', env });
  const ended = new Promise<void>((end) => {
    child.on('error', () => end());
    child.on('exit', () => end());
  });
  // Its helpers may still write for a moment after the main process has gone.
  const closed = ended.then(() =>
    rm(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 }),
  );
  return { profile, closed, close: () => void child.kill() };
}
