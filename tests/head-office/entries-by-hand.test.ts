import { expect, test } from 'vitest';
import { identityRules } from '../../shared/domain/identity-rules/rule-table.ts';
import { knownClient } from '../builders/clients.ts';
import { anna, boun, mali } from '../builders/people.ts';
import { aRing, priced } from '../builders/pieces.ts';
import { makeTestClock } from '../builders/test-clock.ts';
import { attach } from '../till/identity/counter.ts';
import { newOffice } from './office.ts';
import { onBothStores } from './stores.ts';
import { boutiqueOf, comesTrue, enrolledTill, enter } from './tills.ts';
import type { Office } from './office.ts';
import type { TestTill } from '../test-till.ts';

const weekMs = 7 * 86_400_000;

const namesAt = async (till: TestTill) =>
  (await till.ask('staff.tiles', {})).map(({ displayName, role }) => `${displayName} ${role}`);
/** Everything of the tills is here, and they have said that they read all there is. */
const isUpToDate = async (office: Office) =>
  (await office.state()).tills.every(({ seq, unread, backlog }) => seq > 0 && unread === 0 && backlog === 0);

onBothStores((newPlace) => {
  test('rates entered at head office are the rates of the till; nonsense is refused', async () => {
    const office = await newOffice(newPlace);
    const till = await enrolledTill(office);
    const boutique = await boutiqueOf(office);
    expect(await enter(office, 'rates', { boutique, rates: 'THB 1 = 700.25\nUSD 1 = 22,000' })).toMatchObject(
      {
        status: 303,
      },
    );
    await comesTrue([till], async () => {
      const { rates } = await till.ask('tenders.rates', {});
      const told = rates.map(({ currency, units, priceTenThousandths }) => [
        currency,
        units,
        priceTenThousandths,
      ]);
      expect(told).toContainEqual(['THB', 1, 7_002_500]);
      expect(told).toContainEqual(['USD', 1, 220_000_000]);
    });
    for (const rates of ['', 'THB = 7', 'XYZ 1 = 3', 'THB 1 = 7e3', 'THB 1 = 0', 'THB 1 = 1.23456'])
      expect(await enter(office, 'rates', { boutique, rates })).toMatchObject({ status: 400 });
  });

  test('who has left or has another role is so at the till; nobody else notices', async () => {
    const office = await newOffice(newPlace);
    const till = await enrolledTill(office);
    await comesTrue([till], async () => expect(await isUpToDate(office)).toBe(true));
    const [annaId, bounId] = [await till.staffId(anna), await till.staffId(boun)];
    const before = await namesAt(till);
    await enter(office, 'staff', { staffId: bounId, role: 'associate', state: 'left' });
    await enter(office, 'staff', { staffId: annaId, role: 'manager', state: 'active' });
    await comesTrue([till], async () =>
      expect(await namesAt(till)).toEqual(
        before
          .filter((name) => !name.startsWith('Boun'))
          .map((name) => (name.startsWith('Anna') ? 'Anna P. manager' : name)),
      ),
    );
    expect(await till.refusal('staff.signIn', { staffId: bounId, pin: boun.pin })).toBe('sign-in.unknown');
    expect(await till.ask('staff.signIn', { staffId: annaId, pin: anna.pin })).toMatchObject({
      role: 'manager',
    });
  });

  test('a tightened limit holds at the till', async () => {
    const office = await newOffice(newPlace);
    const ring = aRing(priced(8_000_000));
    const till = await enrolledTill(office, { pieces: [ring] });
    const clientId = await knownClient(till);
    expect(identityRules.map(({ ruleId }) => ruleId)).toContain('LA.own-limit');
    await enter(office, 'rules', { ruleId: 'LA.own-limit', limit: '7000000' });
    await comesTrue([till], async () => expect(await isUpToDate(office)).toBe(true));
    await till.signIn(anna).scan(ring.code);
    await attach(till, clientId);
    expect(await till.ask('identity.state', {})).toMatchObject({ needs: 'document' });
  });

  test('a policy is in force from its day on, in the languages it was written in', async () => {
    const office = await newOffice(newPlace);
    const till = await enrolledTill(office);
    const text = 'ນະໂຍບາຍ '.repeat(300);
    await enter(office, 'policies', { version: '2026-12', language: 'lo', from: '2026-11-01', text });
    await enter(office, 'policies', { version: '2027-01', language: 'lo', from: '2027-01-01', text: 'ຕໍ່ໄປ' });
    await comesTrue([till], async () =>
      expect(await till.ask('clients.policy', { language: 'lo' })).toMatchObject({
        version: '2026-12',
        updatedOn: '2026-11-01',
        text: text.trim(),
      }),
    );
  });

  test('the privacy officer is named under the policy and on the receipt; nonsense is refused, nobody is nobody', async () => {
    const office = await newOffice(newPlace);
    const ring = aRing();
    const till = await enrolledTill(office, { pieces: [ring] });
    const officer = { name: 'ດາລາ', email: 'privacy@carme.example', phone: '+856 21 000 000' };
    const named = async () => (await till.ask('clients.policy', { language: 'th' })).officer;
    expect(await named()).toBeNull();
    expect(await enter(office, 'privacy-officer', officer)).toMatchObject({ status: 303 });
    await comesTrue([till], async () => expect(await named()).toEqual(officer));
    await till.signIn(anna).scan(ring.code).payCash(10_000_000).expectReceipt({ privacyOfficer: officer });
    for (const wrong of [{ name: '' }, { email: 'nobody' }, { phone: 'call us' }])
      expect(await enter(office, 'privacy-officer', { ...officer, ...wrong })).toMatchObject({ status: 400 });
    expect(await enter(office, 'privacy-officer', { name: '', email: '', phone: '' })).toMatchObject({
      status: 303,
    });
    await comesTrue([till], async () => expect(await named()).toBeNull());
  });

  test('a week without head office: private files and approvals wait, selling goes on', async () => {
    const office = await newOffice(newPlace);
    const ring = aRing();
    const till = await enrolledTill(office, { pieces: [ring] });
    const clientId = await knownClient(till);
    await comesTrue([till], async () => expect(await isUpToDate(office)).toBe(true));
    const reveal = async (at: TestTill) => {
      await at.signIn(mali);
      return at.refusal('clients.reveal', { clientId, group: 'contact' });
    };
    expect(await reveal(till)).toBeNull();
    await office.close();
    const later = await till.restart({ clock: makeTestClock(till.clock.now() + weekMs) });
    expect(await reveal(later)).toBe('rights.stale');
    await later.signIn(anna).scan(ring.code).payCash(10_000_000).expectReceipt({ receiptNumber: 'A-000001' });
  });
});
