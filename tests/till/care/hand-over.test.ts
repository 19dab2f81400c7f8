import { expect, test } from 'vitest';
import { aClient, knownClient, named } from '../../builders/clients.ts';
import { anna, boun, mali, oneOfEach } from '../../builders/people.ts';
import { expectNoBugs, openTestTill } from '../../test-till.ts';

const technician = oneOfEach.find(({ role }) => role === 'technician');

test('all clients of an adviser go to another, each with an entry, all or none', async () => {
  const till = await openTestTill();
  for (const given of ['Souk', 'Vanh', 'Noy'])
    await knownClient(till, aClient({ name: named(given, 'Vilay') }), { adviser: anna });
  await knownClient(till, aClient({ name: named('Dao', 'Vilay') }), { adviser: boun });
  await till.signIn(mali);
  const counts = async () =>
    (await till.ask('care.advisers', {})).advisers.map((one) =>
      'masked' in one ? null : [one.displayName, one.clients, one.left],
    );
  expect(await counts()).toEqual([
    ['Anna P.', 3, false],
    ['Boun S.', 1, false],
    ['Mali K.', 0, false],
  ]);
  const [from, to] = [await till.staffId(anna), await till.staffId(boun)];
  expect(await till.refusal('care.handOver', { from, to: from })).toBe('care.same-adviser');
  if (!technician) throw new Error('There is a technician');
  expect(await till.refusal('care.handOver', { from, to: await till.staffId(technician) })).toBe(
    'sign-in.unknown',
  );
  const before = (await till.ask('journal.read', { beforeSeq: null })).length;
  expect(await till.ask('care.handOver', { from, to })).toEqual({ clients: 3 });
  const lines = await till.ask('journal.read', { beforeSeq: null });
  expect(lines.slice(0, lines.length - before).map(({ kind }) => kind)).toEqual(
    Array.from({ length: 3 }, () => 'client.adviser-assigned'),
  );
  expect(await counts()).toEqual([
    ['Anna P.', 0, false],
    ['Boun S.', 4, false],
    ['Mali K.', 0, false],
  ]);
  await till.signIn(boun);
  expect((await till.ask('clients.own', {})).clients).toHaveLength(4);
  expectNoBugs(till);
});
