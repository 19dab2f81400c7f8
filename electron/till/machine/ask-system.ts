import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const patienceMs = 10_000;

/** What a program of the operating system answers; null when it is not there, fails or takes too long. */
export const askSystem = (program: string, args: readonly string[]): Promise<string | null> =>
  promisify(execFile)(program, [...args], { timeout: patienceMs, windowsHide: true }).then(
    ({ stdout }) => stdout,
    () => null,
  );
