import { createInterface } from 'node:readline/promises';
import { keyFits, unsealKey } from '../../electron/till/keys/envelope.ts';
import { readSampleKey, whatLies } from '../../electron/till/start/data-folder.ts';
import { err, ok } from '../../shared/result.ts';
import { readKeyFile } from '../keys/key-file.ts';
import type { Failure } from '../../shared/contract/app-error.ts';
import type { Result } from '../../shared/result.ts';

/** The key of the till in a folder: a sample's own, the key file's, or by the recovery code, asked for on standard error. */
export async function keyFor(folder: string, keyFile: string | undefined): Promise<Result<Buffer, Failure>> {
  const content = whatLies(folder);
  if (content === 'nothing') return err({ code: 'folder.none', details: { folder } });
  if (content === 'sample') {
    const key = readSampleKey(folder);
    return key ? ok(key) : err({ code: 'key.missing' });
  }
  if (keyFile === undefined) return unsealKey(folder, await ask('Recovery code: '));
  const read = readKeyFile({ path: keyFile, dataFolder: folder, tillThere: true });
  if (!read.ok) return read;
  const key = Buffer.from(read.value.keyHex, 'hex');
  return keyFits(folder, key) === false ? err({ code: 'database.wrong-key' }) : ok(key);
}

async function ask(question: string): Promise<string> {
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  const answer = await terminal.question(question);
  terminal.close();
  return answer;
}
