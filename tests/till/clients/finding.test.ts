import { describe, expect, test } from 'vitest';
import { aClient, kanda, knownClient, named } from '../../builders/clients.ts';
import { anna, mali, oneOfEach } from '../../builders/people.ts';
import { openTestTill } from '../../test-till.ts';
import type { TestTill } from '../../test-till.ts';

const family = (given: string, last: string) => ({ given, family: last, order: 'family first' }) as const;
const people = {
  kanda,
  lao: aClient({ name: named('ຈັນທາ', 'ວົງສາ'), phone: '020 7700 1122' }),
  thai: aClient({ name: named('เกษม', 'ศรีสุวรรณ') }),
  chinese: aClient({ name: family('小明', '王') }),
  japanese: aClient({ name: family('花子', '田中') }),
  korean: aClient({ name: family('민준', '김') }),
  vietnamese: aClient({ name: family('Thị Lan', 'Nguyễn') }),
  russian: aClient({ name: named('Екатерина', 'Ковалёва') }),
  arabic: aClient({ name: named('فاطمة', 'الهاشمي') }),
  german: aClient({ name: named('Käthe', 'Groß') }),
  french: aClient({ name: named('Zoë', 'de La Tour') }),
  english: aClient({ name: named('Hugh', 'O’Brien') }),
  one: aClient({ name: named('Thandar') }),
};

/** A till where all of them are known. */
async function houseOfMany(): Promise<TestTill> {
  const till = await openTestTill();
  for (const client of Object.values(people)) await knownClient(till, client);
  return till;
}
const found = async (till: TestTill, text: string) =>
  (await till.ask('clients.find', { text })).clients.map(({ displayName }) => displayName);

const shown = [
  'Kanda P.',
  'ຈັນທາ ວ.',
  'เกษม ศ.',
  '小明',
  '花子 田.',
  '민준',
  'Thị Lan N.',
  'Екатерина К.',
] as const;

describe('an associate finds', () => {
  const searches: readonly (readonly [string, string | null])[] = [
    // By the beginning of what they are called, in the middle of unspaced words too.
    ['kan', 'Kanda P.'],
    ['P Kanda', 'Kanda P.'],
    ['ຈັນ', 'ຈັນທາ ວ.'],
    ['ษม', 'เกษม ศ.'],
    ['明', '小明'],
    ['민', '민준'],
    ['thi l', 'Thị Lan N.'],
    ['ека', 'Екатерина К.'],
    ['kathe', 'Käthe G.'],
    ['zoe d', 'Zoë D.'],
    ['thandar', 'Thandar'],
    // By a whole name, in any order, with and without spaces and accents.
    ['Phetsavong Kanda', 'Kanda P.'],
    ['王小明', '小明'],
    ['小明 王', '小明'],
    ['田中花子', '花子 田.'],
    ['김민준', '민준'],
    ['nguyen thi lan', 'Thị Lan N.'],
    ['KATHE GROSS', 'Käthe G.'],
    ['Екатерина Ковалёва', 'Екатерина К.'],
    ['فاطمة الهاشمي', 'فاطمة ا.'],
    ['hugh o brien', 'Hugh O.'],
    // By a whole phone or e-mail.
    ['020 5512 3456', 'Kanda P.'],
    ['+8562055123456', 'Kanda P.'],
    ['kanda.p@example.com', 'Kanda P.'],
    // Not by a part of what is not theirs to see.
    ['Phetsavong', null],
    ['pets', null],
    ['王', null],
    ['5512', null],
    ['020 5512 345', null],
    ['kanda.p@example', null],
    ['example.com', null],
    ['ສາ', null],
    ['', null],
    ['"', null],
    ['kanda" OR "a', null],
  ];
  test('by what the client is called and by what they say whole, and by no part of the rest', async () => {
    const till = await houseOfMany();
    await till.signIn(anna);
    for (const [text, expected] of searches)
      expect([text, await found(till, text)]).toEqual([text, expected === null ? [] : [expected]]);
  });

  test('by number, however it is typed', async () => {
    const till = await houseOfMany();
    await till.signIn(anna);
    const [card] = (await till.ask('clients.find', { text: 'kanda' })).clients;
    const number = card?.clientNumber as string;
    for (const text of [number, number.toLowerCase(), number.replaceAll('-', ''), ` ${number} `])
      expect(await found(till, text)).toEqual(['Kanda P.']);
    expect(await found(till, number.slice(0, -1))).toEqual([]);
  });

  test('cards that show given name and initial and mask the tier', async () => {
    const till = await houseOfMany();
    await till.signIn(anna);
    const cards = await Promise.all(shown.map((name) => till.ask('clients.find', { text: name })));
    for (const [index, { clients }] of cards.entries())
      expect(clients).toMatchObject([{ displayName: shown[index], tier: { masked: 'belongings' } }]);
  });
});

test('a manager finds by every word of the full file', async () => {
  const till = await houseOfMany();
  await till.signIn(mali);
  for (const [text, expected] of [
    ['phets', 'Kanda P.'],
    ['สุวรรณ', 'เกษม ศ.'],
    ['王', '小明'],
    ['020 5512', 'Kanda P.'],
    ['20 5512', 'Kanda P.'],
    ['+856 20 5512', 'Kanda P.'],
    ['໐໒໐ ໗໗໐໐', 'ຈັນທາ ວ.'],
    ['kanda.p@ex', 'Kanda P.'],
    ['la tour', 'Zoë D.'],
  ] as const)
    expect([text, await found(till, text)]).toEqual([text, [expected]]);
});

test('who may not know clients finds none, and who has no case sees no more than an associate', async () => {
  const till = await openTestTill();
  await knownClient(till);
  for (const person of oneOfEach) {
    await till.signIn(person);
    const answer = await till.call('clients.find', { text: 'kanda phetsavong' });
    if (['technician', 'auditor'].includes(person.role))
      expect(answer).toMatchObject({ ok: false, error: { code: 'not-allowed' } });
    else expect(answer).toMatchObject({ ok: true, value: { clients: [{ displayName: 'Kanda P.' }] } });
    if (person.role === 'compliance') expect(await found(till, 'phets')).toEqual([]);
  }
});

test('at most twenty come, in the order they came to the house', async () => {
  const till = await openTestTill();
  await till.signIn(anna);
  for (let index = 1; index <= 23; index += 1)
    await till.ask('clients.create', aClient({ name: named(`Noy${String(index).padStart(2, '0')}`) }));
  const { clients, more } = await till.ask('clients.find', { text: 'noy' });
  expect(more).toBe(true);
  expect(clients.map(({ displayName }) => displayName)).toEqual(
    Array.from({ length: 20 }, (_, index) => `Noy${String(index + 1).padStart(2, '0')}`),
  );
});

test('own clients are those one is the adviser of', async () => {
  const till = await openTestTill();
  const clientId = await knownClient(till, kanda, { adviser: anna });
  await knownClient(till, people.thai);
  await till.signIn(anna);
  expect((await till.ask('clients.own', {})).clients).toMatchObject([{ clientId, tier: 'standard' }]);
  await till.signIn(mali);
  expect((await till.ask('clients.own', {})).clients).toEqual([]);
});
