import { expect, test } from 'vitest';
import { callNames } from '../../../shared/contract/contract.ts';
import { all } from '../../../electron/till/database/query.ts';
import { withDatabase } from '../../builders/founded-folder.ts';
import { oneOfEach } from '../../builders/people.ts';
import { validInputs } from '../../builders/valid-inputs.ts';
import { openTestTill } from '../../test-till.ts';
import type { Reader } from '../../../electron/till/database/query.ts';

/** A number that payment networks give out for tests: nobody's card. */
const card = '4111 1111 1111 1111';
const digits = card.replaceAll(' ', '');

/** Every input that is the same but for one text, which is a card's number. */
function inputsWithCard(input: unknown): unknown[] {
  if (typeof input === 'string') return [card, `Paid with ${card}, thanks`, digits];
  if (Array.isArray(input))
    return input.flatMap((item, place) =>
      inputsWithCard(item).map((changed) => input.map((one: unknown, at) => (at === place ? changed : one))),
    );
  if (typeof input !== 'object' || input === null) return [];
  // The house's own codes may look like anything.
  const texts = Object.entries(input).filter(([key]) => !('collection' in input) || key !== 'code');
  return texts.flatMap(([key, value]) =>
    inputsWithCard(value).map((changed) => ({ ...input, [key]: changed })),
  );
}

/** All that a database keeps, as text. */
const everythingIn = (db: Reader): string =>
  all<{ name: string }>(
    db,
    "SELECT name FROM sqlite_schema WHERE type = 'table' AND sql NOT LIKE '%VIRTUAL%'",
  )
    .flatMap(({ name }) => all(db, `SELECT * FROM "${name}"`))
    .map((row) => JSON.stringify(row))
    .join('\n');

test('a card number that is typed or scanned anywhere is neither kept, told nor logged', async () => {
  const till = await openTestTill();
  const refused = new Set<string>();
  for (const person of oneOfEach) {
    for (const name of callNames.filter((one) => one !== 'staff.lock')) {
      if (name !== 'staff.signIn') await till.signIn(person);
      for (const input of inputsWithCard(validInputs()[name])) {
        const answer = await till.send(name, input);
        if (!answer.ok && answer.error.code === 'card-number.refused') refused.add(name);
        expect(JSON.stringify(answer).replaceAll(/[ -]/g, ''), name).not.toContain(digits);
      }
    }
  }
  expect([...refused].toSorted()).toEqual(
    [
      'catalogue.receive',
      'catalogue.search',
      'clients.attach',
      'clients.create',
      'clients.fetch',
      'clients.find',
      'devices.set',
      'identity.type',
      'sales.hold',
      'sales.scan',
      'sync.enrol',
      'tenders.endCard',
    ].toSorted(),
  );
  const told = JSON.stringify([till.log, till.notices]);
  await till.close();
  const kept = withDatabase(till.folder, everythingIn);
  for (const text of [told, kept]) expect(text.replaceAll(/[ -]/g, '')).not.toContain(digits);
});
