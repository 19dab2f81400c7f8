import { expect, test } from 'vitest';
import { kanda, knownClient } from '../../builders/clients.ts';
import { anna } from '../../builders/people.ts';
import { expectNoBugs, openTestTill } from '../../test-till.ts';
import type { TestTill } from '../../test-till.ts';

/** A phone and an e-mail of which nothing is in the name that lists show. */
const reached = { phone: '020 5512 3456', email: 'quiet.river@otter.net' };
const written = ['02055123456', '+8562055123456', '020 5512 3456', '໐໒໐໕໕໑໒໓໔໕໖', reached.email];
// Without the zero or the code of the country before it the number is whole still.
const isWhole = (part: string) =>
  ['2055123456', '໒໐໕໕໑໒໓໔໕໖'].some((number) => part.replaceAll(' ', '').endsWith(number));

/** Every way to begin with, to end with and to cut out of a text, and none of the whole. */
const partsOf = (text: string): string[] =>
  [...text].flatMap((_, from) =>
    [...text].slice(from).flatMap((_, more) => {
      const part = text.slice(from, from + more + 1);
      return part === text || isWhole(part) ? [] : [part];
    }),
  );

/** A till that has one client, who is reached so, and Anna looking for her. */
async function tillWith(how: typeof reached): Promise<TestTill> {
  const till = await openTestTill();
  await knownClient(till, { ...kanda, profile: { ...kanda.profile, ...how } });
  await till.signIn(anna);
  return till;
}

test('a phone or an e-mail that is searched for letter by letter finds nobody before it is whole', async () => {
  const till = await tillWith(reached);
  const other = await tillWith({ phone: '020 7788 9900', email: 'nobody@elsewhere.example' });
  const parts = [...new Set(written.flatMap(partsOf))];
  expect(parts.length).toBeGreaterThan(400);
  for (const text of parts) {
    const found = await till.ask('clients.find', { text });
    expect({ text, found }).toEqual({ text, found: { clients: [], more: false } });
    expect({ text, found: await other.ask('clients.find', { text }) }).toEqual({ text, found });
  }
  for (const text of written) expect((await till.ask('clients.find', { text })).clients).toHaveLength(1);
  expectNoBugs(till);
});
