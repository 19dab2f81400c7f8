import { existsSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { installDebianPackages, isDebianRoot } from './debian.ts';

const debianPlace = '/usr/lib/postgresql';

/**
 * The folder with PostgreSQL's programs (`initdb`, `postgres`), or undefined: POSTGRESQL_BIN decides when it is set, then
 * Debian's place with the newest version, then PATH.
 */
function findPostgresql(): string | undefined {
  const chosen = process.env['POSTGRESQL_BIN'];
  if (chosen !== undefined) return chosen;
  const versions = existsSync(debianPlace) ? readdirSync(debianPlace) : [];
  const newestFirst = versions.toSorted((a, b) => Number(b) - Number(a));
  const places = [
    ...newestFirst.map((version) => join(debianPlace, version, 'bin')),
    ...(process.env['PATH'] ?? '').split(delimiter),
  ];
  return places.find((folder) => hasProgram(folder, 'initdb') && hasProgram(folder, 'postgres'));
}

/** Finds PostgreSQL, or installs it; speaks on stderr. Throws with the next step when neither works. */
export async function ensurePostgresql(): Promise<string> {
  const found = findPostgresql();
  if (found !== undefined) return found;
  if (isDebianRoot()) {
    console.error('Setting up: installing PostgreSQL, on which head office is tested.');
    await installDebianPackages(['postgresql']);
  }
  const installed = findPostgresql();
  if (installed === undefined) {
    throw new Error('No PostgreSQL was found. Install one, or set POSTGRESQL_BIN to its folder of programs.');
  }
  return installed;
}

const hasProgram = (folder: string, name: string): boolean =>
  existsSync(join(folder, process.platform === 'win32' ? `${name}.exe` : name));
