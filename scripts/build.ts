import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { runTool } from './run-program.ts';
import { top } from './top.ts';

const sources = [
  'shared',
  'renderer',
  'electron',
  'resources',
  'scripts/build.ts',
  'scripts/electron.vite.config.ts',
  'package-lock.json',
];
const stamp = join(top, 'out', '.built-from');

/** Builds the window, the till and the shell into out/, unless out/ was built from these very sources. Speaks on stderr. */
export async function ensureBuilt(): Promise<void> {
  const current = stampOfSources();
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === current) return;

  console.error('Building the till, which takes a few seconds.');
  // Its list of two hundred fonts would bury what npm start has to say.
  const quietly = ['--logLevel', 'warn', '--config', 'scripts/electron.vite.config.ts'];
  const { code } = await runTool('electron-vite', ['build', ...quietly], { output: 'stderr' });
  if (code !== 0) throw new Error('The build failed; its message is above.');
  writeFileSync(stamp, current);
}

/** Which files there are, how long, and when last written: reading them all would make every start wait. */
function stampOfSources(): string {
  const hash = createHash('sha256');
  for (const path of sources.flatMap(filesOf).toSorted()) {
    const { size, mtimeMs } = statSync(join(top, path));
    hash.update(`${path}\0${size}\0${mtimeMs}\0`);
  }
  return hash.digest('hex');
}

/** The files of a folder, however deep; a file is its own. */
function filesOf(source: string): string[] {
  if (statSync(join(top, source)).isFile()) return [source];
  return readdirSync(join(top, source), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(top, join(entry.parentPath, entry.name)));
}
