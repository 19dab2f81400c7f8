import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { spawn } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { top } from '../../scripts/top.ts';

export type SmallClone = ReturnType<typeof makeSmallClone>;
type Run = { readonly code: number | null; readonly stdout: string; readonly stderr: string };

/** A clone with the first script, one command (`bench`), and an npm of ours that only says that it ran. */
export function makeSmallClone() {
  const folder = mkdtempSync(join(tmpdir(), 'carme-clone-'));
  const at = (...parts: readonly string[]): string => join(folder, ...parts);
  mkdirSync(at('scripts'));
  cpSync(join(top, 'scripts', 'start.mjs'), at('scripts', 'start.mjs'));
  for (const file of ['find-node.mjs', 'install-packages.mjs']) {
    cpSync(join(top, 'scripts', 'set-up', file), at('scripts', 'set-up', file));
  }
  writeFileSync(at('package.json'), '{ "type": "module" }');
  writeFileSync(at('package-lock.json'), '{}');

  const say = (command: string, npm: string): void => {
    writeFileSync(at('scripts', 'bench.ts'), command);
    writeFileSync(
      at('npm-cli.js'),
      `import { appendFileSync, mkdirSync } from 'node:fs';
       console.log('npm speaks');
       appendFileSync(${JSON.stringify(at('npm-runs'))}, process.argv[2] + '\\n');
       mkdirSync(${JSON.stringify(at('node_modules'))}, { recursive: true });
       ${npm}`,
    );
  };
  say("console.log('done', ...process.argv.slice(2));", '');

  const start = (...args: readonly string[]) =>
    spawn(process.execPath, [at('scripts', 'start.mjs'), ...args], {
      env: { ...process.env, npm_execpath: at('npm-cli.js'), npm_node_execpath: process.execPath },
      stdio: ['ignore', 'pipe', 'pipe'],
    });

  return {
    at,
    start,
    say,
    run: async (...args: readonly string[]): Promise<Run> => {
      const child = start(...args);
      const words = { stdout: '', stderr: '' };
      child.stdout.on('data', (chunk: Buffer) => (words.stdout += chunk.toString()));
      child.stderr.on('data', (chunk: Buffer) => (words.stderr += chunk.toString()));
      const code = await new Promise<number | null>((resolve) => void child.on('close', resolve));
      return { code, ...words };
    },
    npmRuns: (): readonly string[] => readFileSync(at('npm-runs'), 'utf8').trim().split('\n'),
    remove: (): void => rmSync(folder, { recursive: true, force: true }),
  };
}
