import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { knownVersion } from '../../../electron/till/database/migrate.ts';
import { closeDatabase, openDatabase } from '../../../electron/till/database/open-database.ts';
import { databaseFile } from '../../../electron/till/start/data-folder.ts';
import { foundFolder, testKey } from '../../builders/founded-folder.ts';
import { newFolder, openTillAt } from '../../test-till.ts';

/** A folder as a crash leaves it: what was written last lies in the write-ahead log, not in the database file. */
async function crashedFolder(lastWords: string): Promise<string> {
  const folder = newFolder();
  const crashed = newFolder();
  await foundFolder(folder);
  const opened = openDatabase({ file: databaseFile(folder), key: testKey, mayCreate: false });
  if (!opened.ok) throw new Error(opened.error.code);
  opened.value.sqlite.exec(lastWords);
  // By another process: closing a file here would let go of the locks that this one holds on it.
  execFileSync('cp', ['-r', `${folder}/.`, crashed]);
  closeDatabase(opened.value);
  return crashed;
}
const sha256 = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');
const contentOf = (folder: string) =>
  Object.fromEntries(
    readdirSync(folder)
      .filter((name) => name.startsWith('till.db') && !name.endsWith('-shm'))
      .map((name) => [name, sha256(readFileSync(join(folder, name)))]),
  );

describe('data that a crash left in the write-ahead log', () => {
  test('is refused untouched when a newer program wrote it', async () => {
    const folder = await crashedFolder(`PRAGMA user_version = ${knownVersion + 1}`);
    const before = contentOf(folder);
    expect(Object.keys(before)).toEqual(['till.db', 'till.db-wal']);
    const till = openTillAt(folder);
    expect(await till.ask('start.state', {})).toMatchObject({
      state: 'refused',
      problem: { code: 'database.newer' },
    });
    await till.close();
    expect(contentOf(folder)).toEqual(before);
  });

  test('is refused untouched when the key is wrong', async () => {
    const folder = await crashedFolder(`UPDATE settings SET boutique_name = 'After the crash'`);
    const before = contentOf(folder);
    const till = openTillAt(folder, { key: Buffer.alloc(32, 1) });
    expect(await till.ask('start.state', {})).toMatchObject({ problem: { code: 'database.wrong-key' } });
    await till.close();
    expect(contentOf(folder)).toEqual(before);
  });

  test('is there when the till opens again', async () => {
    const till = openTillAt(await crashedFolder(`UPDATE settings SET boutique_name = 'After the crash'`));
    expect(await till.ask('till.status', {})).toMatchObject({ boutiqueName: 'After the crash' });
  });
});
