import { expect, test } from 'vitest';
import { run } from '../../../electron/till/database/query.ts';
import { transaction } from '../../../electron/till/database/transaction.ts';
import { verify } from '../../../electron/till/journal/verify/verify.ts';
import { withDatabase } from '../../builders/founded-folder.ts';
import { annaWithRing, complete, kip, satang, start, take, takeCard } from './counter.ts';

/** A till where one card was declined, one reversed and one taken, beside baht, and that was closed. */
async function tenderedTill(): Promise<string> {
  const till = await annaWithRing();
  const reference = await start(till, kip(5_000_000));
  await till.ask('tenders.endCard', { reference, outcome: { kind: 'declined' } });
  const { staged } = await takeCard(till, kip(5_000_000));
  await till.ask('tenders.reverseCard', { tenderId: staged[0]?.tenderId ?? reference });
  await take(till, satang(1_000_000));
  await takeCard(till, kip(5_000_000));
  await complete(till, { cash: [kip(1_000_000)], changeIn: 'THB' });
  await till.close();
  return till.folder;
}

const findingsAfter = (folder: string, sql: string): readonly string[] =>
  withDatabase(folder, (db) => {
    if (sql !== '') transaction(db, (writer) => run(writer, sql));
    return verify(db, folder).findings.map(({ where, what }) => `${where}: ${what}`);
  });

test('a till that took and gave back tenders agrees with its journal', async () => {
  expect(findingsAfter(await tenderedTill(), '')).toEqual([]);
});

const changes: readonly (readonly [name: string, sql: string, says: RegExp])[] = [
  ['a rate', `UPDATE rates SET price_ten_thousandths = 1 WHERE currency = 'THB'`, /^rates THB: price/],
  [
    'a card that was declined',
    `UPDATE card_tenders SET state = 'approved' WHERE state = 'declined'`,
    /^card_tenders .*state is approved/,
  ],
  [
    'a card that was reversed',
    `DELETE FROM card_tenders WHERE state = 'reversed'`,
    /^card_tenders .*missing here/,
  ],
  [
    'an authorisation',
    `UPDATE sale_tenders SET authorisation = 'X' WHERE kind = 'card'`,
    /^sale_tenders .*authorisation is X/,
  ],
  [
    'a worth',
    `UPDATE sale_tenders SET value_minor = 1 WHERE currency = 'THB'`,
    /^sale_tenders .*value_minor is 1/,
  ],
  ['the change', 'UPDATE sale_settlements SET change_minor = 0', /^sale_settlements .*change_minor is 0/],
  ['a frozen rate', `UPDATE sale_settlements SET rates = '[]'`, /^sale_settlements .*rates is \[\]/],
  [
    'the drawer',
    `UPDATE cash_movements SET change_minor = 1 WHERE currency = 'THB'`,
    /^cash_movements .*change_minor is 1/,
  ],
];

test.each(changes)('%s changed behind the journal is named', async (_, sql, says) => {
  const found = findingsAfter(await tenderedTill(), sql);
  expect(found).toEqual([expect.stringMatching(says)]);
});
