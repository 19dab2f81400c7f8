import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { actionTable as actions } from '../../shared/access/action-table.ts';
import { top } from '../top.ts';
import { mutantOf } from './mutant.ts';
import { contractMutants } from './of-contract.ts';
import { tableMutants } from './of-tables.ts';
import { allRules } from './rules/all-rules.ts';
import type { Mutant } from './mutant.ts';

const read = (file: string) => readFile(join(top, file), 'utf8');

/** What there is to try, in the order of the files, and the actions that nothing does yet: to weaken those changes nothing. */
export type Found = { readonly mutants: readonly Mutant[]; readonly idleActions: readonly string[] };

export async function findMutants(): Promise<Found> {
  const names = (await readdir(join(top, 'shared/contract'))).filter((name) => name.endsWith('.ts'));
  const files = names.toSorted().map((name) => `shared/contract/${name}`);
  const ofContract = await Promise.all(files.map(async (file) => contractMutants(file, await read(file))));
  const classTable = 'shared/access/class-table.ts';
  const actionTable = 'shared/access/action-table.ts';
  const ofRules = await Promise.all(
    allRules.map(async ({ file, what, from, to = '' }) =>
      mutantOf(await read(file), { kind: 'rule', what, file, from, to }),
    ),
  );
  const used = await readAll(['electron/till', 'shared/contract']);
  const isUsed = (action: string) => used.includes(`'${action}'`);
  const mutants = [
    ...ofContract.flat(),
    ...tableMutants('class table', classTable, await read(classTable)),
    ...tableMutants('action table', actionTable, await read(actionTable), isUsed),
    ...ofRules,
  ];
  return { mutants, idleActions: Object.keys(actions).filter((action) => !isUsed(action)) };
}

async function readAll(folders: readonly string[]): Promise<string> {
  const files = await Promise.all(
    folders.map(async (folder) => {
      const names = await readdir(join(top, folder), { recursive: true });
      return names.filter((name) => /\.tsx?$/.test(name)).map((name) => join(folder, name));
    }),
  );
  return (await Promise.all(files.flat().map(read))).join('\n');
}
