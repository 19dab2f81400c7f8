import { spawn } from 'node:child_process';
import { top } from '../top.ts';

/** What a dynamic linker ends with when a library is missing: the binary is there, but cannot run. */
const cannotRun = 127;

/** Opens the till in Electron and waits for its end; the exit code, or undefined when Electron cannot run here. */
export async function openInElectron(
  binary: string,
  dataFolder: string | undefined,
): Promise<number | undefined> {
  const args = [top, ...(dataFolder === undefined ? [] : ['--data', dataFolder])];
  // Electron's sandbox refuses to start as root, which only happens on a test machine.
  if (process.getuid?.() === 0) args.push('--no-sandbox');
  const { ELECTRON_RUN_AS_NODE: _, ...env } = process.env;
  const child = spawn(binary, args, { stdio: 'inherit', env });
  for (const signal of ['SIGTERM', 'SIGHUP'] as const) process.on(signal, () => child.kill(signal));
  process.on('SIGINT', () => {});
  return new Promise((ended) => {
    child.on('error', () => ended(undefined));
    child.on('exit', (code) => ended(code === cannotRun ? undefined : (code ?? 1)));
  });
}
