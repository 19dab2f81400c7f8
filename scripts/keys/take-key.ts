import { whatLies } from '../../electron/till/start/data-folder.ts';
import { ok } from '../../shared/result.ts';
import { readKeyFile } from './key-file.ts';
import type { Failure } from '../../shared/contract/app-error.ts';
import type { Result } from '../../shared/result.ts';

/** The key after `--key-file`, or null without one; a key made just now is told to the person, on stderr. */
export function takeKey(path: string | undefined, dataFolder: string): Result<string | null, Failure> {
  if (path === undefined) return ok(null);
  const key = readKeyFile({ path, dataFolder, tillThere: whatLies(dataFolder) !== 'nothing' });
  if (!key.ok) return key;
  if (key.value.made) console.error(`A new key was made: ${path}. Keep a copy of it in a safe place.`);
  return ok(key.value.keyHex);
}
