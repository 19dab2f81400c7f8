import { describe, expect, test } from 'vitest';
import { attach, kanda, kandasPhone, knownClient } from '../../builders/clients.ts';
import { anna, boun, mali, oneOfEach } from '../../builders/people.ts';
import { aRing, cloths } from '../../builders/pieces.ts';
import { expectNoBugs, openTestTill } from '../../test-till.ts';
import type { ClientId } from '../../../shared/ids.ts';
import type { Tier } from '../../../shared/domain/client.ts';
import type { Role } from '../../../shared/access/classes.ts';

const groups = ['contact', 'belongings', 'commercial'] as const;
type Group = (typeof groups)[number];
type Standing = 'nobody of theirs' | 'adviser' | 'serving';

// By hand from section 5 of the design: what an associate may open of a client, by how they stand to them.
const associates: Readonly<Record<Tier, Readonly<Record<Standing, readonly Group[]>>>> = {
  standard: {
    'nobody of theirs': [],
    adviser: ['contact', 'belongings', 'commercial'],
    serving: ['contact', 'belongings'],
  },
  VIP: { 'nobody of theirs': [], adviser: ['contact', 'belongings', 'commercial'], serving: [] },
  VVIP: { 'nobody of theirs': [], adviser: ['contact', 'belongings', 'commercial'], serving: [] },
};
const cells = (Object.keys(associates) as Tier[]).flatMap((tier) =>
  (Object.keys(associates[tier]) as Standing[]).map((standing) => ({
    tier,
    standing,
    opens: associates[tier][standing],
  })),
);

describe('an associate', () => {
  test.each(cells)('as $standing of a $tier client, opens $opens', async ({ tier, standing, opens }) => {
    const cloth = cloths(5);
    const till = await openTestTill({ pieces: [cloth] });
    const clientId = await knownClient(till, kanda, {
      tier,
      ...(standing === 'adviser' && { adviser: anna }),
    });
    await till.signIn(anna).scan(cloth.code);
    if (standing === 'serving') await attach(till, clientId, kandasPhone);
    const mine = standing === 'adviser' || (standing === 'serving' && tier === 'standard');
    expect(await till.ask('clients.card', { clientId })).toMatchObject({
      tier: mine ? tier : { masked: 'belongings' },
      mayReveal: Object.fromEntries(groups.map((group) => [group, opens.includes(group)])),
    });
    const opened: Group[] = [];
    for (const group of groups)
      if ((await till.call('clients.reveal', { clientId, group })).ok) opened.push(group);
    expect(opened).toEqual(opens);
    expectNoBugs(till);
  });
});

describe('others', () => {
  // A compliance officer opens with the number of a case, which nothing at a till gives yet.
  const opens: Readonly<Record<Exclude<Role, 'associate'>, readonly Group[]>> = {
    manager: groups,
    compliance: [],
    technician: [],
    auditor: [],
  };
  test.each(oneOfEach.filter(({ role }) => role !== 'associate'))('a $role', async (person) => {
    const till = await openTestTill();
    const clientId = await knownClient(till, kanda, { tier: 'VVIP' });
    await till.signIn(person);
    const opened: Group[] = [];
    for (const group of groups)
      if ((await till.call('clients.reveal', { clientId, group })).ok) opened.push(group);
    expect(opened).toEqual(person.role === 'associate' ? [] : opens[person.role]);
  });
});

test('a manager sees each part as it is, what was bought and paid among it', async () => {
  const [ring, cloth] = [aRing({ price: { minor: 900_000, currency: 'LAK' } }), cloths(5)];
  const till = await openTestTill({ pieces: [ring, cloth] });
  const clientId = await knownClient(till);
  await till.signIn(anna).scan(ring.code);
  await attach(till, clientId);
  await till.payCash(ring.price.minor);
  await till.scan(cloth.code).payCash(cloth.price.minor);
  await till.signIn(mali);
  const open = (group: Group) => till.ask('clients.reveal', { clientId, group });
  expect(await open('contact')).toEqual({
    group: 'contact',
    clientId,
    fullName: 'Kanda Phetsavong',
    name: { given: 'Kanda', family: 'Phetsavong', order: 'given first' },
    gender: 'female',
    birthDate: '1984-02-29',
    phone: '+8562055123456',
    email: 'kanda.p@example.com',
    addresses: [{ use: 'shipping', lines: '12 Quai Fa Ngum\nVientiane', country: 'LA' }],
  });
  const belongings = await open('belongings');
  expect(belongings).toMatchObject({ tier: 'standard', pieces: [{ code: ring.code, name: ring.name }] });
  expect(JSON.stringify(belongings)).not.toContain('900000');
  expect(await open('commercial')).toMatchObject({
    spend: [{ minor: 900_000, currency: 'LAK' }],
    sales: [{ receiptNumber: 'A-000001', total: { minor: 900_000 } }],
  });
});

describe('each look', () => {
  test('is one entry in the journal, with the sale it was for, and none when it was refused', async () => {
    const cloth = cloths(5);
    const till = await openTestTill({ pieces: [cloth] });
    const clientId = await knownClient(till);
    await till.signIn(anna).scan(cloth.code);
    await till.refusal('clients.reveal', { clientId, group: 'contact' });
    await attach(till, clientId, kandasPhone);
    await till.ask('clients.reveal', { clientId, group: 'contact' });
    await till.ask('clients.reveal', { clientId, group: 'belongings' });
    await till.ask('clients.card', { clientId });
    const kinds = (await till.ask('journal.read', { beforeSeq: null })).map(({ kind }) => kind);
    expect(kinds.slice(0, 3)).toEqual(['client.revealed', 'client.revealed', 'client.attached']);
    expect(kinds.filter((kind) => kind === 'client.revealed')).toHaveLength(2);
  });

  test('counts: after twenty a day there are no more, for that person', async () => {
    const till = await openTestTill();
    const clientId = await knownClient(till, kanda, { adviser: anna });
    await till.signIn(anna);
    for (let left = 20; left > 0; left -= 1) {
      expect((await till.ask('clients.card', { clientId })).revealsLeft).toBe(left);
      await till.ask('clients.reveal', { clientId, group: 'contact' });
    }
    const used = { clientId, group: 'contact' } as const;
    expect(await till.refusal('clients.reveal', used)).toBe('client.looks-used-up');
    // Signing in anew, or starting the till again, gives none back.
    await till.lock().signIn(anna);
    expect(await till.refusal('clients.reveal', used)).toBe('client.looks-used-up');
    const again = await till.restart();
    await again.signIn(anna);
    expect(await again.refusal('clients.reveal', used)).toBe('client.looks-used-up');
    await again.signIn(mali);
    expect(await again.refusal('clients.reveal', used)).toBeNull();
    await again.clock.advance(86_400_000);
    await again.signIn(anna);
    expect(await again.refusal('clients.reveal', used)).toBeNull();
  });
});

test('a file that is not there is said to be gone', async () => {
  const till = await openTestTill();
  await till.signIn(boun);
  const clientId = '0198f0aa-0000-7000-8000-000000000000' as ClientId;
  expect(await till.refusal('clients.card', { clientId })).toBe('client.unknown');
  expect(await till.refusal('clients.reveal', { clientId, group: 'contact' })).toBe('client.unknown');
});
