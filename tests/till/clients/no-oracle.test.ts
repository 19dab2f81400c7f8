import { cpSync } from 'node:fs';
import { expect, test } from 'vitest';
import { sampleClients } from '../../../resources/sample/sample-boutique.ts';
import { fullName } from '../../../shared/domain/client-name.ts';
import { foldText } from '../../../shared/domain/search-text.ts';
import { aClient, kanda } from '../../builders/clients.ts';
import { anna, mali } from '../../builders/people.ts';
import { makeRandom } from '../../faults/random.ts';
import { expectNoBugs, newFolder, openTestTill, openTillAt } from '../../test-till.ts';
import type { Input } from '../../../shared/contract/contract.ts';
import type { ClientId } from '../../../shared/ids.ts';
import type { Random } from '../../faults/random.ts';
import type { TestTill } from '../../test-till.ts';

const calls = 10_000;
const others = sampleClients.filter((_, index) => index % 9 === 0);

type Change = (till: TestTill, clientId: ClientId) => Promise<unknown>;
const corrected =
  (changes: Input<'clients.change'>['changes']): Change =>
  (till, clientId) =>
    till.ask('clients.change', { clientId, changes });

/** One masked field of Kanda's file at a time, each to something that begins and ends alike. */
const variants: Readonly<Record<string, Change>> = {
  'family name': corrected({ name: { given: 'Kanda', family: 'Phongphila', order: 'given first' } }),
  gender: corrected({ gender: 'other' }),
  'birth date': corrected({ birthDate: null }),
  phone: corrected({ phone: '020 5599 3456' }),
  email: corrected({ email: 'kanda.other@example.com' }),
  address: corrected({ addresses: [{ use: 'billing', lines: '3 Elsewhere', country: 'LA' }] }),
  tier: (till, clientId) => till.ask('clients.setTier', { clientId, tier: 'VVIP' }),
};
// What one of the two houses knows whole: to say it is to know it, and the door is meant to open for it.
const whole = ['kanda phetsavong', 'kanda phongphila', 'kanda.p@example.com', 'kanda.other@example.com'];
const wholePhones = ['55123456', '55993456'];

/** A boutique with Kanda and many others, and copies of it that each differ in one masked field of hers. */
async function housesAlike() {
  const base = await openTestTill();
  await base.signIn(mali);
  const clientId = (await base.ask('clients.create', kanda)).clientId as ClientId;
  for (const { profile, consents } of others) {
    const given = consents.flatMap(({ given: yes, ...consent }) => (yes ? [consent] : []));
    const { addresses, ...rest } = profile;
    const all = { ...rest, addresses: [...addresses] };
    await base.ask('clients.create', aClient(all, { consents: given, evenSo: true }));
  }
  await base.close();
  const copies: TestTill[] = [];
  for (const change of Object.values(variants)) {
    const folder = newFolder();
    cpSync(base.folder, folder, { recursive: true });
    const copy = openTillAt(folder);
    await copy.signIn(mali);
    await change(copy, clientId);
    await copy.close();
    copies.push(openTillAt(folder));
  }
  return { clientId, base: openTillAt(base.folder), copies };
}

/** Something an associate may type: pieces of what is on file in any of the houses, whole or broken, but nothing whole of hers. */
function typed(random: Random): string {
  const source = random.pick(sources);
  const points = [...source];
  const start = random.chance(0.5) ? 0 : random.below(points.length);
  const text = points.slice(start, start + 1 + random.below(points.length)).join('');
  const known = foldText(text).trim();
  const digits = known.replaceAll(/\D/g, '');
  const saysIt = wholeKeys.has(keyOf(known)) || wholePhones.some((phone) => digits.includes(phone));
  return saysIt ? 'kan' : text;
}
const keyOf = (text: string) => [...text.replaceAll(/[^\p{L}\p{N}@]/gu, '')].toSorted().join('');
const wholeKeys = new Set(whole.map(keyOf));
const sources = [
  'Kanda P.',
  'Kanda Phetsavong',
  'Phetsavong Kanda',
  'Kanda Phongphila',
  'Phongphila',
  '020 5512 3456',
  '+8562055123456',
  '020 5599 3456',
  'kanda.p@example.com',
  'kanda.other@example.com',
  '12 Quai Fa Ngum',
  '3 Elsewhere',
  '1984-02-29',
  'female',
  'other',
  'standard',
  'VVIP',
  'C-',
  ...others.flatMap(({ profile }) => [
    ...(profile.name ? [fullName(profile.name), profile.name.given] : []),
    ...(profile.phone === null ? [] : [profile.phone]),
    ...(profile.email === null ? [] : [profile.email]),
  ]),
] as unknown as readonly [string, ...string[]];

test(`${calls} calls of an associate are answered byte for byte the same, whatever a masked field holds`, async () => {
  const { base, copies, clientId } = await housesAlike();
  for (const till of [base, ...copies]) await till.signIn(anna);
  const random = makeRandom(20_261_123);
  const ask = async (till: TestTill, call: string, input: unknown) => {
    const { id: _, ...answer } = await till.send(call, input);
    return JSON.stringify(answer);
  };
  let found = 0;
  for (let count = 0; count < calls; count += 1) {
    const copy = copies[count % copies.length] ?? base;
    const [call, input] = random.chance(0.9)
      ? ['clients.find', { text: typed(random) }]
      : random.pick<readonly [string, unknown]>([
          ['clients.card', { clientId }],
          ['clients.own', {}],
          ['clients.reveal', { clientId, group: 'contact' }],
        ]);
    const [one, other] = [await ask(base, call, input), await ask(copy, call, input)];
    if (one !== other) expect({ call, input, answer: other }).toEqual({ call, input, answer: one });
    if (one.includes(clientId)) found += 1;
  }
  // She was there to be found, and every field that differs was asked for in pieces.
  expect(found).toBeGreaterThan(200);
  for (const till of [base, ...copies]) expectNoBugs(till);
});

test('the copies do differ, and who may see the field sees it', async () => {
  const { base, copies, clientId } = await housesAlike();
  const seen: string[] = [];
  for (const till of [base, ...copies]) {
    await till.signIn(mali);
    const contact = await till.ask('clients.reveal', { clientId, group: 'contact' });
    const { tier } = await till.ask('clients.card', { clientId });
    seen.push(JSON.stringify([contact, tier]));
  }
  expect(new Set(seen).size).toBe(1 + Object.keys(variants).length);
});
