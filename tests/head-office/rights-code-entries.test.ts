import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { toCrockford } from '../../shared/domain/crockford.ts';
import { challengeText, codeKeyMarkText } from '../../shared/sync/rights-codes.ts';
import { aJournal, signBody } from '../builders/journal-chain.ts';
import { newOffice } from './office.ts';
import { onBothStores } from './stores.ts';
import { enter } from './tills.ts';
import type { ClientId, StaffId } from '../../shared/ids.ts';
import type { TillIdentity } from '../builders/journal-chain.ts';
import type { Office } from './office.ts';

const sha256 = (text: string) => createHash('sha256').update(text);
const markOf = (keyHex: string) => sha256(codeKeyMarkText(keyHex)).digest('hex');

/** The key head office sends a till that says which one it has. */
async function keyFor(office: Office, till: TillIdentity, codeKeyMark?: string | null) {
  const body = JSON.stringify({ protocol: 1, after: null, codeKeyMark });
  return (await office.send(signBody(till, body, 'feed'))).body['codeKey'];
}

/** A till where somebody works, whose codes can be made. */
async function aTillWithSomebody(office: Office) {
  const till = await office.newTill();
  const staffId = randomUUID() as StaffId;
  const journal = aJournal(till.till);
  journal.write('staff.added', { staffId, givenName: 'Noy', familyName: 'Vong', role: 'manager' });
  await office.push(till, journal.entries);
  await keyFor(office, till, null);
  return { till, staffId, journal };
}

/** What a till writes of a code: its challenge made of this act, unless it says another. */
function aUse(till: TillIdentity, staffId: StaffId) {
  const act = { kind: 'reveal', clientId: randomUUID() as ClientId, group: 'contact' } as const;
  const nonce = randomBytes(16).toString('hex');
  const hash = sha256(challengeText({ till: till.till, staffId, act, nonce })).digest();
  return { act, nonce, challenge: toCrockford(hash, 10) };
}

onBothStores((newPlace) => {
  test('each code is used once, by its person and for its act; whatever else comes is looked into', async () => {
    const office = await newOffice(newPlace);
    const { till, staffId, journal } = await aTillWithSomebody(office);
    const uses = [aUse(till, staffId), aUse(till, staffId), aUse(till, staffId)] as const;
    for (const { challenge } of uses)
      await enter(office, 'rights-codes', { till: till.till, staffId, challenge, why: 'A parcel' });
    const [right, otherAct, otherPerson] = uses;
    const send = async (use: typeof right, by: StaffId | null = staffId) => {
      const entry = journal.write('rights.code-used', use, { staff: by });
      await office.push(till, [entry]);
      return (await office.state()).cases.length;
    };
    expect(await send(right)).toBe(0);
    expect(await send(right)).toBe(1);
    const anotherClient = randomUUID() as ClientId;
    expect(await send({ ...otherAct, act: { ...otherAct.act, clientId: anotherClient } })).toBe(2);
    expect(await send(otherPerson, randomUUID() as StaffId)).toBe(3);
    expect(await send(otherPerson, null)).toBe(4);
    expect(await send(otherPerson)).toBe(4);
    expect(await send(aUse(till, staffId))).toBe(5);
    expect((await office.state()).entries).toMatchObject([{ rejected: 0, held: 0 }]);
  });

  test('a till gets the key of its codes once, another when it is enrolled anew, and one of before gets none', async () => {
    const office = await newOffice(newPlace);
    const till = await office.newTill();
    expect(await keyFor(office, till)).toBeNull();
    const key = String(await keyFor(office, till, null));
    expect(key).toMatch(/^[0-9a-f]{64}$/);
    // An answer that was lost is given again; one that came is not.
    expect(await keyFor(office, till, null)).toBe(key);
    expect(await keyFor(office, till, markOf(key))).toBeNull();
    expect(await keyFor(office, till, markOf('0'.repeat(64)))).toBe(key);
    const other = await office.newTill();
    expect(await keyFor(office, other, null)).not.toBe(key);
    expect((await office.enrol(await office.code(), till)).status).toBe(200);
    const anew = String(await keyFor(office, till, markOf(key)));
    expect(anew).toMatch(/^[0-9a-f]{64}$/);
    expect(anew).not.toBe(key);
  });
});
