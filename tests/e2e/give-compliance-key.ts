import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { Opening } from './till-window.ts';

const program = fileURLToPath(new URL('compliance-key-child.ts', import.meta.url));

/** Puts into a till that is closed what head office sends: the key that documents are sealed with. */
export async function giveComplianceKey({ folder, keyHex }: Opening): Promise<void> {
  // In a process of its own: the runner of these tests does not load the database.
  await promisify(execFile)(process.execPath, [program, folder, keyHex ?? '']);
}
