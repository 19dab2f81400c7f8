import { readFileSync, readdirSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { backUp, backupFolder, backupsOf } from '../../../electron/till/database/backup.ts';
import { closeDatabase, openForReading } from '../../../electron/till/database/open-database.ts';
import { first } from '../../../electron/till/database/query.ts';
import { databaseFile } from '../../../electron/till/start/data-folder.ts';
import { testKey, withDatabase } from '../../builders/founded-folder.ts';
import { anna } from '../../builders/people.ts';
import { aRing } from '../../builders/pieces.ts';
import { expectNoBugs, openTestTill } from '../../test-till.ts';

const hourMs = 3_600_000;
const ring = aRing();

test('a till is backed up soon after its start, and again on each trading day that it stays open', async () => {
  const till = await openTestTill({ pieces: [ring] });
  await till.clock.advance(19_000);
  expect(backupsOf(till.folder)).toEqual([]);
  await till.clock.advance(2_000);
  expect(backupsOf(till.folder)).toEqual(['till-2026-11-23.db']);
  await till.clock.advance(24 * hourMs);
  expect(readdirSync(backupFolder(till.folder)).toSorted()).toEqual([
    'till-2026-11-23.db',
    'till-2026-11-24.db',
  ]);
  expectNoBugs(till);
});

test('a restart on the same day makes no second backup', async () => {
  const till = await openTestTill();
  await till.clock.advance(hourMs);
  const before = readFileSync(join(backupFolder(till.folder), 'till-2026-11-23.db'));
  const again = await till.restart();
  await again.clock.advance(hourMs);
  expect(readFileSync(join(backupFolder(till.folder), 'till-2026-11-23.db')).equals(before)).toBe(true);
});

describe('a backup', () => {
  test('holds everything, also what is still only in the write-ahead log, and is read with the till’s key alone', async () => {
    const till = await openTestTill({ pieces: [ring] });
    await till.signIn(anna).scan(ring.code).payCash(10_000_000);
    await till.clock.advance(30_000);
    const file = join(backupFolder(till.folder), 'till-2026-11-23.db');
    const opened = openForReading(file, testKey);
    expect(opened.ok && first(opened.value, 'SELECT receipt_number FROM sales')).toEqual({
      receipt_number: 'A-000001',
    });
    if (opened.ok) closeDatabase(opened.value);
    expect(openForReading(file, Buffer.alloc(32, 3))).toMatchObject({ ok: false });
  });

  test('is as unreadable as the till: no page of it begins like a database', async () => {
    const till = await openTestTill({ pieces: [ring] });
    await till.clock.advance(30_000);
    const bytes = readFileSync(join(backupFolder(till.folder), 'till-2026-11-23.db'));
    expect(bytes.includes('SQLite format 3')).toBe(false);
    expect(bytes.includes(ring.name)).toBe(false);
    expect(bytes.includes('CREATE TABLE')).toBe(false);
  });

  test('that cannot be read back is an error, and nothing of it stays', async () => {
    const till = await openTestTill();
    await till.close();
    withDatabase(till.folder, (db) => {
      // With another key than the till's the copy is as unreadable as if it were damaged.
      expect(() => backUp(db, till.folder, '2026-11-23', Buffer.alloc(32, 3))).toThrow('cannot be read');
    });
    expect(readdirSync(backupFolder(till.folder))).toEqual([]);
  });
});

test('the seven written last are kept, whatever they are called, and the very last is named first', async () => {
  const till = await openTestTill();
  await till.close();
  const labels = ['before-migration', ...Array.from({ length: 8 }, (_, day) => `2026-11-1${day}`)];
  withDatabase(till.folder, (db) => {
    for (const [index, label] of labels.entries()) {
      const file = backUp(db, till.folder, label, testKey);
      const at = new Date(Date.UTC(2026, 10, 1 + index));
      utimesSync(file, at, at);
    }
    backUp(db, till.folder, '2026-11-18', testKey);
  });
  expect(backupsOf(till.folder)).toHaveLength(7);
  expect(backupsOf(till.folder)[0]).toBe('till-2026-11-18.db');
  expect(backupsOf(till.folder)).not.toContain('till-before-migration.db');
});

test('a copy of the data is not half a copy: the database file alone, without its log, is whole after a close', async () => {
  const till = await openTestTill({ pieces: [ring] });
  await till.signIn(anna).scan(ring.code).payCash(10_000_000);
  await till.close();
  expect(readdirSync(till.folder).filter((name) => name.endsWith('-wal'))).toEqual([]);
  const opened = openForReading(databaseFile(till.folder), testKey);
  expect(opened.ok && first(opened.value, 'SELECT count(*) AS sales FROM sales')).toEqual({ sales: 1 });
  if (opened.ok) closeDatabase(opened.value);
});
