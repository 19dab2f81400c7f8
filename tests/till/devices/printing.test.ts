import Sqlite from 'better-sqlite3-multiple-ciphers';
import { describe, expect, test } from 'vitest';
import { all } from '../../../electron/till/database/query.ts';
import { withDatabase } from '../../builders/founded-folder.ts';
import { anna } from '../../builders/people.ts';
import { cloths, priced } from '../../builders/pieces.ts';
import { expectNoBugs, openTestTill } from '../../test-till.ts';
import type { Phase } from '../../../electron/till/house.ts';
import type { TestTill } from '../../test-till.ts';

const goods = cloths(9, priced(10_000));
const printerOf = async (till: TestTill) => {
  const { printer, waitingPrints } = await till.ask('till.status', {});
  return [printer, waitingPrints];
};
const jobsOf = (folder: string) =>
  withDatabase(folder, (db) =>
    all<{ state: string }>(db, 'SELECT state FROM print_jobs ORDER BY job_number'),
  );

test('every receipt is printed, one after the other, and nobody waits for the paper', async () => {
  const till = await openTestTill({ pieces: [goods] });
  await till.signIn(anna).scan(goods.code).payCash(10_000).scan(goods.code).payCash(10_000);
  expect(await printerOf(till)).toEqual(['ready', 2]);
  await till.clock.advance(1);
  expect(await printerOf(till)).toEqual(['printing', 1]);
  await till.clock.advance(300);
  expect(await printerOf(till)).toEqual(['printing', 0]);
  await till.clock.advance(300);
  expect(await printerOf(till)).toEqual(['ready', 0]);
  expect(till.notices.filter(({ event }) => event === 'till.status').length).toBeGreaterThanOrEqual(4);
  await till.close();
  expect(jobsOf(till.folder)).toEqual([{ state: 'printed' }, { state: 'printed' }]);
  expectNoBugs(till);
});

test('a receipt that waits is printed after a restart; one that was printing is in doubt and never comes out twice', async () => {
  const till = await openTestTill({ pieces: [goods] });
  await till.signIn(anna).scan(goods.code).payCash(10_000).scan(goods.code).payCash(10_000);
  await till.clock.advance(1);
  const again = await till.restart();
  await again.clock.advance(5_000);
  expect(await printerOf(again)).toEqual(['ready', 0]);
  await again.close();
  expect(jobsOf(till.folder)).toEqual([{ state: 'unsure' }, { state: 'printed' }]);
});

describe('a disk that fails under the print queue', () => {
  test('stops neither the till nor the next receipt', async () => {
    let unlucky = true;
    const observe = (phase: Phase) => {
      if (phase !== 'printing' || !unlucky) return;
      unlucky = false;
      throw new Sqlite.SqliteError('disk I/O error', 'SQLITE_IOERR_WRITE');
    };
    const till = await openTestTill({ pieces: [goods], observe });
    await till.signIn(anna).scan(goods.code).payCash(10_000);
    await till.clock.advance(1);
    expect(await printerOf(till)).toEqual(['trouble', 1]);
    expect(till.log).toMatchObject([{ level: 'error', what: 'the print queue stumbled' }]);
    await till.scan(goods.code).payCash(10_000);
    await till.clock.advance(10_000);
    expect(await printerOf(till)).toEqual(['ready', 0]);
  });
});
