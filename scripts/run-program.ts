import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { top } from './top.ts';

/** Where a program's words go: kept in the result, to our stderr, or to our own stdout and stderr. */
export type Output = 'keep' | 'stderr' | 'inherit';
export type Finished = { readonly code: number; readonly output: string; readonly seconds: number };
type Options = {
  readonly output?: Output;
  readonly env?: Readonly<Record<string, string>>;
  readonly cwd?: string;
};

/** Runs a program until it ends; a stop of ours stops it too. */
export function runProgram(
  program: string,
  args: readonly string[],
  options: Options = {},
): Promise<Finished> {
  const { output = 'keep', env = {}, cwd = top } = options;
  const start = performance.now();
  const child = spawn(program, args, {
    cwd,
    env: { ...process.env, ...env },
    stdio: ['ignore', output === 'inherit' ? 'inherit' : 'pipe', output === 'inherit' ? 'inherit' : 'pipe'],
  });
  const stop = (): void => void child.kill('SIGTERM');
  process.on('SIGTERM', stop);

  const kept: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) {
    if (output === 'stderr') stream?.pipe(process.stderr, { end: false });
    else stream?.on('data', (chunk: Buffer) => kept.push(chunk));
  }
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => {
      process.off('SIGTERM', stop);
      const seconds = (performance.now() - start) / 1000;
      resolve({ code: code ?? 1, output: Buffer.concat(kept).toString('utf8'), seconds });
    });
  });
}

/**
 * Runs a tool of node_modules with the Node that runs us: the same on every platform, as it needs neither a shell
 * nor the tool's launcher in node_modules/.bin.
 */
export function runTool(tool: Tool, args: readonly string[], options?: Options): Promise<Finished> {
  return runProgram(process.execPath, [fileOf(tool), ...args], options);
}

const packageOf = {
  'electron-vite': 'electron-vite',
  knip: 'knip',
  oxlint: 'oxlint',
  playwright: '@playwright/test',
  prettier: 'prettier',
  tsc: 'typescript',
  vitest: 'vitest',
} as const;
export type Tool = keyof typeof packageOf;

function fileOf(tool: Tool): string {
  const folder = join(top, 'node_modules', packageOf[tool]);
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    bin: string | Record<string, string>;
  };
  const file = typeof bin === 'string' ? bin : bin[tool];
  if (file === undefined) throw new Error(`The package ${packageOf[tool]} brings no program called ${tool}.`);
  return join(folder, file);
}
