import { mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { closeDatabase, openForReading } from './open-database.ts';
import { first } from './query.ts';
import type { Reader } from './query.ts';

const keptBackups = 7;
const finished = /^till-[0-9a-z-]+\.db$/;

/** The folder of a till's backups. */
export const backupFolder = (folder: string): string => join(folder, 'backups');

/**
 * Writes a backup, encrypted with the same key (VACUUM INTO; the library's own backup() cannot, and serialize() would
 * be clear text), reads it back, and keeps the newest seven. The name ends in a label such as the business date.
 */
export function backUp(db: Reader, folder: string, label: string, key: Uint8Array): string {
  const backups = backupFolder(folder);
  mkdirSync(backups, { recursive: true });
  const unfinished = join(backups, `writing-${label}`);
  const file = join(backups, `till-${label}.db`);
  rmSync(unfinished, { force: true });
  try {
    db.sqlite.prepare('VACUUM INTO ?').run(unfinished);
    assertReadable(unfinished, key);
    renameSync(unfinished, file);
  } finally {
    // Half a backup is worth nothing, and on a full disk its room is worth a lot.
    rmSync(unfinished, { force: true });
  }
  for (const old of backupsOf(folder).slice(keptBackups)) rmSync(join(backups, old));
  return file;
}

/** The names of a till's backups, the latest written first. */
export function backupsOf(folder: string): string[] {
  try {
    return readdirSync(backupFolder(folder))
      .filter((name) => finished.test(name))
      .map((name) => ({ name, writtenMs: statSync(join(backupFolder(folder), name)).mtimeMs }))
      .toSorted((a, b) => b.writtenMs - a.writtenMs)
      .map(({ name }) => name);
  } catch {
    return [];
  }
}

function assertReadable(file: string, key: Uint8Array): void {
  const opened = openForReading(file, key);
  if (!opened.ok) throw new Error(`The backup just written cannot be read: ${opened.error.code}`);
  const check = first<{ quick_check: string }>(opened.value, 'PRAGMA quick_check(1)');
  closeDatabase(opened.value);
  if (check?.quick_check !== 'ok') throw new Error('The backup just written is damaged');
}
