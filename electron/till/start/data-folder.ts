import { accessSync, constants, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What a data folder holds: nothing yet, a real till, or a sample that carries its own key and stays a sample. */
export type FolderContent = 'nothing' | 'boutique' | 'sample';

export const databaseFile = (folder: string): string => join(folder, 'till.db');
/** A till that is being set up; it takes its real name only once it is whole. */
export const unfinishedDatabaseFile = (folder: string): string => join(folder, 'setting-up.db');
const sampleMark = (folder: string): string => join(folder, 'SAMPLE-NOT-PROTECTED');
const sampleKeyFile = (folder: string): string => join(folder, 'sample.key');

export function whatLies(folder: string): FolderContent {
  if (!existsSync(databaseFile(folder))) return 'nothing';
  return existsSync(sampleMark(folder)) ? 'sample' : 'boutique';
}

/** Makes the folder if need be, and says whether the till can write to it. */
export function isWritable(folder: string): boolean {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    accessSync(folder, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

/** Marks a folder as a sample for good and puts the sample's key beside its data. No other folder ever holds a key. */
export function markSample(folder: string, key: Uint8Array): void {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  writeFileSync(
    sampleMark(folder),
    'This folder holds a sample boutique. Its key lies beside it, so it protects nothing.\n',
  );
  writeFileSync(sampleKeyFile(folder), Buffer.from(key).toString('hex'), { mode: 0o600 });
}

/** Takes away the half database and the sample's mark that a founding left behind which was cut off. */
export function clearUnfinished(folder: string): void {
  const database = unfinishedDatabaseFile(folder);
  for (const file of [
    database,
    `${database}-wal`,
    `${database}-shm`,
    sampleMark(folder),
    sampleKeyFile(folder),
  ])
    rmSync(file, { force: true });
}

/** The key of a sample, or null when it is gone; only a marked folder may carry one. */
export function readSampleKey(folder: string): Buffer | null {
  try {
    return Buffer.from(readFileSync(sampleKeyFile(folder), 'utf8').trim(), 'hex');
  } catch {
    return null;
  }
}
