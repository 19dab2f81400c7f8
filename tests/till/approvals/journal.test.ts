import { expect, test } from 'vitest';
import { run } from '../../../electron/till/database/query.ts';
import { transaction } from '../../../electron/till/database/transaction.ts';
import { allEntries } from '../../../electron/till/journal/verify/chain.ts';
import { verify } from '../../../electron/till/journal/verify/verify.ts';
import { withDatabase } from '../../builders/founded-folder.ts';
import { mali } from '../../builders/people.ts';
import { annaWithRings, askFor, discountOn, give, maliGives, rings } from './counter.ts';
import type { TestTill } from '../../test-till.ts';

const entriesOf = (till: TestTill) => withDatabase(till.folder, (db) => [...allEntries(db)]);
const findingsOf = (till: TestTill) => withDatabase(till.folder, (db) => verify(db, till.folder).findings);

/** Sells both rings, the first with 15 % off that Mali approved; the till is closed then. */
async function sellApproved() {
  const { till, lines } = await annaWithRings();
  const approvalId = await askFor(till, discountOn(lines[0], 1_500));
  await maliGives(till, approvalId);
  await give(till, lines[0], 1_500, approvalId);
  const maliId = await till.staffId(mali);
  await till.payCash(2_850_000);
  await till.close();
  return { till, approvalId, maliId };
}

test('an approval is a fact of its own, and the sale names it', async () => {
  const { till, approvalId, maliId } = await sellApproved();
  const entries = entriesOf(till);
  const given = entries.find(({ kind }) => kind === 'approval.given');
  expect(given).toMatchObject({
    staff: maliId,
    body: {
      approvalId,
      action: 'discount over limit',
      givenBy: maliId,
      hash: expect.stringMatching(/^[0-9a-f]{64}$/) as string,
    },
  });
  const { hash } = (given?.body ?? {}) as { hash?: string };
  const sale = entries.find(({ kind }) => kind === 'sale.completed');
  expect(sale?.approvals).toEqual([{ approvalId, action: 'discount over limit', hash, by: maliId }]);
  expect(findingsOf(till)).toEqual([]);
});

test('a sale given up names what was approved on it, and one without approvals names none', async () => {
  const { till, lines } = await annaWithRings();
  const approvalId = await askFor(till, discountOn(lines[0], 1_500));
  await maliGives(till, approvalId);
  await give(till, lines[0], 1_500, approvalId);
  await till.ask('sales.void', {});
  await till.scan(rings[1].code).payCash(2_000_000);
  await till.close();
  const entries = entriesOf(till);
  expect(entries.find(({ kind }) => kind === 'sale.voided')?.approvals).toMatchObject([{ approvalId }]);
  expect(entries.find(({ kind }) => kind === 'sale.completed')?.approvals).toEqual([]);
});

test('an approval that was given and not used is there all the same, and no sale names it', async () => {
  const { till, lines } = await annaWithRings();
  await maliGives(till, await askFor(till, discountOn(lines[0], 1_500)));
  await till.payCash(3_000_000);
  await till.close();
  const entries = entriesOf(till);
  expect(entries.filter(({ kind }) => kind === 'approval.given')).toHaveLength(1);
  expect(entries.find(({ kind }) => kind === 'sale.completed')?.approvals).toEqual([]);
});

test('an approval that somebody wrote into the table, or changed there, is found', async () => {
  const { till, approvalId } = await sellApproved();
  withDatabase(till.folder, (db) =>
    transaction(db, (writer) => run(writer, `UPDATE approvals SET action = 'discount below floor'`)),
  );
  expect(findingsOf(till)).toMatchObject([{ where: `approvals ${approvalId}` }]);
});
