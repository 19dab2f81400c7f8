import { expect, test } from 'vitest';
import { attach, kanda, knownClient } from '../../builders/clients.ts';
import { anna, mali } from '../../builders/people.ts';
import { cloths } from '../../builders/pieces.ts';
import { expectNoBugs, openTestTill } from '../../test-till.ts';
import type { TestTill } from '../../test-till.ts';
import type { ClientId } from '../../../shared/ids.ts';

const cloth = cloths(50);
const looksADay = 20;

/** What Anna's window must never have heard of Kanda, however it is written. */
const theirs = ['+856', '020 5512', 'kanda.p@', 'Phetsavong', 'Quai Fa Ngum', '1984-02-29', 'female'];

/** A sale is begun, the client put on it with that proof, whatever their file gives is asked for, and the sale given up. */
async function attachAndVoid(till: TestTill, clientId: ClientId, proof: Parameters<typeof attach>[2]) {
  await till.scan(cloth.code);
  const attached = await attach(till, clientId, proof);
  const heard: unknown[] = [attached, await till.send('clients.card', { clientId })];
  for (const group of ['contact', 'belongings', 'commercial'])
    heard.push(await till.send('clients.reveal', { clientId, group }));
  heard.push(await till.send('sales.inHand', {}), await till.send('sales.void', {}));
  return { refusal: attached.ok ? null : attached.error.code, heard: JSON.stringify(heard) };
}

test('putting a client on sales by name and giving them up, again and again, tells nothing of how to reach them', async () => {
  const till = await openTestTill({ pieces: [cloth] });
  const clientId = await knownClient(till);
  await till.signIn(anna);
  for (let time = 0; time < 3 * looksADay; time += 1) {
    const { refusal, heard } = await attachAndVoid(till, clientId, { kind: 'name' });
    expect(refusal).toBeNull();
    for (const word of theirs) expect(heard).not.toContain(word);
  }
  const notices = JSON.stringify(till.notices);
  for (const word of theirs) expect(notices).not.toContain(word);
  expectNoBugs(till);
});

test('guesses at their phone on sales given up count up to twenty a day, whoever’s they are, and managers see each', async () => {
  const till = await openTestTill({ pieces: [cloth] });
  const clientId = await knownClient(till);
  const other = await knownClient(till, { ...kanda, evenSo: true });
  await till.signIn(anna);
  const guess = (place: number) =>
    attachAndVoid(till, place % 2 === 0 ? clientId : other, {
      kind: 'phone',
      text: `020 5512 ${(3_400 + place).toString()}`,
    });
  const refusals: (string | null)[] = [];
  for (let place = 0; place < looksADay + 5; place += 1) {
    const { refusal, heard } = await guess(place);
    refusals.push(refusal);
    for (const word of theirs) expect(heard).not.toContain(word);
  }
  expect(refusals).toEqual([
    ...Array.from({ length: looksADay }, () => 'client.proof-wrong'),
    ...Array.from({ length: 5 }, () => 'client.looks-used-up'),
  ]);
  // The right one comes too late, by phone and by e-mail, and after signing in anew.
  await till.lock().signIn(anna);
  const right = [
    { kind: 'phone', text: kanda.profile.phone ?? '' },
    { kind: 'email', text: kanda.profile.email ?? '' },
  ] as const;
  for (const proof of right)
    expect((await attachAndVoid(till, clientId, proof)).refusal).toBe('client.looks-used-up');

  await till.signIn(mali);
  const { lookers } = await till.ask('review.looks', {});
  expect(lookers).toMatchObject([{ staffName: 'Anna P.' }]);
  const [{ looks } = { looks: [] }] = lookers;
  expect(looks).toHaveLength(looksADay);
  expect(looks).toEqual(
    expect.arrayContaining([expect.objectContaining({ what: 'wrong proof', displayName: 'Kanda P.' })]),
  );
  expectNoBugs(till);
});
