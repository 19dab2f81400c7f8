import { cpSync, existsSync } from 'node:fs';
import { mkdtemp, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openEmbedded } from '../../head-office/store/embedded.ts';

const folderVariable = 'CARME_TEST_BOOKS';

/** For a whole run: the folder in which the first who needs empty books leaves a copy for the others. */
export async function setup(): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'carme-books-'));
  process.env[folderVariable] = folder;
  return () => rm(folder, { recursive: true, force: true });
}

/** Lays an empty database of an embedded head office into a folder: setting one up takes seconds, a copy does not. */
export async function layEmptyBooks(folder: string): Promise<void> {
  const shared = process.env[folderVariable];
  if (shared === undefined) throw new Error('The config of the tests sets up the folder of the books');
  const template = join(shared, 'template');
  if (!existsSync(template)) await makeTemplate(shared, template);
  cpSync(join(template, 'postgresql'), join(folder, 'postgresql'), { recursive: true });
}

async function makeTemplate(shared: string, template: string): Promise<void> {
  const making = await mkdtemp(join(shared, 'making-'));
  const opened = await openEmbedded(making);
  if (!opened.ok) throw new Error(opened.error);
  await opened.value.close();
  // Two workers may make one at the same time: the first stays.
  await rename(making, template).catch(() => rm(making, { recursive: true, force: true }));
}
