import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runTool } from './run-program.ts';
import { top } from './top.ts';

const sources = [
  '{shared,renderer,electron,resources}/**/*',
  'scripts/{build,electron.vite.config}.ts',
  'package-lock.json',
];
const stamp = join(top, 'out', '.built-from');

/** Builds the window, the till and the shell into out/, unless out/ was built from these very sources. Speaks on stderr. */
export async function ensureBuilt(): Promise<void> {
  const current = hashSources();
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === current) return;

  console.error('Building the till, which takes a few seconds.');
  // Its list of two hundred fonts would bury what npm start has to say.
  const quietly = ['--logLevel', 'warn', '--config', 'scripts/electron.vite.config.ts'];
  const { code } = await runTool('electron-vite', ['build', ...quietly], { output: 'stderr' });
  if (code !== 0) throw new Error('The build failed; its message is above.');
  writeFileSync(stamp, current);
}

function hashSources(): string {
  const hash = createHash('sha256');
  const entries = globSync(sources, { cwd: top, withFileTypes: true }).filter((entry) => entry.isFile());
  for (const path of entries.map((entry) => join(entry.parentPath, entry.name)).toSorted()) {
    hash.update(path.slice(top.length)).update('\0').update(readFileSync(path)).update('\0');
  }
  return hash.digest('hex');
}
