import { generateKeyPairSync } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { callNames } from '../../../shared/contract/contract.ts';
import { entryBodies } from '../../../shared/sync/bodies.ts';
import { sealedField } from '../../../shared/sync/sealed-field.ts';
import { all } from '../../../electron/till/database/query.ts';
import { unseal } from '../../../electron/till/keys/sealing.ts';
import { verify } from '../../../electron/till/journal/verify/verify.ts';
import { waitingFileKeys } from '../../../electron/till/identity/key-store.ts';
import { entriesOf, linkingKey, openFiles } from '../../builders/compliance.ts';
import { testKey, withDatabase } from '../../builders/founded-folder.ts';
import { anna, boun, everyone, mali } from '../../builders/people.ts';
import { findReadable, findReadableIn } from '../../builders/readable-words.ts';
import { validInputs } from '../../builders/valid-inputs.ts';
import { expectNoBugs } from '../../test-till.ts';
import { annaAt, attach, begin, dear, passport, saleIdOf, scan, someone } from './counter.ts';
import type { Reader } from '../../../electron/till/database/query.ts';
import type { CallName, Input } from '../../../shared/contract/contract.ts';
import type { TestConnection } from '../../builders/connection.ts';
import type { TestTill } from '../../test-till.ts';

/** What a document says and nothing else at the till: wherever one of these turns up, it has leaked. */
const planted = ['ZQ48XK71V', 'ZAVRANIKOL', 'QUENTILDA', '1961-07-19', 'P<UTOZAVRANIKOL'];
const zone = passport({
  number: 'ZQ48XK71V',
  primaryIdentifier: 'ZAVRANIKOL',
  secondaryIdentifier: 'QUENTILDA',
  birthDate: { year: 1961, month: 7, day: 19 },
});

/** Anna stopped by a dear sale to a client whose name is in a script that no zone has. */
async function stoppedByEye(): Promise<TestTill> {
  const ring = dear();
  const till = await annaAt([ring]);
  await till.scan(ring.code);
  await attach(till, await someone(till, 'ການດາ', 'ເພັດສະຫວົງ'));
  return till;
}

/** What a call does to its own window and not to others: signing out, or founding a till. */
const ofTheWindow: readonly CallName[] = ['staff.lock', 'staff.signIn'];

/** Everything somebody hears who asks all there is to ask, about the very sale, check and client. */
async function everythingHeard(window: TestConnection, about: Partial<{ [N in CallName]: Input<N> }>) {
  const heard: unknown[] = [];
  const inputs = { ...validInputs(), ...about };
  for (const name of callNames)
    if (!ofTheWindow.includes(name) && !name.startsWith('start.'))
      heard.push([name, await window.send(name, inputs[name])]);
  return JSON.stringify([heard, window.notices]);
}

const leaks = (text: string) => planted.filter((word) => text.toUpperCase().includes(word));

