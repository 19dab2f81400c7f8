import { homedir } from 'node:os';
import { join } from 'node:path';

type Surroundings = {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly home: string;
};
const here: Surroundings = { platform: process.platform, env: process.env, home: homedir() };

/** Where programs keep a user's data: the same folder Electron calls `appData`, so that both hosts find one till. */
export function appDataFolder({ platform, env, home }: Surroundings = here): string {
  if (platform === 'win32') return env['APPDATA'] || join(home, 'AppData', 'Roaming');
  if (platform === 'darwin') return join(home, 'Library', 'Application Support');
  return env['XDG_CONFIG_HOME'] || join(home, '.config');
}

/** Whether a window can be shown at all. */
export const hasDisplay = ({ platform, env }: Surroundings = here): boolean =>
  platform !== 'linux' || Boolean(env['DISPLAY'] || env['WAYLAND_DISPLAY']);
