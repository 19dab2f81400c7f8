import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { callNames } from '../../../shared/contract/contract.ts';
import { all } from '../../../electron/till/database/query.ts';
import { attach, kanda } from '../../builders/clients.ts';
import { withDatabase } from '../../builders/founded-folder.ts';
import { mali } from '../../builders/people.ts';
import { makeTestClock } from '../../builders/test-clock.ts';
import { openTillAt } from '../../test-till.ts';
import { begin, saleIdOf } from '../identity/counter.ts';
import { kip, start } from '../tenders/counter.ts';
import { cheap, dear, nextMorning, plant, slip, theirPhone } from './planted.ts';
import { pointedInputs, takeAim } from './pointed-inputs.ts';
import type { CallName } from '../../../shared/contract/contract.ts';
import type { Reader } from '../../../electron/till/database/query.ts';
import type { CheckId } from '../../../shared/ids.ts';
import type { TestTill } from '../../test-till.ts';

/** A number that payment networks give out for tests: nobody's card. */
const card = '4111 1111 1111 1111';
const digits = card.replaceAll(' ', '');

/** By hand: the calls in whose texts a person could type or scan one. */
const watched: readonly CallName[] = [
  'care.noteWish',
  'catalogue.receive',
  'clients.attach',
  'clients.change',
  'clients.create',
  'clients.fetch',
  'clients.find',
  'devices.set',
  'identity.type',
  'sales.hold',
  'sales.scan',
  'start.setUp',
  'sync.enrol',
  'tenders.endCard',
];

const isId = (text: string): boolean => /^[0-9a-f-]{32,36}$/.test(text);
const bare = (value: unknown): string => JSON.stringify(value).replaceAll(/[ -]/g, '');

/** Every input that is the same but for one text, which is a card's number. */
function inputsWithCard(input: unknown): unknown[] {
  if (typeof input === 'string') return isId(input) ? [] : [card, `Paid with ${card}, thanks`];
  if (Array.isArray(input))
    return input.flatMap((item, place) =>
      inputsWithCard(item).map((changed) => input.map((one: unknown, at) => (at === place ? changed : one))),
    );
  if (typeof input !== 'object' || input === null) return [];
  // Codes of the house and of laboratories may look like anything.
  const isCode = (key: string) =>
    (key === 'code' && 'collection' in input) || (key === 'number' && 'laboratory' in input);
  const texts = Object.entries(input).filter(([key]) => !isCode(key));
  return texts.flatMap(([key, value]) =>
    inputsWithCard(value).map((changed) => ({ ...input, [key]: changed })),
  );
}

/** All rows that a database keeps, as text. */
const everythingIn = (db: Reader): string[] =>
  all<{ name: string }>(
    db,
    "SELECT name FROM sqlite_schema WHERE type = 'table' AND sql NOT LIKE '%VIRTUAL%'",
  )
    .flatMap(({ name }) => all(db, `SELECT * FROM "${name}"`))
    .map((row) => JSON.stringify(row));

type Inputs = ReturnType<typeof pointedInputs>;

/** Mali with whatever is under way in which somebody could type: a client served, and a document or a card. */
async function underWay(what: 'document' | 'card') {
  const planted = await plant();
  const till = openTillAt(planted.folder, { clock: makeTestClock(nextMorning) });
  await till.signIn(mali).scan(what === 'document' ? dear.code : cheap.code);
  await attach(till, planted.clientId, theirPhone);
  const { checkId } = what === 'document' ? await begin(till) : { checkId: randomUUID() as CheckId };
  if (what === 'card') await start(till, kip(1_000_000));
  const aim = await takeAim(till, { ...planted, paidId: await saleIdOf(till) });
  return { till, inputs: pointedInputs(await aim(checkId)) };
}

/** Sends every call with a card's number in each of its texts; which calls refused it for what it is. */
async function sendEverywhere(till: TestTill, inputs: Inputs): Promise<CallName[]> {
  const typed: Partial<Record<CallName, readonly unknown[]>> = {
    ...inputs,
    'clients.create': [kanda],
    'clients.change': [{ ...inputs['clients.change'][0], changes: kanda.profile }],
    'devices.set': [{ scanner: { path: 'COM3', baudRate: 9_600 } }],
    'sales.hold': [{ note: 'fetches the passport' }],
    'tenders.endCard': inputs['tenders.endCard'].map((input) => ({ ...input, outcome: slip })),
  };
  const refused: CallName[] = [];
  for (const name of callNames.filter((one) => !one.startsWith('staff.')))
    for (const input of (typed[name] ?? []).flatMap(inputsWithCard)) {
      const answer = await till.send(name, input);
      if (!answer.ok && answer.error.code === 'card-number.refused') refused.push(name);
      expect(bare(answer), name).not.toContain(digits);
    }
  return refused;
}

test('a card number that is typed or scanned anywhere is neither kept, told nor logged', async () => {
  const refused: CallName[] = [];
  for (const what of ['document', 'card'] as const) {
    const { till, inputs } = await underWay(what);
    refused.push(...(await sendEverywhere(till, inputs)));
    expect(bare([till.log, till.notices])).not.toContain(digits);
    await till.close();
    const kept = withDatabase(till.folder, everythingIn).filter((row) => bare(row).includes(digits));
    expect(kept).toEqual([]);
  }
  expect([...new Set(refused)].toSorted()).toEqual(watched.toSorted());
});
