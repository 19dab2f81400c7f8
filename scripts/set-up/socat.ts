import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { installDebianPackages, isDebianRoot } from './debian.ts';

const findSocat = (): string | undefined =>
  (process.env['PATH'] ?? '')
    .split(delimiter)
    .map((folder) => join(folder, 'socat'))
    .find((path) => existsSync(path));

/** Finds socat, which joins the two ends of a serial cable that is not there, or installs it; speaks on stderr. */
export async function ensureSocat(): Promise<string> {
  const found = findSocat();
  if (found !== undefined) return found;
  if (isDebianRoot()) {
    console.error('Setting up: installing socat, by which serial devices are tested.');
    await installDebianPackages(['socat']);
  }
  const installed = findSocat();
  if (installed === undefined) throw new Error('No socat was found. Install it, and put it on the PATH.');
  return installed;
}
