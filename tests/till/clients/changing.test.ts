import { describe, expect, test } from 'vitest';
import { attach, kanda, kandasPhone, knownClient } from '../../builders/clients.ts';
import { anna, boun, mali } from '../../builders/people.ts';
import { cloths } from '../../builders/pieces.ts';
import { openTestTill } from '../../test-till.ts';
import type { StaffId } from '../../../shared/ids.ts';

const cloth = cloths(20);

describe('what is known of a client is corrected', () => {
  test('by an associate while the client is being served, and only then', async () => {
    const till = await openTestTill({ pieces: [cloth] });
    const clientId = await knownClient(till);
    await till.signIn(anna).scan(cloth.code);
    const correction = { clientId, changes: { phone: '020 5599 0000' } };
    expect(await till.refusal('clients.change', correction)).toBe('client.not-served');
    await attach(till, clientId);
    expect(await till.refusal('clients.change', correction)).toBe('client.not-served');
    await attach(till, clientId, kandasPhone);
    expect(await till.refusal('clients.change', correction)).toBeNull();
    // What was not said stays, and who looks for the new phone finds them, for the old one nobody.
    expect(await till.ask('clients.reveal', { clientId, group: 'contact' })).toMatchObject({
      phone: '+8562055990000',
      email: 'kanda.p@example.com',
      birthDate: '1984-02-29',
    });
    expect((await till.ask('clients.find', { text: '020 5599 0000' })).clients).toHaveLength(1);
    expect((await till.ask('clients.find', { text: '020 5512 3456' })).clients).toEqual([]);
  });

  test('by the adviser too only while serving, of a VIP by nobody else', async () => {
    const till = await openTestTill({ pieces: [cloth] });
    const clientId = await knownClient(till, kanda, { adviser: anna, tier: 'VIP' });
    const correction = { clientId, changes: { gender: null } };
    await till.signIn(anna).scan(cloth.code);
    expect(await till.refusal('clients.change', correction)).toBe('client.not-served');
    await attach(till, clientId, kandasPhone);
    expect(await till.refusal('clients.change', correction)).toBeNull();
    await till.signIn(boun);
    await attach(till, clientId, kandasPhone);
    expect(await till.refusal('clients.change', correction)).toBe('client.not-served');
  });

  test('by a manager at any time, name and language too', async () => {
    const till = await openTestTill();
    const clientId = await knownClient(till);
    await till.signIn(mali);
    const name = { given: 'Kanda', family: 'Vongsa', order: 'given first' } as const;
    const sheet = await till.ask('clients.change', { clientId, changes: { name, language: 'th' } });
    expect(sheet).toMatchObject({ displayName: 'Kanda V.', language: 'th' });
    expect((await till.ask('clients.find', { text: 'Kanda Phetsavong' })).clients).toEqual([]);
    expect((await till.ask('clients.find', { text: 'vongsa' })).clients).toHaveLength(1);
  });

  test('and other windows hear of it, but not locked ones', async () => {
    const till = await openTestTill();
    const clientId = await knownClient(till);
    const [colleague, locked] = [till.connect(), till.connect()];
    await colleague.signIn(boun);
    await till.signIn(mali);
    await till.ask('clients.setTier', { clientId, tier: 'VIP' });
    expect(colleague.notices).toContainEqual({ event: 'client.changed', payload: { clientId } });
    expect(locked.notices.map(({ event }) => event)).not.toContain('client.changed');
  });
});

describe('a consent', () => {
  test('is given and withdrawn by purpose and channel, and says how, when, by whom and under which policy', async () => {
    const till = await openTestTill();
    const clientId = await knownClient(till);
    await till.signIn(anna);
    const consent = { clientId, purpose: 'offers', channel: 'phone' } as const;
    await till.ask('clients.setConsent', { ...consent, given: true, how: 'by phone' });
    const { consents } = await till.ask('clients.setConsent', { ...consent, given: false, how: 'in person' });
    expect(consents).toContainEqual({
      purpose: 'offers',
      channel: 'phone',
      given: false,
      how: 'in person',
      at: till.clock.now(),
      by: 'Anna P.',
      policyVersion: kanda.policyVersion,
    });
    expect(consents).toHaveLength(2);
  });

  test('to birthday offers takes the birth date with it when the last one goes', async () => {
    const till = await openTestTill();
    const clientId = await knownClient(till);
    await till.signIn(mali);
    const say = (channel: 'e-mail' | 'post', given: boolean) =>
      till.ask('clients.setConsent', { clientId, purpose: 'birthday', channel, given, how: 'in person' });
    const birthDate = async () => {
      const contact = await till.ask('clients.reveal', { clientId, group: 'contact' });
      return 'birthDate' in contact ? contact.birthDate : undefined;
    };
    await say('post', true);
    await say('e-mail', false);
    expect(await birthDate()).toBe('1984-02-29');
    await say('post', false);
    expect(await birthDate()).toBeNull();
    const back = { clientId, changes: { birthDate: '1984-02-29' } };
    expect(await till.refusal('clients.change', back)).toBe('client.birthday-consent-missing');
  });
});

describe('advisers and tiers', () => {
  test('are a manager’s to set, and an adviser’s clients are theirs at once', async () => {
    const till = await openTestTill();
    const clientId = await knownClient(till);
    const staffId = await till.staffId(anna);
    await till.signIn(anna);
    expect(await till.refusal('clients.assignAdviser', { clientId, staffId })).toBe('not-allowed');
    expect(await till.refusal('clients.setTier', { clientId, tier: 'VIP' })).toBe('not-allowed');
    await till.signIn(mali);
    expect(await till.ask('clients.assignAdviser', { clientId, staffId })).toMatchObject({
      adviser: { staffId, displayName: 'Anna P.' },
    });
    const nobody = '0198f0aa-0000-7000-8000-000000000000' as StaffId;
    expect(await till.refusal('clients.assignAdviser', { clientId, staffId: nobody })).toBe(
      'sign-in.unknown',
    );
    await till.signIn(anna);
    expect(await till.refusal('clients.reveal', { clientId, group: 'commercial' })).toBeNull();
    await till.signIn(mali);
    await till.ask('clients.assignAdviser', { clientId, staffId: null });
    await till.signIn(anna);
    expect(await till.refusal('clients.reveal', { clientId, group: 'commercial' })).toBe('client.not-yours');
  });
});

test('the policy in force is shown to everyone, in each language', async () => {
  const till = await openTestTill();
  await till.signIn(anna);
  const texts = await Promise.all(
    (['en', 'lo', 'th', 'zh'] as const).map((language) => till.ask('clients.policy', { language })),
  );
  expect(new Set(texts.map(({ text }) => text)).size).toBe(4);
  expect(texts.every(({ version }) => version === kanda.policyVersion)).toBe(true);
});
