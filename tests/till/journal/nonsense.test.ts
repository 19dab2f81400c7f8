import { expect, test } from 'vitest';
import { transaction } from '../../../electron/till/database/transaction.ts';
import { insertEntry, lastEntry } from '../../../electron/till/journal/journal-store.ts';
import { verify } from '../../../electron/till/journal/verify/verify.ts';
import { withDatabase } from '../../builders/founded-folder.ts';
import { openTestTill } from '../../test-till.ts';

test('an entry that a thief with the key chained on, and that says nothing its kind says, is found', async () => {
  const till = await openTestTill();
  await till.close();
  const findings = withDatabase(till.folder, (db) => {
    const last = lastEntry(db);
    if (!last) throw new Error('A till that was founded has a journal');
    const { seq: _, prevHash: __, hash: ___, ...facts } = last;
    const id = facts.id.replace(/.{4}$/, 'ffff') as typeof facts.id;
    transaction(db, (writer) =>
      insertEntry(writer, { ...facts, id, kind: 'sale.completed', body: { sum: 1 } }),
    );
    return verify(db, till.folder).findings;
  });
  expect(findings.map(({ where, what }) => `${where}: ${what}`)).toEqual([
    expect.stringMatching(/^journal, epoch 1, entry \d+: does not say what a sale\.completed says$/),
  ]);
});
