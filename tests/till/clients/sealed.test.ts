import { describe, expect, test } from 'vitest';
import { all, run } from '../../../electron/till/database/query.ts';
import { transaction } from '../../../electron/till/database/transaction.ts';
import { readWords } from '../../../electron/till/clients/key-store.ts';
import { verify } from '../../../electron/till/journal/verify/verify.ts';
import { aClient, attach, kanda, knownClient, named } from '../../builders/clients.ts';
import { withDatabase } from '../../builders/founded-folder.ts';
import { anna, mali } from '../../builders/people.ts';
import { cloths } from '../../builders/pieces.ts';
import { openTestTill } from '../../test-till.ts';
import type { Reader, Writer } from '../../../electron/till/database/query.ts';
import type { ClientId, EntryId } from '../../../shared/ids.ts';
import type { Sealed } from '../../../shared/sync/sealed.ts';

const cloth = cloths(20);
// Long enough, or of such letters, that no id or nonce holds one by chance.
const planted = [
  'Kanda',
  'Phetsavong',
  '1984-02-29',
  '55123456',
  'kanda.p',
  'example.com',
  'Quai Fa Ngum',
  'female',
  'Zanzibar',
  '55990000',
  '55991111',
];

/** Everything that can be written about a client was written about Kanda; the till is closed. */
async function lifeOfAClient(): Promise<{ folder: string; clientId: ClientId }> {
  const till = await openTestTill({ pieces: [cloth] });
  const clientId = await knownClient(till, kanda, { tier: 'VIP', adviser: anna });
  const other = await knownClient(
    till,
    aClient({ name: named('Kanda', 'Zanzibar'), phone: '020 5599 0000' }),
  );
  await till.signIn(anna).scan(cloth.code);
  await attach(till, clientId, { kind: 'phone', text: '020 5512 0000' });
  await attach(till, clientId, { kind: 'email', text: 'kanda.p@example.com' });
  await till.ask('clients.reveal', { clientId, group: 'contact' });
  await till.ask('clients.change', { clientId, changes: { phone: '020 5599 1111' } });
  const consent = { purpose: 'collections', channel: 'post', given: true, how: 'in person' } as const;
  await till.ask('clients.setConsent', { clientId, ...consent });
  await till.payCash(cloth.price.minor);
  await till.signIn(mali);
  await till.ask('clients.merge', { keep: clientId, drop: other });
  await till.close();
  return { folder: till.folder, clientId };
}
const bodies = (db: Reader) =>
  all<{ id: EntryId; kind: string; body: string }>(
    db,
    `SELECT id, kind, body FROM journal WHERE kind LIKE 'client.%' OR kind LIKE 'sale.%' ORDER BY seq`,
  );
const findings = (folder: string, tamper: (db: Writer) => void = () => {}) =>
  withDatabase(folder, (db) => {
    transaction(db, tamper);
    return verify(db, folder).findings.map(({ where, what }) => `${where}: ${what}`);
  });

describe('the journal', () => {
  test('says what was done, and no word of a client in clear', async () => {
    const { folder } = await lifeOfAClient();
    withDatabase(folder, (db) => {
      const entries = bodies(db);
      expect(new Set(entries.map(({ kind }) => kind))).toEqual(
        new Set([
          'client.created',
          'client.tier-set',
          'client.adviser-assigned',
          'client.proof-refused',
          'client.attached',
          'client.revealed',
          'client.changed',
          'client.consent-set',
          'sale.completed',
          'client.merged',
        ]),
      );
      const all = entries.map(({ body }) => body.replaceAll(/"ciphertext":"[^"]*"/g, '')).join('\n');
      for (const word of planted) expect(all).not.toContain(word);
      // Nor is any key in it.
      const [key] = keysOf(db);
      for (const form of ['hex', 'base64'] as const)
        expect(entries.some(({ body }) => body.includes(Buffer.from(key ?? []).toString(form)))).toBe(false);
    });
  });

  test('opens with the client’s key, in its own place and in no other', async () => {
    const { folder } = await lifeOfAClient();
    withDatabase(folder, (db) => {
      const [created, other] = bodies(db).filter(({ kind }) => kind === 'client.created');
      const { profile } = JSON.parse(created?.body ?? '{}') as { profile: Sealed };
      const [own, others] = [created?.id as EntryId, other?.id as EntryId];
      expect(readWords(db, own, 'profile', profile)).toMatchObject({ phone: '+8562055123456' });
      expect(readWords(db, own, 'cardCode', profile)).toBeNull();
      expect(readWords(db, others, 'profile', profile)).toBeNull();
      const bent = profile.ciphertext.replace(/^./, (first) => (first === 'A' ? 'B' : 'A'));
      expect(readWords(db, own, 'profile', { ...profile, ciphertext: bent })).toBeNull();
    });
  });

  test('never repeats a nonce, though it says the same', async () => {
    const { folder } = await lifeOfAClient();
    withDatabase(folder, (db) => {
      const nonces = bodies(db).flatMap(({ body }) => body.match(/"nonce":"[^"]*"/g) ?? []);
      expect(nonces.length).toBeGreaterThan(4);
      expect(new Set(nonces).size).toBe(nonces.length);
    });
  });
});

describe('verify', () => {
  test('agrees with a till that was left alone', async () => {
    expect(findings((await lifeOfAClient()).folder)).toEqual([]);
  });

  const tampers: readonly (readonly [string, string, RegExp])[] = [
    [
      'a phone',
      `UPDATE client_profiles SET profile = replace(profile, '55991111', '55991112')`,
      /^client_profiles .*profile is/,
    ],
    ['a tier', `UPDATE client_tiers SET tier = 'standard'`, /^client_tiers .*tier is standard/],
    ['an adviser', 'UPDATE client_advisers SET staff_id = NULL', /^client_advisers .*staff_id is null/],
    ['a consent', 'UPDATE client_consents SET given = 1 - given', /^client_consents .*given is/],
    ['a look', `DELETE FROM client_looks WHERE what = 'contact'`, /^client_looks .*missing here/],
    ['a merge', 'DELETE FROM client_merges', /^client_merges .*missing here/],
    ['a number', `UPDATE clients SET client_number = 'C-' || client_id`, /^clients .*client_number is/],
  ];
  test.each(tampers)('names %s changed behind the journal', async (_, sql, says) => {
    const found = findings((await lifeOfAClient()).folder, (db) => run(db, sql));
    expect(found).not.toEqual([]);
    for (const finding of found) expect(finding).toMatch(says);
  });

  test('asks nothing more of words whose key was destroyed, and nothing of them may be left', async () => {
    const { folder, clientId } = await lifeOfAClient();
    const destroy = (db: Writer) => run(db, 'DELETE FROM client_keys WHERE client_id = ?', clientId);
    expect(findings(folder, destroy)).toEqual([
      expect.stringMatching(/^clients .*in no entry/),
      expect.stringMatching(/^client_profiles .*in no entry/),
    ]);
  });
});

const keysOf = (db: Reader): Uint8Array[] =>
  all<{ key: Uint8Array }>(db, 'SELECT key FROM client_keys').map(({ key }) => key);
