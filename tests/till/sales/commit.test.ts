import { renameSync } from 'node:fs';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3-multiple-ciphers';
import { describe, expect, test } from 'vitest';
import { all } from '../../../electron/till/database/query.ts';
import { databaseFile } from '../../../electron/till/start/data-folder.ts';
import { verify } from '../../../electron/till/journal/verify/verify.ts';
import { withDatabase } from '../../builders/founded-folder.ts';
import { anna } from '../../builders/people.ts';
import { aRing, priced } from '../../builders/pieces.ts';
import { openTestTill } from '../../test-till.ts';
import type { Phase } from '../../../electron/till/house.ts';
import type { Input } from '../../../shared/contract/contract.ts';
import type { TestTill } from '../../test-till.ts';

const ring = aRing(priced(5_840_000));
const diskError = () => new Sqlite.SqliteError('disk I/O error', 'SQLITE_IOERR_FSYNC');

/** A till with a ring on the sale, which meets the error the first time it comes to the phase. */
async function openUnlucky(at: Phase, error: () => Error) {
  let armed = true;
  const till = await openTestTill({
    pieces: [ring],
    observe: (phase) => {
      if (phase !== at || !armed) return;
      armed = false;
      throw error();
    },
  });
  await till.signIn(anna).scan(ring.code);
  const { sale } = await till.ask('sales.inHand', {});
  if (!sale) throw new Error('The ring lies on the sale');
  const { saleId, revision } = sale;
  const tenders: Input<'sales.pay'>['tenders'] = [{ kind: 'cash', tendered: ring.price }];
  return { till, payment: { saleId, revision, tenders } };
}
const kinds = async (till: TestTill) =>
  (await till.ask('journal.read', { beforeSeq: null })).map(({ kind }) => kind);

describe('when the disk fails in the middle of a payment', () => {
  test('before the commit: the till looks, says it is not paid, and takes the payment at the next try', async () => {
    const { till, payment } = await openUnlucky('in commit', diskError);
    const answer = await till.send('sales.pay', payment);
    expect(answer).toMatchObject({ ok: false, error: { code: 'pay.unknown', details: { paid: 'no' } } });
    expect(answer).toMatchObject({ error: { message: expect.stringContaining('not paid yet') as unknown } });
    expect(await till.refusal('sales.receipt', { saleId: payment.saleId })).toBe('sale.unknown');
    expect((await till.ask('sales.inHand', {})).sale?.saleId).toBe(payment.saleId);
    expect(await till.ask('sales.pay', payment)).toMatchObject({ receiptNumber: 'A-000001' });
    expect(await kinds(till)).toEqual(['sale.completed', 'staff.signed-in']);
  });

  test('after the commit: the till looks, says it is paid, and asked again gives the receipt', async () => {
    const { till, payment } = await openUnlucky('committed', diskError);
    const answer = await till.send('sales.pay', payment);
    expect(answer).toMatchObject({ ok: false, error: { code: 'pay.unknown', details: { paid: 'yes' } } });
    expect(answer).toMatchObject({
      error: { message: expect.stringContaining('Do not take the money again') as unknown },
    });
    expect(await till.ask('sales.receipt', { saleId: payment.saleId })).toMatchObject({
      receiptNumber: 'A-000001',
    });
    expect(await till.ask('sales.pay', payment)).toMatchObject({ receiptNumber: 'A-000001' });
    expect(await till.ask('sales.inHand', {})).toMatchObject({ sale: null });
    expect(await kinds(till)).toEqual(['sale.completed', 'staff.signed-in']);
  });

  test('other windows hear that the sale is gone when it was paid', async () => {
    const { till, payment } = await openUnlucky('committed', diskError);
    const beside = till.connect('display');
    await till.send('sales.pay', payment);
    const told = beside.notices.findLast(({ event }) => event === 'sale.changed');
    expect(told).toMatchObject({ payload: { sale: null } });
  });
});

test('a database that does not open again after the error closes the till with the reason, and nothing is lost', async () => {
  const aside = (folder: string) => join(folder, 'unplugged.db');
  let folder = '';
  const { till, payment } = await openUnlucky('in commit', () => {
    renameSync(databaseFile(folder), aside(folder));
    return diskError();
  });
  ({ folder } = till);
  expect(await till.refusal('sales.pay', payment)).toBe('disk.read-only');
  expect(await till.refusal('sales.inHand', {})).toBe('disk.read-only');
  expect(await till.ask('start.state', {})).toMatchObject({
    state: 'refused',
    problem: { code: 'disk.read-only' },
  });
  renameSync(aside(folder), databaseFile(folder));
  const again = await till.restart();
  await again.signIn(anna);
  expect(await again.ask('sales.pay', payment)).toMatchObject({ receiptNumber: 'A-000001' });
});

test('a throw in the middle of a payment leaves nothing of it', async () => {
  const { till, payment } = await openUnlucky('in commit', () => new Error('bug'));
  expect(await till.refusal('sales.pay', payment)).toBe('call.failed');
  expect(await kinds(till)).toEqual(['staff.signed-in']);
  expect((await till.ask('sales.inHand', {})).sale?.revision).toBe(payment.revision);
  await till.close();
  withDatabase(till.folder, (db) => {
    for (const table of ['sales', 'sale_lines', 'sale_tenders', 'cash_movements', 'print_jobs']) {
      expect(all(db, `SELECT * FROM ${table}`)).toEqual([]);
    }
    expect(all(db, 'SELECT quantity FROM pieces')).toEqual([{ quantity: 1 }]);
    expect(all(db, 'SELECT quantity FROM reservations')).toEqual([{ quantity: 1 }]);
    expect(verify(db, till.folder).findings).toEqual([]);
  });
});

describe('a disk error while a piece is added', () => {
  test('is said, and the till goes on', async () => {
    let unlucky = true;
    const till = await openTestTill({
      pieces: [ring],
      observe: (phase) => {
        if (phase === 'editing' && unlucky) throw diskError();
      },
    });
    await till.signIn(anna);
    expect(await till.refusal('sales.scan', { text: ring.code })).toBe('disk.trouble');
    unlucky = false;
    await till.scan(ring.code).payCash(5_840_000);
  });

  test('has the database opened again: when that fails, the till is closed with the reason', async () => {
    let folder = '';
    const till = await openTestTill({
      pieces: [ring],
      observe: (phase) => {
        if (phase !== 'editing') return;
        renameSync(databaseFile(folder), join(folder, 'unplugged.db'));
        throw diskError();
      },
    });
    ({ folder } = till);
    await till.signIn(anna);
    expect(await till.refusal('sales.scan', { text: ring.code })).toBe('disk.read-only');
    expect(await till.ask('start.state', {})).toMatchObject({ state: 'refused' });
  });
});
