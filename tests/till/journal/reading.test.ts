import { describe, expect, test } from 'vitest';
import { knownClient } from '../../builders/clients.ts';
import { anna, boun, mali, oneOfEach } from '../../builders/people.ts';
import { cloths } from '../../builders/pieces.ts';
import { expectNoBugs, openTestTill } from '../../test-till.ts';
import type { Input } from '../../../shared/contract/contract.ts';
import type { BusinessDate } from '../../../shared/clock.ts';
import type { TestTill } from '../../test-till.ts';

const cloth = cloths(50);
const [, , chanh, tui, arun] = oneOfEach;
const day = 24 * 3_600_000;
const todays = '2026-11-23' as BusinessDate;
const morrows = '2026-11-24' as BusinessDate;

type Filter = NonNullable<Input<'journal.read'>['filter']>;
const kindsOf = async (till: TestTill, filter: Filter) =>
  (await till.ask('journal.read', { beforeSeq: null, filter })).map(({ kind }) => kind);

/** Two days at the counter: Anna sells on the first, Boun on the second, and Kanda is a client. */
async function twoDays() {
  const till = await openTestTill({ pieces: [cloth] });
  await till.signIn(anna).scan(cloth.code).payCash(cloth.price.minor).lock();
  await till.clock.advance(day);
  const clientId = await knownClient(till);
  await till.signIn(boun).scan(cloth.code).payCash(cloth.price.minor);
  return { till, clientId };
}
async function signIn(till: TestTill, person: (typeof oneOfEach)[number] | undefined) {
  if (!person) throw new Error('There is somebody of each role');
  await till.signIn(person);
}

test('an auditor reads by kind, person and day', async () => {
  const { till } = await twoDays();
  await signIn(till, arun);
  const staffId = await till.staffId(anna);
  expect(await kindsOf(till, { kind: 'sale.' })).toEqual(['sale.completed', 'sale.completed']);
  expect(await kindsOf(till, { staffId })).toEqual(['staff.locked', 'sale.completed', 'staff.signed-in']);
  expect(await kindsOf(till, { kind: 'sale.', from: morrows })).toEqual(['sale.completed']);
  expect(await kindsOf(till, { kind: 'sale.', to: todays, staffId })).toEqual(['sale.completed']);
  expectNoBugs(till);
});

test('a client is asked for by number, by who may know it', async () => {
  const { till, clientId } = await twoDays();
  await till.signIn(mali);
  const { clientNumber } = await till.ask('clients.card', { clientId });
  if (typeof clientNumber !== 'string') throw new Error('A manager sees it');
  expect(await kindsOf(till, { clientNumber })).toEqual(['client.created']);
  await signIn(till, chanh);
  expect(await kindsOf(till, { clientNumber })).toEqual(['client.created']);
  expect(
    await till.refusal('journal.read', { beforeSeq: null, filter: { clientNumber: 'C-0000-0000' } }),
  ).toBe('client.unknown');
  await signIn(till, arun);
  expect(await till.refusal('journal.read', { beforeSeq: null, filter: { clientNumber } })).toBe(
    'not-allowed',
  );
  // Of an associate only what they did themselves comes.
  await till.signIn(anna);
  expect(await kindsOf(till, { clientNumber })).toEqual([]);
  expect(await kindsOf(till, { staffId: await till.staffId(boun), kind: 'sale.' })).toEqual([
    'sale.completed',
  ]);
});

test('what is masked cannot be asked by: a technician’s filter finds lines about the till alone', async () => {
  const { till } = await twoDays();
  await signIn(till, tui);
  expect(await kindsOf(till, { kind: 'sale.' })).toEqual(['till.set-up']);
  expect(await kindsOf(till, { from: morrows })).toEqual([]);
});

describe('verifying', () => {
  test('says that every entry follows the one before', async () => {
    const { till } = await twoDays();
    await signIn(till, arun);
    const found = await till.ask('journal.verify', {});
    expect(found).toMatchObject({ acknowledged: 0, findings: [] });
    expect(await till.ask('journal.read', { beforeSeq: null })).toHaveLength(
      'masked' in found ? -1 : found.entries,
    );
  });
});

describe('exporting', () => {
  test('gives who did what when, a line each, chained, without a word of what the entries say', async () => {
    const { till, clientId } = await twoDays();
    await signIn(till, arun);
    const made = await till.ask('journal.export', { filter: { from: morrows } });
    if ('masked' in made) throw new Error('An auditor sees it');
    expect(made.fileName).toBe('journal-2026-11-24.jsonl');
    const text = Buffer.from(made.base64, 'base64').toString();
    const lines = text
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(lines).toHaveLength(made.lines);
    expect(lines.map(({ kind }) => kind)).toContain('client.created');
    for (const [place, line] of lines.entries()) {
      expect(Object.keys(line)).not.toContain('body');
      if (place > 0) expect(line['prevHash']).toBe(lines[place - 1]?.['hash']);
    }
    for (const hidden of [clientId, 'Kanda', 'keyId', 'ciphertext', String(cloth.cost.minor)])
      expect(text).not.toContain(hidden);
    expect(await kindsOf(till, { kind: 'journal.' })).toEqual(['journal.exported']);
  });
});