describe('what a document says', () => {
  test('is seen by whoever captures it, while they do, and by no other window', async () => {
    const till = await stoppedByEye();
    const { checkId } = await begin(till);
    const others = await Promise.all(
      everyone.map(async (person) => {
        const window = till.connect();
        await window.signIn(person);
        return window;
      }),
    );
    const display = till.connect('display');
    const locked = till.connect();
    await till.ask('identity.scan', { checkId, text: zone.join('\r') });
    expect(leaks(JSON.stringify(await till.ask('identity.state', {})))).toEqual(planted.slice(0, 4));
    for (const window of [...others, display, locked]) {
      const state = await window.send('identity.state', {});
      const over = await window.send('identity.giveUp', { checkId });
      expect(over).toMatchObject({ ok: false });
      expect(leaks(JSON.stringify([state, over, window.notices]))).toEqual([]);
    }
    // Nobody took the capture away from whoever is at it.
    expect((await till.ask('identity.state', {})).capture).toMatchObject({ checkId });
    expectNoBugs(till);
  });

  test('is heard by nobody through any call or event once it is sealed', async () => {
    const till = await stoppedByEye();
    const saleId = await saleIdOf(till);
    const capture = await scan(till, zone);
    const { checkId } = capture;
    await till.ask('identity.confirm', { checkId, compared: true });
    await till.payCash(60_000_000);
    for (const person of [...everyone, boun]) {
      const window = till.connect();
      await window.signIn(person);
      const heard = await everythingHeard(window, {
        'sales.receipt': { saleId },
        'identity.begin': { saleId },
        'identity.scan': { checkId, text: passport().join('\r') },
        'identity.confirm': { checkId, compared: true },
        'identity.giveUp': { checkId },
      });
      expect(leaks(heard)).toEqual([]);
      // Proof that the sale itself was there to be seen.
      expect(heard.includes('2032-04-15')).toBe([anna, boun, mali].some(({ role }) => role === person.role));
      window.close();
    }
    expect(leaks(JSON.stringify(till.log))).toEqual([]);
  });

  test('stands in no table, in no entry and in no file, and a capture that was not confirmed nowhere at all', async () => {
    const till = await stoppedByEye();
    const first = await scan(till, zone);
    await till.ask('identity.giveUp', { checkId: first.checkId });
    const second = await scan(till, zone);
    await till.ask('identity.confirm', { checkId: second.checkId, compared: true });
    await till.payCash(60_000_000);
    await till.close();
    expect(findReadable([till.folder], planted)).toEqual([]);
    withDatabase(till.folder, (db) => {
      expect(findReadableIn(Buffer.from(JSON.stringify(everythingIn(db))), planted)).toEqual([]);
      expect(entriesOf(db, 'identity.captured')).toHaveLength(1);
      expect(entriesOf(db, 'identity.refused')).toMatchObject([{ body: { reason: 'given up' } }]);
    });
    // Proof that the words are there for whoever has the officer's key.
    expect(leaks(JSON.stringify(openFiles(till.folder)))).toEqual(planted);
  });
});

describe('a sealed document', () => {
  test('opens with the officer’s key, and with no other key that is about', async () => {
    const till = await stoppedByEye();
    const { checkId } = await scan(till, zone);
    await till.ask('identity.confirm', { checkId, compared: true });
    await till.close();
    expect(openFiles(till.folder)).toMatchObject([{ documentNumber: 'ZQ48XK71V' }]);
    expect(openFiles(till.folder, generateKeyPairSync('x25519').privateKey)).toEqual([null]);
    withDatabase(till.folder, (db) => {
      const [entry] = entriesOf(db, 'identity.captured');
      const [wrapped] = waitingFileKeys(db);
      if (!entry || !wrapped) throw new Error('A document was captured');
      const { file } = entryBodies['identity.captured'].parse(entry.body);
      const keys = [testKey, Buffer.from(linkingKey, 'hex'), ...keysIn(db)];
      expect(keys.length).toBeGreaterThan(4);
      for (const key of keys) {
        expect(unseal(key, file, sealedField(entry.id, 'file'))).toBeNull();
        expect(unseal(key, wrapped, wrapped.keyId)).toBeNull();
      }
    });
  });

  test('is what the journal says, and the tables show', async () => {
    const till = await stoppedByEye();
    const { checkId } = await scan(till, zone);
    await till.ask('identity.confirm', { checkId, compared: true });
    await till.payCash(60_000_000);
    await till.close();
    withDatabase(till.folder, (db) => {
      expect(verify(db, till.folder).findings).toEqual([]);
      expect(all(db, 'SELECT document_type, valid_until FROM identity_checks')).toEqual([
        { document_type: 'passport', valid_until: '2032-04-15' },
      ]);
    });
  });
});

/** Every row of every table, blobs as hexadecimal. */
const everythingIn = (db: Reader): unknown[] =>
  all<{ name: string }>(db, `SELECT name FROM sqlite_schema WHERE type = 'table'`).flatMap(({ name }) =>
    all<Record<string, unknown>>(db, `SELECT * FROM "${name}"`).map((row) =>
      Object.values(row).map((value) =>
        value instanceof Uint8Array ? Buffer.from(value).toString('hex') : value,
      ),
    ),
  );

/** Whatever lies in the database and could be a key of 32 bytes. */
const keysIn = (db: Reader): Buffer[] =>
  [...JSON.stringify(everythingIn(db)).matchAll(/(?<![0-9a-f])[0-9a-f]{64}(?![0-9a-f])/g)].map(([hex]) =>
    Buffer.from(hex, 'hex'),
  );
