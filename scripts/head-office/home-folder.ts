import { homedir } from 'node:os';
import { join } from 'node:path';

/** Where a head office keeps its embedded store unless told otherwise: the place the platform has for a user's data. */
export const homeFolder = (): string => join(userData(process.platform, process.env), 'carme-head-office');

function userData(platform: NodeJS.Platform, env: NodeJS.ProcessEnv): string {
  if (platform === 'win32') return env['LOCALAPPDATA'] ?? join(homedir(), 'AppData', 'Local');
  if (platform === 'darwin') return join(homedir(), 'Library', 'Application Support');
  return env['XDG_DATA_HOME'] ?? join(homedir(), '.local', 'share');
}
