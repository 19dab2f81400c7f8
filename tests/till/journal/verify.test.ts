import { expect, test } from 'vitest';
import { run } from '../../../electron/till/database/query.ts';
import { transaction } from '../../../electron/till/database/transaction.ts';
import { verify } from '../../../electron/till/journal/verify/verify.ts';
import { withDatabase } from '../../builders/founded-folder.ts';
import { anna } from '../../builders/people.ts';
import { aRing, cloths } from '../../builders/pieces.ts';
import { openTestTill } from '../../test-till.ts';
import type { Writer } from '../../../electron/till/database/query.ts';

const [ring, cloth] = [aRing(), cloths(20)];

/** A till that sold twice, printed a copy and was closed. */
async function soldTill(): Promise<string> {
  const till = await openTestTill({ pieces: [ring, cloth] });
  await till.signIn(anna).scan(ring.code).payCash(ring.price.minor);
  await till.scan(cloth.code).payCash(cloth.price.minor + 500);
  const [last] = await till.ask('sales.ofDay', {});
  if (last) await till.ask('printing.print', { saleId: last.saleId });
  await till.close();
  return till.folder;
}

/** What verify says after somebody with the key has been at the database. */
const findingsAfter = (folder: string, tamper: (db: Writer) => void) =>
  withDatabase(folder, (db) => {
    transaction(db, tamper);
    return verify(db, folder).findings.map(({ where, what }) => `${where}: ${what}`);
  });

test('a till that was left alone agrees with its journal', async () => {
  const folder = await soldTill();
  expect(withDatabase(folder, (db) => verify(db, folder))).toMatchObject({ sales: 2, findings: [] });
});

const inTables: readonly (readonly [name: string, sql: string, says: RegExp])[] = [
  [
    'a total',
    'UPDATE sales SET total_minor = total_minor - 1',
    /^sales .*total_minor is \d+; by the journal/,
  ],
  ['a line', 'UPDATE sale_lines SET name = ?', /^sale_lines .*name is /],
  ['a missing tender', 'DELETE FROM sale_tenders', /^sale_tenders .*missing here/],
  ['a copy', `UPDATE receipt_issues SET how = 'PDF'`, /^receipt_issues .*how is PDF/],
  ['cash', 'UPDATE cash_movements SET change_minor = 0', /^cash_movements .*change_minor is 0/],
  [
    'stock',
    'UPDATE pieces SET quantity = quantity + 1 WHERE serialised = 0',
    /^piece K-\d+: has \d+ in stock/,
  ],
  ['a movement', 'DELETE FROM stock_movements WHERE change < 0', /^stock_movements .*missing here/],
  ['a price', 'UPDATE pieces SET price_minor = 1 WHERE serialised = 1', /^pieces .*price_minor is 1; by/],
  ['a limit', 'UPDATE settings SET associate_discount_limit_bp = 9000', /^settings .*limit_bp is 9000/],
  ['a role', `UPDATE staff SET role = 'manager' WHERE role = 'associate'`, /^staff .*role is manager/],
];

test.each(inTables)('%s changed behind the journal is named', async (_, sql, says) => {
  const found = findingsAfter(await soldTill(), (db) =>
    run(db, sql, ...(sql.includes('?') ? ['glass'] : [])),
  );
  expect(found).not.toEqual([]);
  for (const finding of found) expect(finding).toMatch(says);
});

test('a sale that no entry states is named', async () => {
  const found = findingsAfter(await soldTill(), (db) =>
    run(
      db,
      `INSERT INTO sales SELECT '${'0'.repeat(8)}-x', 'A-999999', epoch, seq, completed_at, business_date,
      staff_id, served_by, client_id, currency, tax_mode, 1, 0, 0, 1 FROM sales LIMIT 1`,
    ),
  );
  expect(found).toEqual([expect.stringMatching(/^sales 00000000-x: is in no entry/)]);
});

const inJournal: readonly (readonly [name: string, sql: string])[] = [
  ['edited', `UPDATE journal SET body = replace(body, 'A-000001', 'A-000007')`],
  ['re-dated', `UPDATE journal SET at = at - 86400000 WHERE kind = 'sale.completed'`],
  ['cut out', `DELETE FROM journal WHERE kind = 'staff.signed-in'`],
  ['beheaded', 'DELETE FROM journal WHERE seq = 1'],
  ['made unreadable', `UPDATE journal SET body = 'nothing' WHERE kind = 'sale.completed'`],
  ['given a number no till writes', `UPDATE journal SET approvals = '[0.5]' WHERE seq = 2`],
];

test.each(inJournal)('a journal that was %s is found', async (_, sql) => {
  const found = findingsAfter(await soldTill(), (db) => {
    for (const guard of ['journal_is_never_changed', 'journal_is_never_cut'])
      run(db, `DROP TRIGGER ${guard}`);
    // What shows an entry points at it; a thief with the key would not be stopped by that.
    run(db, 'PRAGMA defer_foreign_keys = ON');
    run(db, sql);
  });
  expect(found).toEqual([expect.stringMatching(/^journal, epoch 1, entry \d+: does not follow/)]);
});

test('an end cut off behind what head office acknowledged is found', async () => {
  const found = findingsAfter(await soldTill(), (db) =>
    run(db, 'UPDATE sync_state SET acked_seq = 9999, acked_hash = ?', 'f'.repeat(64)),
  );
  expect(found).toEqual([
    expect.stringMatching(/entry 9999: is not the entry that head office acknowledged/),
  ]);
});
