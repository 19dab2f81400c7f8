import { describe, expect, test } from 'vitest';
import { aClient, attach, kanda, knownClient, named } from '../../builders/clients.ts';
import { anna, mali } from '../../builders/people.ts';
import { cloths } from '../../builders/pieces.ts';
import { verify } from '../../../electron/till/journal/verify/verify.ts';
import { withDatabase } from '../../builders/founded-folder.ts';
import { openTestTill } from '../../test-till.ts';

const cloth = cloths(20);
// The same person, written down on another day: the phone again, an address nobody had, and a word withdrawn.
const again = aClient(
  {
    name: named('Kanda'),
    phone: '020 5512 3456',
    addresses: [{ use: 'billing', lines: '7 Lane Xang', country: 'LA' }],
  },
  { evenSo: true, consents: [{ purpose: 'offers', channel: 'phone' }] },
);

/** Both on file, with a sale each. */
async function twice() {
  const till = await openTestTill({ pieces: [cloth] });
  const [keep, drop] = [await knownClient(till), await knownClient(till, again, { tier: 'VIP' })];
  await till.signIn(anna);
  for (const clientId of [keep, drop]) {
    await till.scan(cloth.code);
    await attach(till, clientId);
    await till.payCash(cloth.price.minor);
  }
  return { till, keep, drop };
}

test('those that look the same are shown in pairs, and by what', async () => {
  const { till, keep, drop } = await twice();
  await knownClient(till, aClient({ name: named('Somebody', 'Else') }));
  await till.signIn(mali);
  const { pairs, more } = await till.ask('clients.alike', {});
  expect(pairs).toMatchObject([{ one: { clientId: keep }, other: { clientId: drop }, by: ['phone'] }]);
  expect(more).toBe(false);
});

describe('merged by a manager', () => {
  test('they are one: what the kept file did not know comes over, the higher tier and all sales too', async () => {
    const { till, keep, drop } = await twice();
    await till.signIn(mali);
    expect(await till.ask('clients.merge', { keep, drop })).toMatchObject({ clientId: keep, tier: 'VIP' });
    expect(await till.ask('clients.reveal', { clientId: keep, group: 'contact' })).toMatchObject({
      fullName: 'Kanda Phetsavong',
      email: 'kanda.p@example.com',
      addresses: kanda.profile.addresses,
    });
    expect(await till.ask('clients.reveal', { clientId: keep, group: 'belongings' })).toMatchObject({
      pieces: [{ code: cloth.code }, { code: cloth.code }],
    });
    expect(await till.ask('clients.reveal', { clientId: keep, group: 'commercial' })).toMatchObject({
      spend: [{ minor: 2 * cloth.price.minor }],
    });
    expect((await till.ask('clients.alike', {})).pairs).toEqual([]);
  });

  test('the dropped one is found no more, and whoever still asks for them gets the other', async () => {
    const { till, keep, drop } = await twice();
    await till.signIn(mali);
    await till.ask('clients.merge', { keep, drop });
    expect((await till.ask('clients.find', { text: '020 5512 3456' })).clients).toMatchObject([
      { clientId: keep },
    ]);
    expect(await till.ask('clients.card', { clientId: drop })).toMatchObject({ clientId: keep });
    expect(await till.refusal('clients.merge', { keep, drop })).toBe('client.same');
    expect(await till.refusal('clients.merge', { keep, drop: keep })).toBe('client.same');
  });

  test('a held sale of the dropped one is the kept one’s when it is recalled', async () => {
    const { till, keep, drop } = await twice();
    await till.scan(cloth.code);
    await attach(till, drop);
    const { sale } = await till.ask('sales.inHand', {});
    await till.ask('sales.hold', { note: null });
    await till.signIn(mali);
    await till.ask('clients.merge', { keep, drop });
    if (sale)
      expect((await till.ask('sales.recall', { saleId: sale.saleId })).client).toMatchObject({
        clientId: keep,
      });
  });

  test('withdrawn in one file is withdrawn', async () => {
    const till = await openTestTill();
    const [keep, drop] = [await knownClient(till), await knownClient(till, again)];
    await till.signIn(mali);
    const withdrawn = { purpose: 'birthday', channel: 'e-mail', given: false, how: 'by phone' } as const;
    await till.ask('clients.setConsent', { clientId: drop, ...withdrawn });
    await till.ask('clients.merge', { keep, drop });
    expect(await till.ask('clients.card', { clientId: keep })).toMatchObject({
      consents: [
        { purpose: 'birthday', channel: 'e-mail', given: false },
        { purpose: 'offers', channel: 'phone', given: true },
      ],
    });
    // And with the last consent to birthday offers, the birth date.
    expect(await till.ask('clients.reveal', { clientId: keep, group: 'contact' })).toMatchObject({
      birthDate: null,
    });
  });

  test('into one that was merged before, and the journal says it all', async () => {
    const { till, keep, drop } = await twice();
    const third = await knownClient(till, aClient({ name: named('K', 'P') }));
    await till.signIn(mali);
    await till.ask('clients.merge', { keep, drop });
    await till.ask('clients.merge', { keep: third, drop });
    expect(await till.ask('clients.card', { clientId: drop })).toMatchObject({ clientId: third });
    expect(await till.ask('clients.reveal', { clientId: third, group: 'belongings' })).toMatchObject({
      pieces: [{}, {}],
    });
    await till.close();
    expect(withDatabase(till.folder, (db) => verify(db, till.folder)).findings).toEqual([]);
  });
});
