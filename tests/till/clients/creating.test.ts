import { describe, expect, test } from 'vitest';
import { calls } from '../../../shared/contract/contract.ts';
import { aClient, kanda, named } from '../../builders/clients.ts';
import { anna, mali } from '../../builders/people.ts';
import { expectNoBugs, openTestTill } from '../../test-till.ts';
import type { Input } from '../../../shared/contract/contract.ts';
import type { ClientId } from '../../../shared/ids.ts';

const birthday = [{ purpose: 'birthday', channel: 'message' }] as const;

describe('a new client', () => {
  test('has a number nobody guesses, the policy and language shown, and the consents given', async () => {
    const till = await openTestTill();
    await till.signIn(anna);
    const { clientId, clientNumber, displayName } = await till.ask('clients.create', kanda);
    expect(displayName).toBe('Kanda P.');
    expect(clientNumber).toMatch(/^C-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/);
    expect(await till.ask('clients.card', { clientId: clientId as ClientId })).toMatchObject({
      language: 'lo',
      policyVersion: kanda.policyVersion,
      consents: [{ purpose: 'birthday', channel: 'e-mail', given: true, how: 'in person', by: 'Anna P.' }],
    });
    expectNoBugs(till);
  });

  test('may give no name at all, and is called by their number', async () => {
    const till = await openTestTill();
    await till.signIn(anna);
    const { clientNumber, displayName } = await till.ask('clients.create', aClient());
    expect(displayName).toBe(clientNumber);
  });

  test('is refused under a policy that is not in force any more', async () => {
    const till = await openTestTill();
    await till.signIn(anna);
    expect(await till.refusal('clients.create', { ...kanda, policyVersion: '2019-05' })).toBe(
      'client.policy-old',
    );
  });

  test('tells a birth date only with the consent to birthday offers', async () => {
    const till = await openTestTill();
    await till.signIn(anna);
    const born = aClient({ name: named('Bua'), birthDate: '1990-04-13' });
    expect(await till.refusal('clients.create', born)).toBe('client.birthday-consent-missing');
    const offers = { ...born, consents: [{ purpose: 'offers', channel: 'message' } as const] };
    expect(await till.refusal('clients.create', offers)).toBe('client.birthday-consent-missing');
    expect(await till.refusal('clients.create', { ...born, consents: [...birthday] })).toBeNull();
  });

  test.each([
    ['a phone that is none', { phone: 'call me' }, 'client.phone-unclear'],
    ['a phone too short', { phone: '55 12' }, 'client.phone-unclear'],
    ['an e-mail that is none', { email: 'kanda at example.com' }, 'client.email-unclear'],
  ] as const)('is refused with %s', async (_, known, code) => {
    const till = await openTestTill();
    await till.signIn(anna);
    expect(await till.refusal('clients.create', aClient(known))).toBe(code);
  });
});

describe('one who looks like another', () => {
  const looks: readonly (readonly [string, Input<'clients.create'>])[] = [
    ['by phone, however it is typed', aClient({ phone: '+856-20-5512-3456' })],
    ['by e-mail', aClient({ email: 'kanda.p@EXAMPLE.com' })],
    [
      'by name, in another order',
      aClient({ name: { given: 'kanda', family: 'Phetsavong', order: 'family first' } }),
    ],
    ['by name typed in one', aClient({ name: named('KandaPhetsavong') })],
  ];
  test.each(looks)('%s, is noticed by count alone, and written down only even so', async (_, client) => {
    const till = await openTestTill();
    await till.signIn(anna);
    await till.ask('clients.create', kanda);
    const refused = await till.call('clients.create', client);
    expect(refused).toMatchObject({ ok: false, error: { code: 'client.alike', details: { count: 1 } } });
    expect(JSON.stringify(refused)).not.toMatch(/kanda|5512|C-/i);
    expect(await till.refusal('clients.create', { ...client, evenSo: true })).toBeNull();
  });

  test('is nobody who shares only a part of it', async () => {
    const till = await openTestTill();
    await till.signIn(anna);
    await till.ask('clients.create', kanda);
    for (const other of [
      aClient({ name: named('Kanda') }),
      aClient({ name: named('Kanda', 'Phetsavanh') }),
      aClient({ phone: '020 5512 3457' }),
      aClient(),
      aClient(),
    ])
      expect(await till.refusal('clients.create', other)).toBeNull();
  });
});

describe('the number of a payment card', () => {
  const card = '4539 1488 0343 6467';
  const address = { use: 'billing', lines: `Villa 3\n${card}`, country: 'LA' } as const;
  const places: readonly (readonly [string, Input<'clients.create'>])[] = [
    ['a given name', aClient({ name: named(card) })],
    ['a family name', aClient({ name: named('Kanda', `P ${card}`) })],
    ['a phone', aClient({ phone: card })],
    ['an e-mail', aClient({ email: `${card.replaceAll(' ', '')}@example.com` })],
    ['an address', aClient({ addresses: [address] })],
  ];
  test.each(places)('is refused as %s of a new client, and in a correction', async (_, client) => {
    const till = await openTestTill();
    await till.signIn(mali);
    expect(await till.refusal('clients.create', client)).toBe('card-number.refused');
    const { clientId: made } = await till.ask('clients.create', aClient());
    const clientId = made as ClientId;
    const { name, phone, email, addresses } = client.profile;
    const changes = { name, phone, email, addresses };
    expect(await till.refusal('clients.change', { clientId, changes })).toBe('card-number.refused');
    expect(JSON.stringify(till.log)).not.toContain('4539');
  });

  test('is refused as a search and as a proof, and the refusal does not repeat it', async () => {
    const till = await openTestTill();
    await till.signIn(anna);
    const answer = await till.call('clients.find', { text: card });
    expect(answer).toMatchObject({ ok: false, error: { code: 'card-number.refused' } });
    const clientId = (await till.ask('clients.create', aClient())).clientId as ClientId;
    const proof = { kind: 'phone', text: card } as const;
    const proved = await till.call('clients.attach', { saleId: null, clientId, proof });
    expect(proved).toMatchObject({ ok: false, error: { code: 'card-number.refused' } });
    expect(JSON.stringify([answer, proved])).not.toContain('4539');
  });
});

test('no call about clients takes anything beyond what is promised', () => {
  const known = calls['clients.create'].input.parse({
    ...kanda,
    profile: { ...kanda.profile, notes: 'rich' },
  });
  expect(Object.keys(known.profile).toSorted()).toEqual([
    'addresses',
    'birthDate',
    'email',
    'gender',
    'name',
    'phone',
  ]);
});
