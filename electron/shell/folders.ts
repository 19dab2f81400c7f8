import { existsSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';

export type TillFolders = {
  readonly boutique: string;
  readonly sample: string;
  /** What the window's runtime keeps for itself; nothing of the till. */
  readonly shell: string;
};

/** Where a till keeps its data: below the user's application data, or both in the folder given by `--data`. */
export function tillFolders(appData: string, dataFolder?: string): TillFolders {
  const home = join(appData, 'carme-till');
  const given = dataFolder === undefined ? null : resolve(dataFolder);
  return {
    boutique: given ?? join(home, 'boutique'),
    sample: given ?? join(home, 'sample'),
    shell: join(home, 'shell'),
  };
}

/** The folder after `--data` on the command line; what the runtime itself understands is passed over. */
export function dataFolderOf(argv: readonly string[]): string | undefined {
  const { values } = parseArgs({ args: [...argv], options: { data: { type: 'string' } }, strict: false });
  return typeof values.data === 'string' ? values.data : undefined;
}

/** Whether a till lies in the folder, whole or not: then it has a key already. An empty folder, or only the lock, is none. */
export const holdsTill = (folder: string): boolean =>
  existsSync(folder) && readdirSync(folder).some((name) => !name.startsWith('in-use'));
