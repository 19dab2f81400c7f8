import { readFileSync } from 'node:fs';
import Sqlite from 'better-sqlite3-multiple-ciphers';
import { expect, test } from 'vitest';
import { knownVersion, migrate, versionOf } from '../../../electron/till/database/migrate.ts';
import { all, first, run } from '../../../electron/till/database/query.ts';
import { transaction } from '../../../electron/till/database/transaction.ts';
import { databaseFile } from '../../../electron/till/start/data-folder.ts';
import { withDatabase } from '../../builders/founded-folder.ts';
import { openTestTill, openTillAt } from '../../test-till.ts';

/** What must hold of every connection, typed by hand from design.md section 4. */
const expected = {
  journal_mode: 'wal',
  synchronous: 2,
  temp_store: 2,
  secure_delete: 1,
  foreign_keys: 1,
  trusted_schema: 0,
} as const;

async function closedTill(): Promise<string> {
  const till = await openTestTill();
  await till.close();
  return till.folder;
}

test.each(Object.entries(expected))('a connection has %s = %s', async (pragma, value) => {
  const folder = await closedTill();
  const found = withDatabase(folder, (db) => db.sqlite.pragma(pragma, { simple: true }));
  expect(found).toBe(value);
});

test('every table is STRICT', async () => {
  const loose = withDatabase(await closedTill(), (db) =>
    all<{ name: string }>(
      db,
      `SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND strict = 0
       AND name NOT LIKE 'sqlite_%' AND name NOT LIKE 'piece_search%'`,
    ),
  );
  expect(loose).toEqual([]);
});

test('each migration runs from the version before it, and says the version it leads to', () => {
  const sqlite = new Sqlite(':memory:');
  for (let version = 1; version <= knownVersion; version += 1) {
    expect(migrate(sqlite, { target: version })).toEqual({ ok: true, value: version });
    expect(versionOf(sqlite)).toBe(version);
  }
  sqlite.close();
});

test('data of a newer program is refused and stays as it is, to the byte', async () => {
  const folder = await closedTill();
  withDatabase(folder, (db) => db.sqlite.pragma(`user_version = ${knownVersion + 1}`));
  const before = readFileSync(databaseFile(folder));
  const till = openTillAt(folder);
  const { state, problem } = await till.ask('start.state', {});
  expect({ state, code: problem?.code }).toEqual({ state: 'refused', code: 'database.newer' });
  expect(problem?.message).toContain('Install the newer version');
  await till.close();
  expect(readFileSync(databaseFile(folder)).equals(before)).toBe(true);
});

test('a wrong key opens nothing and touches nothing', async () => {
  const folder = await closedTill();
  const before = readFileSync(databaseFile(folder));
  const till = openTillAt(folder, { key: Buffer.alloc(32, 1) });
  expect((await till.ask('start.state', {})).problem?.code).toBe('database.wrong-key');
  expect(await till.refusal('staff.tiles', {})).toBe('database.wrong-key');
  await till.close();
  expect(readFileSync(databaseFile(folder)).equals(before)).toBe(true);
});

test('a folder in use is refused, and free again once the other till is closed', async () => {
  const till = await openTestTill();
  const second = openTillAt(till.folder);
  expect((await second.ask('start.state', {})).problem?.code).toBe('folder.in-use');
  await second.close();
  await till.close();
  expect((await openTillAt(till.folder).ask('start.state', {})).state).toBe('open');
});

test('a journal entry is neither changed nor deleted', async () => {
  const folder = await closedTill();
  withDatabase(folder, (db) => {
    for (const sql of [`UPDATE journal SET kind = 'nothing'`, 'DELETE FROM journal']) {
      expect(() => transaction(db, (writer) => run(writer, sql))).toThrow(/journal entries are never/);
    }
  });
});

test('a transaction that throws leaves nothing behind', async () => {
  const folder = await closedTill();
  withDatabase(folder, (db) => {
    const before = first(db, 'SELECT boutique_name FROM settings');
    const half = () =>
      transaction(db, (writer) => {
        run(writer, `UPDATE settings SET boutique_name = 'half'`);
        throw new Error('in the middle');
      });
    expect(half).toThrow('in the middle');
    expect(first(db, 'SELECT boutique_name FROM settings')).toEqual(before);
  });
});
