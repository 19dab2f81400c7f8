import { expect, test } from 'vitest';
import { run } from '../../../electron/till/database/query.ts';
import { transaction } from '../../../electron/till/database/transaction.ts';
import { withDatabase } from '../../builders/founded-folder.ts';
import { anna } from '../../builders/people.ts';
import { openTestTill } from '../../test-till.ts';

/** A till with a held sale that cannot be read: what no call can bring about, and the list of them falls over. */
async function openBrokenTill() {
  const whole = await openTestTill();
  await whole.close();
  withDatabase(whole.folder, (db) =>
    transaction(db, (writer) =>
      run(writer, `INSERT INTO open_sales (sale_id, state, document) VALUES ('x', 'held', 'Zanzibar')`),
    ),
  );
  return whole.restart();
}

test('a bug is told once, by a reference that the log has too, and without the words it happened over', async () => {
  const till = await openBrokenTill();
  await till.signIn(anna);
  const answer = await till.send('sales.held', {});
  expect(answer).toMatchObject({ ok: false, error: { code: 'call.failed' } });
  const reference = answer.ok ? '' : String(answer.error.details?.['reference']);
  expect(reference).toMatch(/^[0-9A-F]{4}$/);
  expect(answer).toMatchObject({ error: { message: expect.stringContaining(reference) as unknown } });
  const errors = till.log.filter(({ level }) => level === 'error');
  expect(errors).toMatchObject([{ facts: { call: 'sales.held', reference } }]);
  expect(JSON.stringify([answer, till.log])).not.toContain('Zanzibar');
  // It says where to look.
  expect(JSON.stringify(errors)).toContain('open-sale-store.ts');
});

test('after a bug the till goes on', async () => {
  const till = await openBrokenTill();
  await till.signIn(anna);
  await till.send('sales.held', {});
  expect(await till.ask('catalogue.search', { text: '', kind: null })).toEqual({ pieces: [], more: false });
});
